// What `import 'two-ladders'` brings where there is no browser: nothing, so that a page can be
// rendered on a server. The element is defined in the browser.
export {};
