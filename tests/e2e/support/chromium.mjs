// How Chromium is started wherever it is driven by the project.

/** No sandbox, for machines where everybody is root; nothing in the background. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Containers have a small /dev/shm, which crashes the page.
  '--disable-dev-shm-usage',
];
