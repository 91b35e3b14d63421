import { describe, expect, test } from 'vitest';
import { isText } from '../../../core/article/article.js';
import { JsdomParser } from '../../../extraction/node/jsdom-parser.js';
import { readSource } from '../../../extraction/read-source.js';
import { attemptFrom } from '../../../main/extraction/answer.js';
import { BAD_FILES } from '../../fixtures/bad-files/bad-files.js';
import { expectSound } from './sound-article.js';

const dom = new JsdomParser();

// The same files go through the window in tests/e2e/bad-files.spec.ts.
describe('a bad file', () => {
  test.each(BAD_FILES)('$item: $title', async ({ name, make, becomes }) => {
    const result = await readSource({ name, bytes: make() }, dom);
    dom.dispose();
    // What the app would take from a process that answers so.
    expect(attemptFrom({ id: 0, result }).done).toBe(true);
    if ('error' in becomes) {
      expect(result).toMatchObject({ ok: false, error: becomes.error });
      return;
    }
    if (!result.ok) throw new Error(`not opened: ${JSON.stringify(result.error)}`);
    const { words } = becomes;
    const shown = result.value.article.blocks.flatMap((block) =>
      isText(block) ? [block.text] : [],
    );
    const isFound = shown.some((text) =>
      typeof words === 'string' ? text.includes(words) : words.test(text),
    );
    expect(isFound, shown.slice(0, 5).join('\n').slice(0, 500)).toBe(true);
    expectSound(result.value.article);
  });
});
