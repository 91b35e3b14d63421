// `node tools/bench/extraction.mjs`: what extraction costs in the app (Chromium's DOM in a hidden window),
// on the command line (plain nodes) and with jsdom, beside the bare parts it is made of, over the same pages in the same run.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { electronPath } from '../electron-runtime.mjs';
import { generatePage } from './generate-page.mjs';
import { measured, median } from './measured.mjs';

const HERE = import.meta.dirname;
const ROOT = path.join(HERE, '..', '..');
/** Fetched for PDF files only, of which there are none here. */
const PDF_LIBRARY = 'pdfjs-dist/*';
const SIZES = [10_000, 200_000, 1_000_000, 2_000_000, 5_000_000];
/** With jsdom larger ones take minutes, and say the same. */
const JSDOM_SIZES = [10_000, 200_000, 2_000_000];
/** A small page takes a few milliseconds and the clock counts tenths of one: it is read more often. */
const ROUNDS = {
  native: { 10_000: 60, 200_000: 15, 1_000_000: 9, 2_000_000: 9, 5_000_000: 5 },
  jsdom: 3,
};

/**
 * Medians in ms for each size of page, and their ratios: to the limit (DOMParser and Readability
 * alone) and to jsdom and Readability as they come.
 *
 * @param {NodeJS.ProcessEnv} env must name a display
 */
export async function benchExtraction(env) {
  const native = await nativeTimes(env);
  const other = await jsdomTimes();
  return SIZES.map((size) => {
    const ms = Object.fromEntries(
      Object.entries({ ...native[size], ...other[size] }).map(([name, times]) => [
        name,
        median(times),
      ]),
    );
    /** @param {string} name */
    const beside = (name) =>
      JSDOM_SIZES.includes(size) ? (ms[name] ?? NaN) / (ms['plain jsdom'] ?? NaN) : null;
    return {
      size,
      ms,
      ratios: {
        'app to DOMParser + Readability': ms['ours'] / ms['bare'],
        'app to jsdom + Readability': beside('ours'),
        'command line to jsdom + Readability': beside('command line'),
        'second attempt to jsdom + Readability': beside('our jsdom'),
      },
    };
  });
}

/** @param {NodeJS.ProcessEnv} env @returns {Promise<Record<number, Record<string, number[]>>>} */
async function nativeTimes(env) {
  const folder = mkdtempSync(path.join(tmpdir(), 'duologue-bench-'));
  try {
    const script = path.join(folder, 'page.js');
    await build({
      entryPoints: [path.join(HERE, 'extraction-page.mjs')],
      outfile: script,
      bundle: true,
      format: 'iife',
      platform: 'browser',
      external: [PDF_LIBRARY],
      minify: true,
      logLevel: 'error',
    });
    const switches = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const { stdout } = await promisify(execFile)(
      electronPath(),
      [
        ...switches,
        '--log-level=3',
        `--user-data-dir=${folder}`,
        path.join(HERE, 'extraction-window.mjs'),
      ],
      {
        env: {
          ...env,
          DUOLOGUE_BENCH: JSON.stringify({ script, sizes: SIZES, rounds: ROUNDS.native }),
        },
        maxBuffer: 16 * 1024 * 1024,
      },
    );
    const line = stdout.split('\n').find((each) => each.startsWith('bench '));
    if (line === undefined) throw new Error(`the hidden window measured nothing: ${stdout}`);
    return JSON.parse(line.slice('bench '.length));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<Record<number, Record<string, number[]>>>} */
async function jsdomTimes() {
  // Beside node_modules, where a bundle that leaves jsdom out can find it.
  const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.duologue-bench-'));
  try {
    const bundle = path.join(folder, 'jsdom.mjs');
    await build({
      stdin: {
        contents:
          "export { readArticle } from './extraction/read-article.ts';\n" +
          "export { JsdomParser } from './extraction/node/jsdom-parser.ts';\n" +
          "export { plainParser } from './extraction/node/plain-parser.ts';",
        resolveDir: ROOT,
      },
      outfile: bundle,
      bundle: true,
      format: 'esm',
      platform: 'node',
      external: ['jsdom', PDF_LIBRARY],
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      logLevel: 'error',
    });
    const { readArticle, JsdomParser, plainParser } = await import(pathToFileURL(bundle).href);
    const require = createRequire(import.meta.url);
    const { JSDOM } = require('jsdom');
    const { Readability } = require('@mozilla/readability');
    const dom = new JsdomParser();
    /** @type {Record<number, Record<string, number[]>>} */
    const times = {};
    for (const size of JSDOM_SIZES) {
      const page = generatePage(size);
      const source = { name: 'page.html', bytes: new TextEncoder().encode(page) };
      times[size] = await measured(ROUNDS.jsdom, {
        'plain jsdom': () => {
          const { window } = new JSDOM(page);
          const article = new Readability(window.document).parse();
          window.close();
          return article;
        },
        'command line': () => readArticle(source, plainParser),
        'our jsdom': () => readArticle(source, dom),
      });
      dom.dispose();
    }
    return times;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { size, ms, ratios } of await benchExtraction(process.env)) {
    console.log(`\npage of ${String(size / 1_000)} KB`);
    for (const [name, time] of Object.entries(ms))
      console.log(`  ${time.toFixed(1).padStart(9)} ms  ${name}`);
    for (const [name, ratio] of Object.entries(ratios))
      if (ratio !== null) console.log(`  ${ratio.toFixed(2).padStart(9)} x   ${name}`);
  }
}
