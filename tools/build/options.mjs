import fs from 'node:fs';
import { pdfLibraryBeside } from './pdf-library.mjs';

/** Node and Chromium of the oldest runtime that the app is tested on. */
const NODE_TARGET = 'node20.18';
const CHROMIUM_TARGET = 'chrome130';

/** CommonJS packages inside an ES module bundle still ask for Node's own modules with `require`. */
const REQUIRE =
  "import { createRequire as __createRequire } from 'node:module';" +
  'const require = __createRequire(import.meta.url);';

/** Scripts that an article may be written in; of these the fonts are taken along. */
const FONT_SUBSETS = /-(?:latin|latin-ext|cyrillic|greek|vietnamese)-(?:wght|opsz|standard)-/;

/** @type {import('esbuild').BuildOptions} */
const common = {
  bundle: true,
  minify: true,
  sourcemap: 'linked',
  legalComments: 'none',
  logLevel: 'silent',
  write: false,
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

/** @type {Record<import('./bundles.mjs').Bundle['platform'], import('esbuild').BuildOptions>} */
export const optionsFor = {
  node: {
    ...common,
    platform: 'node',
    format: 'esm',
    target: NODE_TARGET,
    // jsdom finds files of its own beside it, so it stays a package.
    external: ['electron', 'jsdom'],
    plugins: [pdfLibraryBeside()],
    banner: { js: REQUIRE },
  },
  preload: {
    ...common,
    platform: 'node',
    format: 'cjs',
    target: NODE_TARGET,
    external: ['electron'],
  },
  page: {
    ...common,
    platform: 'browser',
    format: 'esm',
    target: CHROMIUM_TARGET,
    loader: { '.woff2': 'file', '.svg': 'file' },
    assetNames: 'files/[name]',
    plugins: [fontSubsets(), pdfLibraryBeside()],
  },
};

/** Drops the @font-face rules of subsets we have no use for, and with them their files. */
function fontSubsets() {
  return {
    name: 'font-subsets',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onLoad({ filter: /@fontsource-variable[\\/].*\.css$/ }, ({ path }) => {
        const css = fs.readFileSync(path, 'utf8');
        const kept = css.replace(/@font-face\s*\{[^}]*\}/g, (rule) =>
          FONT_SUBSETS.test(rule) ? rule : '',
        );
        return { contents: kept, loader: /** @type {const} */ ('css') };
      });
    },
  };
}
