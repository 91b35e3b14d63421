// Runs in the hidden window of extraction-window.mjs, bundled: the app's extraction and the bare limit.
import { Readability } from '@mozilla/readability';
import { nativeParser } from '../../extraction/chromium/native-parser.ts';
import { readArticle } from '../../extraction/read-article.ts';
import { readSource } from '../../extraction/read-source.ts';
import { measured } from './measured.mjs';

/** @param {string} page @param {number} rounds */
globalThis.benchExtraction = (page, rounds) => {
  const bytes = new TextEncoder().encode(page);
  const source = { name: 'page.html', bytes };
  return measured(rounds, {
    bare: () => new Readability(new DOMParser().parseFromString(page, 'text/html')).parse(),
    ours: () => readArticle(source, nativeParser),
    'ours, who speaks too': () => readSource(source, nativeParser),
  });
};
