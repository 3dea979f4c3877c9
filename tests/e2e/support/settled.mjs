// Waiting for the moment when nothing moves any more.

/** After a change of size or colour: when the chart has its width and every transition its end. */
export function settled(widget) {
  return widget.evaluate(async (element) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await new Promise((resolve) => setTimeout(resolve, 30));
    const moving = element.shadowRoot.getAnimations();
    await Promise.allSettled(moving.map((animation) => animation.finished));
  });
}
