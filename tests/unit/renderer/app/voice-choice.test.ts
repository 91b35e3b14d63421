import { expect, test } from 'vitest';
import { withChoice } from '../../../../renderer/app/voice-choice.js';
import { aVoice } from '../../../fakes/builders.js';

const voice = aVoice('Zira', 'en-GB');
const kept = { id: 'Zira', name: 'Zira', lang: 'en-GB' };

test('a choice is kept for one role of one language; all others stay', () => {
  const before = { de: { narrator: kept }, en: { interviewer: kept } };
  expect(withChoice(before, 'en-US', 'narrator', voice)).toEqual({
    de: { narrator: kept },
    en: { interviewer: kept, narrator: kept },
  });
  expect(before.en).toEqual({ interviewer: kept });
});

test('a choice can be taken back', () => {
  const before = { en: { narrator: kept, interviewer: kept } };
  expect(withChoice(before, 'en', 'narrator', null)).toEqual({ en: { interviewer: kept } });
});
