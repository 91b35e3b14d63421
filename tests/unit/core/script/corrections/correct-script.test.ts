import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../../core/article/article.js';
import {
  anchorOf,
  changesScript,
  correctScript,
  voicesChosen,
} from '../../../../../core/script/corrections/correct-script.js';
import type { Correctable } from '../../../../../core/script/corrections/apply-correction.js';
import type { Correction, GiveScope } from '../../../../../core/script/corrections/correction.js';
import { attribute } from '../../../../../core/script/detect-speakers.js';
import type { Script, TurnSpan } from '../../../../../core/script/script.js';
import { scene } from '../scene.js';

const LABELLED = `
N| # An interview with Ada Byron
N| Charles Finch spoke with Ada Byron about the harbour.
Q| [[Finch:]] Where did you begin?
A| [[Ada Byron:]] I began at the quay.
A| I was nine years old then.
Q| [[Finch:]] And what did you see?
A| [[Ada:]] I saw the boats come in.
Q| [[Finch:]] Would you go back?
A| [[Byron:]] I would go back tomorrow.
`;

const BOLD = `
N| # The keeper of the tides
N| We met the keeper at noon.
Q| **How did you begin?**
A| I began by chance, and I stayed.
Q| **What do you keep?**
A| I keep a book of the tides.
Q| **Why do you do it?**
A| I do it because nobody else would.
Q| **Will you go on?**
A| I will go on for as long as I can.
`;

function reading(text: string): Correctable {
  const article = scene(text).build();
  return { article, ...attribute(article) };
}

/** Each paragraph with the one who says it. */
function said(article: Article, script: Script): string[] {
  return script.turns.flatMap(({ speaker, spans }) =>
    spans.map((span) => `${script.cast[speaker]?.name ?? '?'}| ${textOf(article, span)}`),
  );
}

function textOf(article: Article, { block, start, end }: TurnSpan): string {
  const found = article.blocks[block];
  return found !== undefined && 'text' in found ? found.text.slice(start, end) : '';
}

function roles({ cast }: Script): Record<string, string> {
  return Object.fromEntries(cast.map(({ name, role }) => [name, role]));
}

function give(
  { article, script }: Correctable,
  words: string,
  scope: GiveScope,
  speaker: string,
): Correction {
  const span = script.turns
    .flatMap(({ spans }) => spans)
    .find((each) => textOf(article, each).startsWith(words));
  if (span === undefined) throw new Error(`nobody says ${words}`);
  return { do: 'give', at: anchorOf(article, script, span), scope, speaker, role: 'interviewee' };
}

const labelled = reading(LABELLED);
const bold = reading(BOLD);

test('without corrections the script is the detected one', () => {
  expect(correctScript(labelled, [])).toBe(labelled.script);
  expect(roles(labelled.script)).toEqual({
    narrator: 'narrator',
    'Charles Finch': 'interviewer',
    'Ada Byron': 'interviewee',
  });
});

describe('a new name', () => {
  test('is the speaker’s everywhere', () => {
    const script = correctScript(labelled, [
      { do: 'rename', speaker: 'Ada Byron', name: ' Augusta Byron ' },
    ]);
    expect(roles(script)).toHaveProperty('Augusta Byron', 'interviewee');
    expect(said(labelled.article, script)).toContain('Augusta Byron| I was nine years old then.');
  });

  test('that somebody has already changes nothing; nor does a new one for the narrator', () => {
    const taken: Correction = { do: 'rename', speaker: 'Ada Byron', name: 'Charles Finch' };
    const narrator: Correction = { do: 'rename', speaker: 'narrator', name: 'Teller' };
    expect(correctScript(labelled, [taken, narrator])).toBe(labelled.script);
    expect(changesScript(labelled, [], taken)).toBe(false);
  });
});

describe('swapping', () => {
  test('changes who asks and who answers, where labels name them', () => {
    const script = correctScript(labelled, [{ do: 'swap' }]);
    expect(roles(script)).toMatchObject({
      'Charles Finch': 'interviewee',
      'Ada Byron': 'interviewer',
    });
    expect(said(labelled.article, script)).toEqual(said(labelled.article, labelled.script));
  });

  test('takes names along that only followed from the role', () => {
    expect(roles(bold.script)).toMatchObject({ Interviewer: 'interviewer' });
    const script = correctScript(bold, [{ do: 'swap' }]);
    expect(roles(script)).toEqual({
      narrator: 'narrator',
      Interviewee: 'interviewee',
      Interviewer: 'interviewer',
    });
    expect(said(bold.article, script)).toContain('Interviewee| How did you begin?');
  });

  test('twice is none', () => {
    const script = correctScript(bold, [{ do: 'swap' }, { do: 'swap' }]);
    expect(roles(script)).toEqual(roles(bold.script));
    expect(said(bold.article, script)).toEqual(said(bold.article, bold.script));
  });

  test('takes names along where the labels are no names', () => {
    const marked = reading(
      LABELLED.replaceAll(/(?:Finch|Ada Byron|Ada|Byron):\]\]/gu, (label) =>
        label.startsWith('Finch') ? 'Q:]]' : 'A:]]',
      ),
    );
    const names = ({ cast }: Script): string[] => cast.map(({ name, role }) => `${name} ${role}`);
    expect(names(marked.script)).toContain('Ada Byron interviewee');
    const swapped = correctScript(marked, [{ do: 'swap' }]);
    expect(names(swapped).slice(1).sort()).toEqual(names(marked.script).slice(1).sort());
    expect(said(marked.article, swapped)).toContain('Ada Byron| Where did you begin?');
  });
});

describe('a role', () => {
  test('is changed for one speaker, and is as sure as a person can make it', () => {
    const script = correctScript(labelled, [
      { do: 'role', speaker: 'Charles Finch', role: 'interviewee' },
    ]);
    expect(roles(script)).toMatchObject({
      'Charles Finch': 'interviewee',
      'Ada Byron': 'interviewee',
    });
    expect(script.cast.find(({ name }) => name === 'Charles Finch')?.confidence).toBe(1);
    expect(said(labelled.article, script)).toEqual(said(labelled.article, labelled.script));
  });
});

describe('two names of one person', () => {
  test('are made one, and can be split again by their label', () => {
    const split: Correction = { do: 'split', speaker: 'Ada Byron', seen: 'Ada', name: 'Ada Lund' };
    const apart = correctScript(labelled, [split]);
    expect(said(labelled.article, apart)).toContain('Ada Lund| I saw the boats come in.');
    expect(said(labelled.article, apart)).toContain('Ada Byron| I was nine years old then.');
    const merge: Correction = { do: 'merge', speaker: 'Ada Lund', into: 'Ada Byron' };
    const joined = correctScript(labelled, [split, merge]);
    expect(said(labelled.article, joined)).toEqual(said(labelled.article, labelled.script));
  });

  test('paragraphs that go on leave with the label before them', () => {
    const script = correctScript(labelled, [
      { do: 'split', speaker: 'Ada Byron', seen: 'Ada Byron', name: 'A. Byron' },
    ]);
    expect(said(labelled.article, script)).toContain('A. Byron| I was nine years old then.');
  });

  test('a split that would take all or nothing changes nothing', () => {
    expect(
      correctScript(labelled, [
        { do: 'split', speaker: 'Ada Byron', seen: 'Nobody', name: 'New' },
        { do: 'split', speaker: 'Charles Finch', seen: 'Finch', name: 'New' },
      ]),
    ).toBe(labelled.script);
  });

  test('merged into the narrator, a speaker is gone from the cast', () => {
    const script = correctScript(labelled, [
      { do: 'merge', speaker: 'Ada Byron', into: 'narrator' },
    ]);
    expect(Object.keys(roles(script))).toEqual(['narrator', 'Charles Finch']);
  });

  test('merged into the narrator, their labels are words of the text again', () => {
    const tips = reading(`${LABELLED}A| [[Byron:]] {{[04:07]}} I would swim.\n`);
    const script = correctScript(tips, [{ do: 'merge', speaker: 'Ada Byron', into: 'narrator' }]);
    const lines = said(tips.article, script);
    expect(lines).toContain('narrator| Byron: I would go back tomorrow.');
    expect(lines.slice(-2), 'what stays unspoken stays').toEqual([
      'narrator| Byron:',
      'narrator| I would swim.',
    ]);
  });
});

describe('“this is X”', () => {
  test('of a paragraph gives that paragraph alone, and says that a person did', () => {
    const script = correctScript(labelled, [give(labelled, 'I was nine', 'paragraph', 'Bo Lund')]);
    expect(said(labelled.article, script).filter((line) => line.startsWith('Bo'))).toEqual([
      'Bo Lund| I was nine years old then.',
    ]);
    expect(roles(script)['Bo Lund']).toBe('interviewee');
    const given = script.turns
      .flatMap(({ spans }) => spans)
      .find((span) => textOf(labelled.article, span) === 'I was nine years old then.');
    expect(given?.evidence).toEqual({ cue: 'correction', confidence: 1 });
  });

  test('of a turn gives all of the turn', () => {
    const script = correctScript(labelled, [give(labelled, 'I was nine', 'turn', 'Bo Lund')]);
    expect(said(labelled.article, script).filter((line) => line.startsWith('Bo'))).toEqual([
      'Bo Lund| I began at the quay.',
      'Bo Lund| I was nine years old then.',
    ]);
  });

  test('can be said again otherwise: a label that the narrator read is one again', () => {
    const toNarrator = give(labelled, 'I would go back', 'paragraph', 'narrator');
    const told = { ...labelled, script: correctScript(labelled, [toNarrator]) };
    expect(said(told.article, told.script).at(-1)).toBe(
      'narrator| Byron: I would go back tomorrow.',
    );
    const back = give(told, 'Byron: I would', 'paragraph', 'Ada Byron');
    const script = correctScript(labelled, [toNarrator, back]);
    expect(said(labelled.article, script)).toEqual(said(labelled.article, labelled.script));
    expect(script.turns.at(-1)?.spans[0]?.label).toBeDefined();
  });

  test('and all like this takes along what goes on after a label, and a label only where it is one', () => {
    const bo = (script: Script): string[] =>
      said(labelled.article, script).filter((line) => line.startsWith('Bo'));
    const byLabel = give(labelled, 'I began', 'alike', 'Bo Lund');
    expect(bo(correctScript(labelled, [byLabel]))).toEqual([
      'Bo Lund| I began at the quay.',
      'Bo Lund| I was nine years old then.',
    ]);
    const goingOn = give(labelled, 'I was nine', 'alike', 'Bo Lund');
    expect(bo(correctScript(labelled, [goingOn]))).toEqual(['Bo Lund| I was nine years old then.']);
  });

  test('and all like this goes by labels that were not taken for any', () => {
    const plain = reading(`
N| # Two at the quay
N| Nora: the boats come in at six.
N| Piet: they never do.
N| One thing is sure: there are boats.
N| Nora: they do so in winter.
N| There is no more to say.
N| Piet: not even in winter.
`);
    expect(plain.script.cast).toHaveLength(1);
    const script = correctScript(plain, [
      give(plain, 'Nora', 'alike', 'Nora'),
      give(plain, 'Piet', 'alike', 'Piet'),
    ]);
    expect(said(plain.article, script).slice(1)).toEqual([
      'Nora| Nora: the boats come in at six.',
      'Piet| Piet: they never do.',
      'narrator| One thing is sure: there are boats.',
      'Nora| Nora: they do so in winter.',
      'narrator| There is no more to say.',
      'Piet| Piet: not even in winter.',
    ]);
  });

  test('and all like this gives what is set alike, also where the narrator reads everything', () => {
    const told = correctScript(bold, [{ do: 'narrate' }]);
    expect(Object.keys(roles(told))).toEqual(['narrator']);
    const script = correctScript(bold, [
      { do: 'narrate' },
      give(bold, 'What do you keep', 'alike', 'The paper'),
    ]);
    expect(said(bold.article, script).filter((line) => line.startsWith('The paper'))).toEqual([
      'The paper| How did you begin?',
      'The paper| What do you keep?',
      'The paper| Why do you do it?',
      'The paper| Will you go on?',
    ]);
  });

  test('finds the right one of paragraphs that begin alike', () => {
    const twice = reading(LABELLED.replace('I would go back tomorrow.', 'I began at the quay.'));
    const spans = twice.script.turns.flatMap(({ spans }) => spans);
    const last = spans.at(-1);
    if (last === undefined) throw new Error('nothing is said');
    const at = anchorOf(twice.article, twice.script, last);
    expect(at).toEqual({ words: 'I began at the quay.', nth: 1 });
    const script = correctScript(twice, [
      { do: 'give', at, scope: 'paragraph', speaker: 'Bo Lund', role: null },
    ]);
    expect(script.turns.at(-1)?.spans.at(-1)?.evidence.cue).toBe('correction');
    expect(roles(script)['Bo Lund']).toBe('other');
  });
});

describe('a piece that only looks like an interview', () => {
  test('is read by the narrator alone, its labels too', () => {
    const script = correctScript(labelled, [{ do: 'narrate' }]);
    expect(said(labelled.article, script)).toContain('narrator| Finch: Where did you begin?');
    expect([script.cast.length, script.turns.length, script.sure]).toEqual([1, 1, true]);
  });
});

describe('to have it read as an interview', () => {
  test('after all takes back that the narrator reads it alone', () => {
    const list: readonly Correction[] = [{ do: 'narrate' }, { do: 'believe' }];
    expect(correctScript(labelled, list)).toEqual(labelled.script);
    expect(changesScript(labelled, [], { do: 'believe' })).toBe(false);
  });

  test('changes nothing where none was found, or somebody was given words since', () => {
    const prose = reading('N| # The harbour\nN| The boats come in at six.\nN| They go at nine.\n');
    expect(changesScript(prose, [], { do: 'believe' })).toBe(false);
    const told: readonly Correction[] = [
      { do: 'narrate' },
      give(bold, 'I began', 'paragraph', 'Bo Lund'),
    ];
    expect(changesScript(bold, told, { do: 'believe' })).toBe(false);
  });
});

describe('an interview that was doubted', () => {
  const doubted: Correctable = {
    article: labelled.article,
    script: { ...correctScript(labelled, [{ do: 'narrate' }]), sure: false },
    doubted: { ...labelled.script, sure: false },
  };

  test('is read as one when a person says so', () => {
    const script = correctScript(doubted, [{ do: 'believe' }]);
    expect(said(doubted.article, script)).toEqual(said(labelled.article, labelled.script));
    expect(script.sure).toBe(true);
  });

  test('can be believed also where somebody quoted is heard beside the narrator', () => {
    const quoted = correctScript(doubted, [
      give(doubted, 'Byron: I would', 'paragraph', 'Ada Byron'),
    ]);
    const unsure = { ...doubted, script: { ...quoted, sure: false } };
    expect(said(doubted.article, correctScript(unsure, [{ do: 'believe' }]))).toEqual(
      said(labelled.article, labelled.script),
    );
  });

  test('counts as settled as soon as a person has said anything of it', () => {
    const script = correctScript(doubted, [
      give(doubted, 'Finch: And what', 'paragraph', 'Charles Finch'),
    ]);
    expect(script.sure).toBe(true);
  });
});

test('what names nobody and nothing that is there changes nothing', () => {
  const nothing: readonly Correction[] = [
    { do: 'rename', speaker: 'Nobody', name: 'Somebody' },
    { do: 'merge', speaker: 'Nobody', into: 'Ada Byron' },
    { do: 'merge', speaker: 'narrator', into: 'Ada Byron' },
    { do: 'role', speaker: 'Nobody', role: 'other' },
    { do: 'role', speaker: 'Ada Byron', role: 'narrator' },
    { do: 'give', at: { words: 'Gone', nth: 0 }, scope: 'turn', speaker: 'X', role: null },
    { do: 'believe' },
  ];
  expect(correctScript(labelled, nothing)).toBe(labelled.script);
  for (const each of nothing) expect(changesScript(labelled, [], each)).toBe(false);
});

test('a chosen voice stays with its speaker through a new name', () => {
  const voice = { id: 'v', name: 'Voice', lang: 'en' };
  const chosen: Correction = { do: 'voice', speaker: 'Ada Byron', voice };
  const rename: Correction = { do: 'rename', speaker: 'Ada Byron', name: 'Augusta' };
  expect([...voicesChosen([chosen, rename])]).toEqual([['Augusta', voice]]);
  expect(voicesChosen([chosen, { ...chosen, voice: null }]).size).toBe(0);
  expect(changesScript(labelled, [], chosen)).toBe(true);
  expect(changesScript(labelled, [chosen], chosen)).toBe(false);
});

test('a new name that is refused leaves the voice where it was', () => {
  const voice = { id: 'v', name: 'Voice', lang: 'en' };
  const chosen: Correction = { do: 'voice', speaker: 'Ada Byron', voice };
  const blank: Correction = { do: 'rename', speaker: 'Ada Byron', name: ' ' };
  expect([...voicesChosen([chosen, blank])]).toEqual([['Ada Byron', voice]]);
});
