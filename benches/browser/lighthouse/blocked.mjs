// How long the main thread is blocked by work of its own. Lighthouse goes by the clock on the wall, four
// times over, so that on a busy machine it counts what other programs do; this goes by the processor's time.

/** A task is felt for what it takes beyond this. */
const UNFELT_MS = 50;

/** The total blocking time of a trace of Chromium, with the processor this many times slower. */
export function blockedByWork(events, slowdown) {
  const begin = events.filter(({ name, args }) =>
    name === 'navigationStart' && /^https?:/.test(args.data?.documentLoaderURL)).at(-1);
  return events
    .filter(({ name, pid, tid, ts }) =>
      /\bRunTask$/.test(name) && pid === begin.pid && tid === begin.tid && ts >= begin.ts)
    .map(({ tdur = 0 }) => tdur / 1000 * slowdown)
    .reduce((all, task_ms) => all + Math.max(0, task_ms - UNFELT_MS), 0);
}
