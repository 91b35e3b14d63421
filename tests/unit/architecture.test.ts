import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  LAYERS,
  bannedNames,
  forbiddenImports,
  layerOf,
  machinePath,
} from './architecture-rules.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PRODUCT = ['core', 'files', 'extraction', 'main', 'renderer', 'command-line'];
const DOCUMENTED = [...PRODUCT, 'tools', 'docs', 'assets'];

interface File {
  readonly name: string;
  readonly text: string;
}

function filesBelow(folders: readonly string[], kind: RegExp): File[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(folder, name.split(path.sep).join('/')))
      .filter((name) => kind.test(name))
      .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') })),
  );
}

describe('the project', () => {
  const sources = filesBelow(PRODUCT, /\.tsx?$/);

  test('has sources in every layer', () => {
    const present = new Set(sources.map(({ name }) => layerOf(name)?.folder));
    expect([...present].sort()).toEqual(LAYERS.map(({ folder }) => folder).sort());
  });

  test('keeps its layers apart', () => {
    expect(sources.flatMap(({ name, text }) => forbiddenImports(name, text))).toEqual([]);
  });

  test('makes no markup or code from strings, and leaves time and speech to their adapters', () => {
    expect(sources.flatMap(({ name, text }) => bannedNames(name, text))).toEqual([]);
  });

  test('measures no time by the clock on the wall, which may go back', () => {
    const measuring = sources.filter(({ text }) => /\bDate\.now\b/.test(text));
    expect(measuring.map(({ name }) => name)).toEqual([]);
  });

  test('names no path of one machine', () => {
    const files = filesBelow(DOCUMENTED, /\.(?:tsx?|mjs|cjs|js|json|css|html|md|yml)$/);
    const named = files.map(({ name, text }) => ({ name, path: machinePath(text) }));
    expect(named.filter((file) => file.path !== null)).toEqual([]);
  });
});

describe('an import', () => {
  test.each([
    ['core/script/script.ts', "import { app } from 'electron';"],
    ['core/script/script.ts', "import { readFile } from 'node:fs/promises';"],
    ['core/script/script.ts', "import { Window } from '../../renderer/app/window.js';"],
    ['core/script/script.ts', "export { send } from '../../main/ipc/send.js';"],
    ['main/main.ts', "import { view } from '../renderer/view/view.js';"],
    ['main/main.ts', "const { JSDOM } = await import('jsdom');"],
    ['main/main.ts', "import { readSource } from '../extraction/read-source.js';"],
    ['renderer/main.ts', "import type { Menu } from '../main/menu.js';"],
    ['renderer/main.ts', "import fs from 'node:fs';"],
    ['extraction/read-source.ts', "import { JSDOM } from 'jsdom';"],
    ['extraction/read-source.ts', "import { parse } from './node/parse.js';"],
    ['extraction/chromium/entry.ts', "import { JSDOM } from '../node/jsdom-parser.js';"],
    ['command-line/script.ts', "import { extractor } from '../main/extraction/extractor.js';"],
    ['main/main.ts', "import { fake } from '../tests/fakes/fake.js';"],
  ])('from %s is refused: %s', (file, source) => {
    expect(forbiddenImports(file, source)).toHaveLength(1);
  });

  test.each([
    ['core/script/script.ts', "import type { Article } from '../article/article.js';"],
    ['main/main.ts', "import { app } from 'electron'; import { ok } from '../core/result.js';"],
    ['extraction/node/jsdom-parser.ts', "import { JSDOM } from 'jsdom';"],
    ['command-line/script.ts', "import { read } from '../extraction/node/read.js';"],
    ['main/main.ts', "// import { view } from '../renderer/view/view.js';"],
  ])('from %s is allowed: %s', (file, source) => {
    expect(forbiddenImports(file, source)).toEqual([]);
  });
});

describe('a name', () => {
  test.each([
    ['renderer/view/view.ts', 'element.innerHTML = text;'],
    ['extraction/page-text.ts', 'element.insertAdjacentHTML("beforeend", text);'],
    ['renderer/view/view.tsx', '<p dangerouslySetInnerHTML={{ __html: text }} />;'],
    ['core/speech/planner.ts', 'setTimeout(run, 100);'],
    ['renderer/app/store.ts', 'window.setInterval(run, 100);'],
    ['renderer/app/store.ts', 'speechSynthesis.cancel();'],
    ['main/main.ts', 'new Function(text)();'],
  ])('in %s is refused: %s', (file, source) => {
    expect(bannedNames(file, source)).toHaveLength(1);
  });

  test.each([
    ['renderer/speech/browser-clock.ts', 'setTimeout(run, ms);'],
    ['renderer/speech/web-speech-engine.ts', 'window.speechSynthesis.cancel();'],
    ['main/extraction/extractor.ts', 'setTimeout(run, ms);'],
    ['core/playback/player.ts', '// not setTimeout: the Clock port\nconst words = "innerHTML";'],
    ['core/speech/engine.ts', 'let listener: Function;'],
  ])('in %s is allowed: %s', (file, source) => {
    expect(bannedNames(file, source)).toEqual([]);
  });
});

test.each([
  ["readFile('/home/ada/notes.txt')", '/home/ada'],
  ['see /tmp/build-7/out.log', '/tmp/build-7'],
  ['`https://example.org/home/index.html`', null],
  ['./tmp/file and src/work/thing', null],
])('a path of one machine is seen in %j', (text, found) => {
  expect(machinePath(text)).toBe(found);
});
