// The headers that a page of the tests is served with.

const WITHOUT_STYLES = [
  "default-src 'none'",
  "connect-src 'self'",
  'img-src data:',
  "style-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
];

const policy = (...parts) => ({ 'Content-Security-Policy': parts.join('; ') });

export const HEADERS = {
  '/pages/strict-policy.html': policy(...WITHOUT_STYLES, "script-src 'self' 'wasm-unsafe-eval'"),
  '/pages/no-wasm-policy.html': policy(...WITHOUT_STYLES, "script-src 'self'"),
  '/pages/paper-no-wasm.html': policy(...WITHOUT_STYLES, "script-src 'self'"),
  // What a blog would have to allow to have the widget from somewhere else, and not a word more.
  '/pages/guest.html': policy(
    "default-src 'none'",
    "script-src {cdn} 'wasm-unsafe-eval'",
    "style-src 'self'",
    'connect-src {cdn}',
    'img-src data:',
  ),
  '/pages/trusted-types.html': policy(
    ...WITHOUT_STYLES,
    "script-src 'self' 'wasm-unsafe-eval'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ),
};
