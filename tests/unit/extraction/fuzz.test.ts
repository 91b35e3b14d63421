import { expect, test } from 'vitest';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readSource } from '../../../extraction/read-source.js';
import { corpus } from '../../fuzz/corpus.js';
import { fuzz } from '../../fuzz/run.js';
import { wantedRuns } from '../../fuzz/seed.js';

/** For each case; jsdom takes its time on a busy machine. */
const CASE_MS = 400;

test('the corpus has files of every format', () => {
  const endings = new Set(corpus().map(({ name }) => name.replace(/^.*\./, '')));
  for (const ending of ['html', 'txt', 'md', 'vtt', 'mhtml', 'eml', 'webarchive', 'zip', 'json'])
    expect(endings).toContain(ending);
  for (const ending of ['pdf', 'docx', 'odt', 'fodt', 'rtf']) expect(endings).toContain(ending);
});

test(
  'whatever a file holds, jsdom makes a sound article of it or an error that can be told',
  async () => {
    const dom = new JsdomParser();
    await fuzz(async (file) => {
      const result = await readSource(file, dom);
      dom.dispose();
      return result;
    });
  },
  wantedRuns() * CASE_MS,
);
