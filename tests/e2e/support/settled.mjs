// Waiting for the moment when nothing moves any more.

/** After a change of size or colour: when the chart has its width and every transition its end. */
export function settled(widget) {
  return widget.evaluate(async (element) => {
    const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
    // A busy machine may draw no frame at all for as long as nothing asks for one.
    const atMost = (ms, promise) => Promise.race([promise, pause(ms)]);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await atMost(200, frame());
    await atMost(200, frame());
    await pause(30);
    const moving = element.shadowRoot.getAnimations();
    await atMost(2000, Promise.allSettled(moving.map((animation) => animation.finished)));
  });
}
