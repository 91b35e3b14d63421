import { extname, isAbsolute, join, relative } from 'node:path';
import { parsePictureAddress } from '../core/pictures/picture-address.js';
import type { PictureType } from '../core/pictures/picture-head.js';

/** Origin of our pages, as `WebFrameMain.origin` tells it. (`new URL()` in Node says `null`.) */
export const ORIGIN = 'app://duologue';
export const READING_PAGE = `${ORIGIN}/index.html`;
export const EXTRACTION_PAGE = `${ORIGIN}/extraction/index.html`;

const HOST = 'duologue';
const EXTRACTION = 'extraction/';

/** Nothing but our own script, style, fonts and pictures; and no script may make markup of a string. */
const READING_POLICY = [
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
].join('; ');

/** The extraction page parses strangers' HTML with DOMParser, a sink that Trusted Types would bar. */
const EXTRACTION_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What is served for one address. */
export interface Asset {
  readonly file: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * The built file that `url` stands for, or null when it stands for none: another host, a path that
 * leads out of its folder, or a kind of file that no page of ours uses. `dist` is absolute.
 */
export function assetFor(url: string, dist: string): Asset | null {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol !== 'app:' || parsed.host !== HOST) return null;
  const path = decoded(parsed.pathname.slice(1));
  if (path === null) return null;
  const isExtraction = path.startsWith(EXTRACTION);
  const folder = join(dist, isExtraction ? 'extraction' : 'renderer');
  const file = join(folder, isExtraction ? path.slice(EXTRACTION.length) : path);
  const type = TYPES[extname(file)];
  if (type === undefined || !isInside(folder, file)) return null;
  return { file, headers: headersFor(type, isExtraction ? EXTRACTION_POLICY : READING_POLICY) };
}

/** The picture of an article that `url` stands for, or null when it stands for none. */
export function pictureFor(url: string): { content: string; key: number } | null {
  const path = url.startsWith(`${ORIGIN}/`) ? url.slice(ORIGIN.length + 1) : '';
  return parsePictureAddress(path);
}

/** A stranger's picture is shown and nothing else: it is no page, and no cache keeps it. */
export function pictureHeaders(type: PictureType): Readonly<Record<string, string>> {
  return { ...headersFor(type, "default-src 'none'; sandbox"), 'Cache-Control': 'no-store' };
}

/** Whether a page of ours may ask for this address. DevTools are for developers only. */
export function isAllowedRequest(url: string, isPackaged: boolean): boolean {
  return url.startsWith(`${ORIGIN}/`) || (!isPackaged && url.startsWith('devtools://'));
}

function headersFor(type: string, policy: string): Readonly<Record<string, string>> {
  return {
    'Content-Type': type,
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
}

function isInside(folder: string, file: string): boolean {
  const way = relative(folder, file);
  return way !== '' && !way.startsWith('..') && !isAbsolute(way);
}

function decoded(path: string): string | null {
  try {
    const text = decodeURIComponent(path);
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
}
