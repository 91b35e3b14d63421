import path from 'node:path';
import ts from 'typescript';

/** What the files of one folder may import. */
interface Layer {
  /** Folder, relative to the project; a nested layer is one of its own. */
  readonly folder: string;
  /** Folders of ours it may import from, itself among them. */
  readonly ours: readonly string[];
  /** Packages and Node's modules it may import. */
  readonly packages: RegExp;
}

const NOTHING = /^$/;

/** The layers, the most deeply nested first. */
export const LAYERS: readonly Layer[] = [
  {
    folder: 'extraction/node',
    ours: ['extraction/node', 'extraction', 'core'],
    packages: /^(?:node:|jsdom$|htmlparser2$|parse5$)/,
  },
  {
    folder: 'extraction/chromium',
    ours: ['extraction/chromium', 'extraction', 'core'],
    packages: NOTHING,
  },
  {
    folder: 'extraction',
    ours: ['extraction', 'core'],
    packages:
      /^(?:@mozilla\/readability|chardet|htmlparser2|fflate\/browser|postal-mime|pdfjs-dist(?:\/.*)?|markdown-it|markdown-it-footnote)$/,
  },
  { folder: 'core', ours: ['core'], packages: NOTHING },
  { folder: 'files', ours: ['files', 'core'], packages: /^node:/ },
  { folder: 'main', ours: ['main', 'files', 'core'], packages: /^(?:node:|electron$)/ },
  {
    folder: 'renderer',
    ours: ['renderer', 'core'],
    packages: /^(?:preact|@preact\/signals|@fontsource-variable)(?:\/|$)/,
  },
  {
    folder: 'command-line',
    ours: ['command-line', 'extraction/node', 'extraction', 'files', 'core'],
    packages: /^node:/,
  },
];

/** A name that may be used only in some files, in TypeScript of all layers. */
interface Ban {
  readonly names: readonly string[];
  readonly where: RegExp;
  readonly exceptIn: RegExp;
  readonly why: string;
}

export const BANS: readonly Ban[] = [
  {
    names: ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'],
    where: /./,
    // Nodes that can do nothing have it for Readability, which reads and sets it.
    exceptIn: /^extraction\/node\/plain-dom\/plain-element\.ts$/,
    why: 'no string becomes markup',
  },
  { names: ['eval', 'Function'], where: /./, exceptIn: NOTHING, why: 'no string becomes code' },
  {
    names: ['setTimeout', 'setInterval'],
    where: /^(?:core|renderer)\//,
    exceptIn: /^renderer\/speech\/browser-clock\.ts$/,
    why: 'time passes through the Clock port',
  },
  {
    names: ['speechSynthesis', 'SpeechSynthesisUtterance'],
    where: /^(?:core|renderer)\//,
    exceptIn: /^renderer\/(?:speech\/web-speech-engine\.ts|main\.tsx)$/,
    why: 'one adapter speaks',
  },
];

/** Top folders of somebody's machine. A path below one of them works nowhere else. */
const MACHINE_PATH =
  /(?<![\w.$}:/-])\/(?:home|Users|root|tmp|work|workspace|mnt|media|srv|opt|builds)\/[\w-]+/;

export function layerOf(file: string): Layer | undefined {
  return LAYERS.find(({ folder }) => file.startsWith(`${folder}/`));
}

/** Imports of `file` (relative to the project) that its layer does not allow, in words. */
export function forbiddenImports(file: string, source: string): string[] {
  const layer = layerOf(file);
  if (layer === undefined) return [];
  const imported = ts.preProcessFile(source, true, true).importedFiles.map((each) => each.fileName);
  return imported
    .filter((specifier) => !isAllowed(layer, file, specifier))
    .map((specifier) => `${file} imports ${specifier}, which ${layer.folder} may not`);
}

function isAllowed(layer: Layer, file: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return layer.packages.test(specifier);
  const target = path.posix.join(path.posix.dirname(file), specifier);
  const home = layerOf(target);
  return home !== undefined && layer.ours.includes(home.folder);
}

/** Uses of banned names in `file`, in words. Comments, strings and types are no uses. */
export function bannedNames(file: string, source: string): string[] {
  const bans = BANS.filter(({ where, exceptIn }) => where.test(file) && !exceptIn.test(file));
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isIdentifier(node)) {
      const ban = bans.find(({ names }) => names.includes(node.text));
      if (ban !== undefined) found.push(`${file} uses ${node.text}: ${ban.why}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.ES2023, true));
  return found;
}

/** The first path in `text` that exists on one machine only; null when there is none. */
export function machinePath(text: string): string | null {
  return MACHINE_PATH.exec(text)?.[0] ?? null;
}
