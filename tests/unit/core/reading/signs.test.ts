import { expect, test } from 'vitest';
import { signsOf } from '../../../../core/reading/signs.js';
import type { Script, SpeakerId } from '../../../../core/script/script.js';
import { aReading } from '../../../fakes/builders.js';

test('the signs of a speaker are those of their paragraphs, each once, names told from looks', () => {
  const { script } = aReading(['Ines: Why?', 'Ada: So.', 'Ines: Oh?', 'Ada: Yes.', 'Ada: And on.']);
  const seen = ['Ines', 'Ada', 'Ines', 'AB', undefined];
  let next = 0;
  const signed: Script = {
    ...script,
    cast: script.cast.map((each) => ({ ...each, aliases: ['Ada'] })),
    turns: script.turns.map((turn) => ({
      ...turn,
      spans: turn.spans.map((span) => {
        const sign = seen[next++];
        const evidence = { cue: 'name-label', confidence: 1 };
        return { ...span, evidence: sign === undefined ? evidence : { ...evidence, seen: sign } };
      }),
    })),
  };
  const ada = signed.cast.findIndex(({ name }) => name === 'Ada') as SpeakerId;
  expect(signsOf(signed, ada).map(({ seen, isName }) => [seen, isName])).toEqual([
    ['Ada', true],
    ['AB', false],
  ]);
});
