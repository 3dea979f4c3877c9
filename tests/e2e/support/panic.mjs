// A real panic: the browser refuses to put a node where Yew wants it.

/** What a console may say of one. */
export const PANIC = [
  /unreachable/i,
  /RuntimeError/,
  /panicked/,
  /refused by the test/,
  /failed to (append|insert)/,
];

/** Makes `insertBefore` fail inside this element, from now on until it was asked for once. */
export const refuseOnce = (page, id) =>
  page.evaluate((host) => {
    const { insertBefore } = Node.prototype;
    Node.prototype.insertBefore = function (...given) {
      if (this.getRootNode().host?.id !== host) return insertBefore.apply(this, given);
      Node.prototype.insertBefore = insertBefore;
      window.refused = true;
      throw new DOMException('refused by the test', 'HierarchyRequestError');
    };
  }, id);
