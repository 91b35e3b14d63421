import { describe, expect, test } from 'vitest';
import {
  carryOver,
  layoutKey,
  offeredFor,
} from '../../../../../core/script/corrections/carry-over.js';
import { anchorOf, correctScript } from '../../../../../core/script/corrections/correct-script.js';
import type { Correctable } from '../../../../../core/script/corrections/apply-correction.js';
import type { Correction } from '../../../../../core/script/corrections/correction.js';
import { attribute } from '../../../../../core/script/detect-speakers.js';
import type { Role } from '../../../../../core/script/script.js';
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

/** An interview with labels; on this site they are the paper's name and the guest's. */
function labelled(guest: string): Correctable {
  const article = scene(`
N| # ${guest} keeps the harbour
N| We met ${guest} at noon.
Q| [[Quay:]] Where did you begin?
A| [[${guest}:]] I began at the quay.
Q| [[Quay:]] And what did you see?
A| [[${guest}:]] I saw the boats come in.
O| [[Mara Olsen:]] I took two pictures of it.
Q| [[Quay:]] Would you go back?
A| [[${guest}:]] I would go back tomorrow.
O| [[Mara Olsen:]] I went home then.
`).build();
  return { article: { ...article, site: 'quay.example' }, ...attribute(article) };
}

describe('the layout of an article with labels', () => {
  test('is the same whoever is asked', () => {
    expect(keyOf(labelled('Ada Byron'))).toBe('quay.example name-label');
    expect(keyOf(labelled('Bo Lund'))).toBe('quay.example name-label');
  });
});

describe('what is carried over', () => {
  test('is that a label of the publication’s asks, or belongs to no speaker', () => {
    const said: readonly Correction[] = [
      { do: 'role', speaker: 'Quay', role: 'other' },
      { do: 'role', speaker: 'Quay', role: 'interviewer' },
      { do: 'merge', speaker: 'Mara Olsen', into: 'narrator' },
      { do: 'merge', speaker: 'Ada Byron', into: 'Ada Byron' },
    ];
    const carried = carryOver(labelled('Ada Byron'), said);
    expect(carried).toEqual(said.slice(0, 3));
    const next = labelled('Bo Lund');
    const { cast } = correctScript(next, offeredFor(next, carried));
    expect(cast.map(({ name }) => name)).toEqual(['narrator', 'Quay', 'Bo Lund']);
  });

  test('is how the guest’s words are set, and not who the guest was', () => {
    const told = (topic: string): Correctable => {
      const reading = bold(topic);
      return { ...reading, script: correctScript(reading, [{ do: 'narrate' }]) };
    };
    const first = told('tides');
    const spans = first.script.turns.flatMap((turn) => turn.spans);
    const give = (index: number, speaker: string, role: Role): Correction => {
      const span = spans[index];
      if (span === undefined) throw new Error('too few paragraphs');
      const at = anchorOf(first.article, first.script, span);
      return { do: 'give', at, scope: 'alike', speaker, role };
    };
    const asks = give(2, 'The Quay', 'interviewer');
    const answers = give(3, 'Ada Byron', 'interviewee');
    const next = told('boats');
    const offered = offeredFor(next, carryOver(first, [asks, answers]));
    const { cast } = correctScript(next, offered);
    expect(cast.map(({ name, role }) => `${name}: ${role}`)).toEqual([
      'narrator: narrator',
      'The Quay: interviewer',
      'Interviewee: interviewee',
    ]);
    const found = bold('boats');
    const here = offeredFor(found, carryOver(first, [asks]));
    expect(here, 'what is given to somebody already is not offered').toEqual([]);
    const guest = give(2, 'Bo Lund', 'interviewee');
    expect(carryOver(first, [answers, guest]), 'nobody knows who is who').toHaveLength(1);
  });

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
