// What Chromium knows of the memories of wasm instances.

/** Collects what can be collected, and counts the memories that are left. */
export async function memories(inspector) {
  const { result: memory } = await inspector.send('Runtime.evaluate', {
    expression: 'WebAssembly.Memory.prototype',
  });
  const { objects } = await inspector.send('Runtime.queryObjects', {
    prototypeObjectId: memory.objectId,
  });
  const { result } = await inspector.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
  });
  await inspector.send('Runtime.releaseObject', { objectId: objects.objectId });
  return result.value;
}
