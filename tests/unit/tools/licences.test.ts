import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../../tools/build.mjs';
import { ALLOWED, licenceFiles, licencesOf } from '../../../tools/build/licences.mjs';
import { PROJECT } from '../../e2e/launch.js';

/** Package names in the paths of what the bundles were made of. */
function packagesIn(inputs: Iterable<string>): Set<string> {
  const names = new Set<string>();
  for (const input of inputs) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1];
    if (name !== undefined) names.add(name);
  }
  return names;
}

/** Packages that the lock file counts among what is needed when the app runs. */
function runtimePackages(): string[] {
  const lock = JSON.parse(readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { dev?: boolean; optional?: boolean }>;
  };
  return Object.entries(lock.packages)
    .filter(([place, { dev, optional }]) => place !== '' && dev !== true && optional !== true)
    .map(([place]) => place.replace(/^.*node_modules\//, ''));
}

describe('the licences that go along', () => {
  let inputs: ReadonlySet<string>;
  let names: ReadonlySet<string>;
  beforeAll(async () => {
    ({ inputs } = await bundle('app'));
    names = new Set(licencesOf(inputs).map(({ name }) => name));
  }, 60_000);

  test('are those of every package that is bundled, fonts and copied files among them', () => {
    const bundled = packagesIn(inputs);
    expect([...bundled].filter((name) => !names.has(name))).toEqual([]);
    for (const name of ['preact', 'markdown-it', '@fontsource-variable/literata', 'pdfjs-dist']) {
      expect(names).toContain(name);
    }
  });

  test('and of every package that is needed when it runs', () => {
    const needed = runtimePackages();
    expect(needed).toContain('jsdom');
    expect(needed.filter((name) => !names.has(name))).toEqual([]);
  });

  test('are allowed, and have their text', () => {
    for (const { name, licence, text } of licencesOf(inputs)) {
      const each = licence.replace(/[()]/g, '').split(' OR ');
      expect(
        each.some((one) => ALLOWED.has(one)),
        `${name}: ${licence}`,
      ).toBe(true);
      expect(text.length, name).toBeGreaterThan(300);
    }
  });

  test('stand in one file, by name', () => {
    const [[, bytes] = ['', new Uint8Array()]] = licenceFiles(licencesOf(inputs));
    const text = Buffer.from(bytes).toString();
    for (const name of names) expect(text).toContain(`${name} `);
  });
});
