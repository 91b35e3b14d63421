import type { Direction } from '../../core/article/article.js';
import { canonicalTag } from '../language-tag.js';

/** The page's title as it says it, for when no better one is found. */
export function declaredTitle(document: Document): string | null {
  const title =
    document.querySelector('meta[property="og:title"]')?.getAttribute('content') ??
    document.querySelector('title')?.textContent ??
    '';
  const folded = title.replace(/\s+/g, ' ').trim();
  return folded === '' ? null : folded;
}

/** The page's language as it says it: on `<html>`, `<body>`, or in a meta element. */
export function declaredLanguage(document: Document): string | null {
  const { documentElement: root, body } = document;
  return (
    canonicalTag(root.getAttribute('lang') ?? root.getAttribute('xml:lang')) ??
    canonicalTag((body as HTMLElement | null)?.getAttribute('lang')) ??
    canonicalTag(metaContent(document, 'meta[http-equiv="content-language" i]')) ??
    canonicalTag(metaContent(document, 'meta[property="og:locale"]'))
  );
}

/** The page's direction as it says it. */
export function declaredDirection({ documentElement: root, body }: Document): Direction | null {
  const dir = root.getAttribute('dir') ?? (body as HTMLElement | null)?.getAttribute('dir');
  const lower = dir?.trim().toLowerCase();
  return lower === 'rtl' || lower === 'ltr' ? lower : null;
}

function metaContent(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.getAttribute('content') ?? null;
}
