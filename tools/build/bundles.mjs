/**
 * What is built: a table, read by build.mjs. Paths are relative to the root of the checkout.
 *
 * @typedef {object} Bundle
 * @property {'app' | 'command-line'} part
 * @property {string} entry
 * @property {string} output
 * @property {'node' | 'preload' | 'page'} platform `node`: ES module for Node or Electron's main and
 *   utility processes; `preload`: CommonJS, for a sandboxed preload knows nothing else; `page`: ES
 *   module for a window
 * @property {true} [isSplit] what it fetches with `import()` lies in files of its own, in a folder
 *   named after the output, and is loaded only then; else everything is in the one file
 */

/** @type {readonly Bundle[]} */
export const bundles = [
  { part: 'app', entry: 'main/main.ts', output: 'dist/main/main.js', platform: 'node' },
  {
    part: 'app',
    entry: 'main/extract-files.ts',
    output: 'dist/main/extract-files.js',
    platform: 'node',
  },
  {
    part: 'app',
    entry: 'main/preload.ts',
    output: 'dist/preload/preload.cjs',
    platform: 'preload',
  },
  {
    part: 'app',
    entry: 'main/extraction/extraction-preload.ts',
    output: 'dist/preload/extraction-preload.cjs',
    platform: 'preload',
  },
  {
    part: 'app',
    entry: 'renderer/main.tsx',
    output: 'dist/renderer/main.js',
    platform: 'page',
    isSplit: true,
  },
  {
    part: 'app',
    entry: 'extraction/chromium/entry.ts',
    output: 'dist/extraction/entry.js',
    platform: 'page',
    isSplit: true,
  },
  {
    part: 'app',
    entry: 'extraction/node/utility-process.ts',
    output: 'dist/extraction/utility-process.js',
    platform: 'node',
    isSplit: true,
  },
  {
    part: 'command-line',
    entry: 'command-line/script.ts',
    output: 'dist/command-line/script.js',
    platform: 'node',
    isSplit: true,
  },
  {
    part: 'command-line',
    entry: 'command-line/evaluate.ts',
    output: 'dist/command-line/evaluate.js',
    platform: 'node',
    isSplit: true,
  },
];

/** Files and folders that are taken as they are. */
/** @type {readonly { part: Bundle['part'], from: string, to: string }[]} */
export const copies = [
  { part: 'app', from: 'renderer/index.html', to: 'dist/renderer/index.html' },
  { part: 'app', from: 'extraction/chromium/index.html', to: 'dist/extraction/index.html' },
  { part: 'app', from: 'assets', to: 'dist/assets' },
];

/** Folder in which pdf.js lies for each part, beside the bundles' own folders. */
export const pdfLibraries = {
  app: 'dist/extraction/pdfjs',
  'command-line': 'dist/command-line/pdfjs',
};

/** Every change below these makes a part stale. */
export const sources = {
  app: ['core', 'files', 'extraction', 'main', 'renderer', 'assets'],
  'command-line': ['core', 'files', 'extraction', 'command-line'],
};
