import { describe, expect, test } from 'vitest';
import {
  carryOver,
  layoutKey,
  offeredFor,
} from '../../../../../core/script/corrections/carry-over.js';
import {
  anchorOf,
  correctScript,
  type Correctable,
} from '../../../../../core/script/corrections/correct-script.js';
import type { Correction } from '../../../../../core/script/corrections/correction.js';
import { attribute } from '../../../../../core/script/detect-speakers.js';
import { scene } from '../scene.js';

/** An interview whose questions are bold, as one site sets them all. */
function bold(topic: string, site: string | null = 'quay.example'): Correctable {
  const article = scene(`
N| # The keeper of the ${topic}
N| We met the keeper at noon.
Q| **How did you begin with the ${topic}?**
A| I began by chance, and I stayed with the ${topic}.
Q| **What do you keep of the ${topic}?**
A| I keep a book.
Q| **Why do you do it?**
A| I do it because nobody else would.
Q| **Will you go on?**
A| I will go on for as long as I can.
`).build();
  const known = site === null ? article : { ...article, site };
  return { article: known, ...attribute(known) };
}

const keyOf = ({ article, script }: Correctable): string | null => layoutKey(article, script);

describe('the layout of an article', () => {
  test('is the same for two articles that one site sets alike', () => {
    expect(keyOf(bold('tides'))).toBe('quay.example bold-question bold');
    expect(keyOf(bold('boats'))).toBe(keyOf(bold('tides')));
  });

  test('is another one on another site, and none where the site is not known', () => {
    expect(keyOf(bold('tides', 'harbour.example'))).not.toBe(keyOf(bold('tides')));
    expect(keyOf(bold('tides', null))).toBeNull();
  });
});

describe('what is carried over', () => {
  test('a swap is offered for the next article, and swaps it', () => {
    const next = bold('boats');
    const offered = offeredFor(next, carryOver(bold('tides'), [{ do: 'swap' }]));
    expect(offered).toEqual([{ do: 'swap' }]);
    expect(correctScript(next, offered).turns[1]?.spans[0]?.evidence.cue).toBe('bold-question');
    expect(correctScript(next, offered).cast[1]?.role).toBe('interviewee');
  });

  test('a new name for who asks is, one for who answers is not', () => {
    const names: readonly Correction[] = [
      { do: 'rename', speaker: 'Interviewer', name: 'The Quay' },
      { do: 'rename', speaker: 'Interviewee', name: 'Ada Byron' },
      { do: 'voice', speaker: 'The Quay', voice: null },
    ];
    expect(carryOver(bold('tides'), names)).toEqual([names[0]]);
  });

  test('“all like this” goes by how the paragraphs are set, not by their words', () => {
    const first = bold('tides');
    const span = first.script.turns.find(({ speaker }) => speaker === 1)?.spans[0];
    if (span === undefined) throw new Error('nobody asks');
    const at = anchorOf(first.article, first.script, span);
    const given: Correction = {
      ...{ do: 'give', at, scope: 'alike', speaker: 'narrator', role: null },
    };
    const carried = carryOver(first, [given]);
    expect(carried).toMatchObject([{ do: 'give-alike', speaker: 'narrator' }]);
    const next = bold('boats');
    expect(correctScript(next, offeredFor(next, carried)).cast).toHaveLength(2);
    expect(carryOver(first, [{ ...given, scope: 'paragraph' }])).toEqual([]);
  });

  test('nothing is offered that would change nothing', () => {
    expect(offeredFor(bold('boats'), [{ do: 'believe' }])).toEqual([]);
  });
});
