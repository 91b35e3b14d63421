import fs from 'node:fs';
import path from 'node:path';
import { SetupError } from '../setup/failure.mjs';
import { ROOT } from '../setup/paths.mjs';

/**
 * Licences of the software that is shipped: what a bundle was made of, and the packages that lie beside
 * the bundles. Each asks that its text goes along.
 *
 * @typedef {object} Licence
 * @property {string} name of the package
 * @property {string} version
 * @property {string} licence identifier (SPDX)
 * @property {string} text as the package has it
 */

/** Licences under which software may be shipped with ours (MIT). The fonts' own is for fonts. */
export const ALLOWED = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'],
  ...['BlueOak-1.0.0', 'CC0-1.0', 'Unlicense', 'OFL-1.1'],
  // Only as it comes: what is changed would have to be published.
  'MPL-2.0',
]);

/** Packages whose files are copied instead of bundled, and that are shipped with all they need. */
const COPIED = ['pdfjs-dist'];
const SHIPPED = ['jsdom'];

/** Parts of a package that others have made. @type {Readonly<Record<string, readonly string[]>>} */
const PARTS = { 'pdfjs-dist': ['cmaps/LICENSE'] };

const LICENCE_FILE = /^(?:licen[cs]e|copying|unlicense)(?:[-._].*)?$/i;
/** Terms for packages that name their licence and have no file of it. @type {Readonly<Record<string, string>>} */
const TERMS = {
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
};

/**
 * The licences of all that is shipped, by name. Throws a {@link SetupError} for a package whose licence
 * is not allowed or has no text.
 * @param {Iterable<string>} inputs files that bundles were made of, relative to the root
 * @returns {Licence[]}
 */
export function licencesOf(inputs) {
  const folders = new Set([...inputs].map(packageFolder).filter((folder) => folder !== null));
  for (const name of COPIED) folders.add(path.join(ROOT, 'node_modules', name));
  for (const name of SHIPPED) addWithNeeds(name, ROOT, folders);
  /** @type {Map<string, Licence>} */
  const found = new Map();
  for (const folder of folders) {
    const licence = licenceIn(folder);
    found.set(`${licence.name} ${licence.version}`, licence);
  }
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/**
 * The files that carry them: one for people beside the program, one for the window to show.
 * @param {readonly Licence[]} licences
 * @returns {[string, Uint8Array][]}
 */
export function licenceFiles(licences) {
  const text = licences
    .map((each) => `${each.name} ${each.version} (${each.licence})\n\n${each.text}\n`)
    .join(`\n${'-'.repeat(78)}\n\n`);
  const about =
    'Duologue is made with the software below. Each part comes under the licence that follows its name.\n\n';
  const module = `export const licences = ${JSON.stringify(licences)};\n`;
  return [
    ['dist/LICENCES.txt', Buffer.from(about + text)],
    ['dist/renderer/licences.js', Buffer.from(module)],
  ];
}

/**
 * The folder of the package that a file belongs to; null for our own.
 * @param {string} file relative to the root
 */
export function packageFolder(file) {
  const parts = file.split(/[/\\]/);
  const at = parts.lastIndexOf('node_modules');
  if (at < 0) return null;
  const length = parts[at + 1]?.startsWith('@') === true ? 3 : 2;
  return path.join(ROOT, ...parts.slice(0, at + length));
}

/**
 * @param {string} name
 * @param {string} from folder of the package that needs it
 * @param {Set<string>} folders
 */
function addWithNeeds(name, from, folders) {
  const folder = resolved(name, from);
  if (folders.has(folder)) return;
  folders.add(folder);
  for (const need of Object.keys(manifest(folder).dependencies ?? {})) {
    addWithNeeds(need, folder, folders);
  }
}

/**
 * As Node finds it: in the nearest `node_modules`.
 * @param {string} name
 * @param {string} from
 */
function resolved(name, from) {
  for (let at = from; ; at = path.dirname(at)) {
    const folder = path.join(at, 'node_modules', name);
    if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
    if (at === ROOT || at === path.dirname(at)) throw new SetupError(`${name} is not installed.`);
  }
}

/**
 * @param {string} folder
 * @returns {Licence}
 */
function licenceIn(folder) {
  const { name, version, license, author } = manifest(folder);
  const licence = typeof license === 'string' ? license : String(license?.type ?? 'unknown');
  const isAllowed = licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((each) => ALLOWED.has(each.trim()));
  if (!isAllowed) throw new SetupError(`${name} may not be shipped: its licence is ${licence}.`);
  const texts = fs
    .readdirSync(folder)
    .filter((file) => LICENCE_FILE.test(file))
    .sort()
    .concat(PARTS[name] ?? [])
    .map((file) => fs.readFileSync(path.join(folder, file), 'utf8').trim());
  const owner = typeof author === 'string' ? author : (author?.name ?? `the ${name} authors`);
  const terms = TERMS[licence];
  if (texts.length === 0 && terms !== undefined) texts.push(`Copyright (c) ${owner}\n\n${terms}`);
  if (texts.length === 0) throw new SetupError(`${name} has no text of its licence (${licence}).`);
  return { name, version, licence, text: texts.join('\n\n') };
}

/**
 * @param {string} folder
 * @returns {{ name: string, version: string, license?: string | { type?: string }, author?: string | { name?: string }, dependencies?: Record<string, string> }}
 */
function manifest(folder) {
  return JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
}
