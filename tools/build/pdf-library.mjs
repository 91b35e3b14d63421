import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';

/**
 * pdf.js is large and comes minified, so it is taken as it is and lies once beside the bundles that
 * load it: in the folder `pdfjs` next to each bundle's own folder of parts.
 */
const PACKAGE = path.join(ROOT, 'node_modules', 'pdfjs-dist');

/** What is imported, and the file that stands for it. @type {Readonly<Record<string, string>>} */
const FILES = {
  'pdfjs-dist/legacy/build/pdf.mjs': 'pdf.js',
  'pdfjs-dist/legacy/build/pdf.worker.mjs': 'pdf.worker.js',
  'pdfjs-dist/cmaps': 'cmaps.js',
};

/**
 * The files of the library, to lie in `folder`.
 * @param {string} folder relative to the root
 * @returns {[string, Uint8Array][]}
 */
export function pdfLibraryFiles(folder) {
  const build = path.join(PACKAGE, 'legacy', 'build');
  return [
    [`${folder}/pdf.js`, fs.readFileSync(path.join(build, 'pdf.min.mjs'))],
    [`${folder}/pdf.worker.js`, fs.readFileSync(path.join(build, 'pdf.worker.min.mjs'))],
    [`${folder}/cmaps.js`, Buffer.from(cmapsModule())],
  ];
}

/** A module of the tables for Chinese, Japanese and Korean, which a page may import but not fetch. */
export function cmapsModule() {
  const folder = path.join(PACKAGE, 'cmaps');
  const entries = fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.bcmap'))
    .map((file) => [file.slice(0, -6), fs.readFileSync(path.join(folder, file), 'base64')]);
  return `export const cmaps = new Map(${JSON.stringify(entries)});\n`;
}

/** Leaves the library out of a bundle; its parts find it one folder up. */
export function pdfLibraryBeside() {
  return {
    name: 'pdf-library-beside',
    /** @param {import('esbuild').PluginBuild} build */
    setup(build) {
      build.onResolve({ filter: /^pdfjs-dist\// }, ({ path: wanted }) => {
        const file = FILES[wanted];
        return file === undefined ? null : { path: `../pdfjs/${file}`, external: true };
      });
    },
  };
}
