import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from '../setup/paths.mjs';

/**
 * pdf.js is large and comes minified, so it is taken almost as it is and lies once beside the bundles
 * that load it: in the folder `pdfjs` next to each bundle's own folder of parts.
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
    [`${folder}/pdf.worker.js`, Buffer.from(workerModule())],
    [`${folder}/cmaps.js`, Buffer.from(cmapsModule())],
  ];
}

/** Where pdf.js has decided how much room to make for what it unpacks. */
const UNPACKS =
  /(ensureBuffer\((\w)\)\{const (\w)=this\.buffer;if\(\2<=\3\.byteLength\)return \3;let (\w)=this\.minBufferLength;for\(;\4<\2;\)\4\*=2;)/g;
/** Where it begins a page or a form on one, and where it asks for the time after each operation. */
const BEGINS = /(static CHECK_TIME_EVERY=100;constructor\(\)\{)(?=this\.reset\(\)\})/g;
const OPERATES = /(\}check\(\)\{)(?=if\(\+\+this\.checked<TimeSlotManager\.)/g;
/** To begin a form takes as long as so many operations. */
const FORM_COST = 100;

/**
 * The part of pdf.js that reads files, with a budget: what it unpacks and what it carries out is counted,
 * and what goes beyond throws. pdf.js itself knows no such bound, and runs for minutes on a file of a few
 * kilobytes; nothing outside of it sees what it unpacks.
 */
export function workerModule() {
  const source = fs.readFileSync(
    path.join(PACKAGE, 'legacy', 'build', 'pdf.worker.min.mjs'),
    'utf8',
  );
  for (const place of [UNPACKS, BEGINS, OPERATES]) {
    const count = source.match(place)?.length ?? 0;
    // Another version of it has to be looked at anew.
    if (count !== 1) throw new Error(`pdf.js has ${String(count)} places like ${String(place)}`);
  }
  return (
    '/* Changed by Duologue: counts what is unpacked and carried out, see `budget`. */\n' +
    'export const budget={bytes:Infinity,operations:Infinity};' +
    "class BeyondBudget extends Error{name='BeyondBudget'}" +
    'function spend(kind,amount){if((budget[kind]-=amount)<0)throw new BeyondBudget(kind)}\n' +
    source
      .replace(UNPACKS, "$1spend('bytes',$4-$3.byteLength);")
      .replace(BEGINS, `$1spend('operations',${String(FORM_COST)});`)
      .replace(OPERATES, "$1spend('operations',1);")
  );
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
