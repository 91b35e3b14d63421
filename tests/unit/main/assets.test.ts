import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assetFor, EXTRACTION_PAGE, isAllowedRequest, READING_PAGE } from '../../../main/assets.js';

const DIST = resolve('/opt/duologue/dist');

function policyOf(url: string): string[] {
  return assetFor(url, DIST)?.headers['Content-Security-Policy']?.split('; ') ?? [];
}

test('our pages are served from their folders', () => {
  expect(assetFor(READING_PAGE, DIST)?.file).toBe(join(DIST, 'renderer', 'index.html'));
  expect(assetFor(EXTRACTION_PAGE, DIST)?.file).toBe(join(DIST, 'extraction', 'index.html'));
  expect(assetFor('app://duologue/fonts/a.woff2?v=1#x', DIST)).toMatchObject({
    file: join(DIST, 'renderer', 'fonts', 'a.woff2'),
    headers: { 'Content-Type': 'font/woff2', 'X-Content-Type-Options': 'nosniff' },
  });
});

test('the reading page may make nothing of a string, and reach nothing outside', () => {
  expect(policyOf(READING_PAGE)).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ]);
});

test('the extraction page may do less still, but for parsing', () => {
  expect(policyOf(EXTRACTION_PAGE)).toEqual([
    "default-src 'none'",
    "script-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ]);
});

/** Whether a file lies in one of the two folders that are served. */
function isServed(file: string): boolean {
  return ['renderer', 'extraction'].some((folder) => file.startsWith(join(DIST, folder) + sep));
}

describe('nothing is served', () => {
  test.each([
    'app://duologue/',
    'app://duologue/extraction%2f..%2f..%2fmain/main.js',
    'app://duologue/..%2fmain%2fmain.js',
    'app://duologue/extraction/..%2f..%2fmain/main.js',
    'app://duologue/%00.html',
    'app://duologue/%zz.html',
    'app://duologue/main.js.map',
    'app://duologue/package.json',
    'app://elsewhere/index.html',
    'app://duologue:8080/index.html',
    'file:///opt/duologue/dist/renderer/index.html',
    'https://duologue/index.html',
    'nonsense',
  ])('for %s', (url) => {
    expect(assetFor(url, DIST)).toBeNull();
  });

  test('outside of the two folders, whatever the path', () => {
    const step = fc.constantFrom(
      '..',
      '%2e%2e',
      '.',
      '%2f',
      '%5c',
      '\\',
      'extraction',
      'main',
      'a',
      '%00',
    );
    fc.assert(
      fc.property(fc.array(step), fc.constantFrom('.js', '.html', '.css'), (steps, ending) => {
        const asset = assetFor(`app://duologue/${steps.join('/')}/main${ending}`, DIST);
        if (asset === null) return;
        expect(isServed(asset.file)).toBe(true);
      }),
    );
  });
});

test('requests go to our own pages, and to DevTools while developing', () => {
  expect(isAllowedRequest(READING_PAGE, true)).toBe(true);
  expect(isAllowedRequest('devtools://devtools/bundled/inspector.html', false)).toBe(true);
  for (const url of [
    'devtools://devtools/bundled/inspector.html',
    'https://example.org/',
    'http://127.0.0.1/',
    'file:///etc/passwd',
    'data:text/html,x',
    'blob:app://duologue/1',
    'ws://example.org/',
    'app://duologue.example.org/',
    'app://elsewhere/',
  ]) {
    expect(isAllowedRequest(url, true)).toBe(false);
  }
});
