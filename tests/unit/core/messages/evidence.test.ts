import { describe, expect, test } from 'vitest';
import { hasWords, signInWords, sureness } from '../../../../core/messages/evidence.js';
import { cueCatalogue } from '../../../../core/script/cues/catalogue.js';

describe('why somebody speaks', () => {
  test('is told for every rule there is', () => {
    const without = cueCatalogue.filter(({ name }) => !hasWords(name));
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  test('is the label as it is printed, and how', () => {
    const evidence = { cue: 'name-label', confidence: 1, seen: 'Ada' };
    expect(signInWords(evidence, { text: 'Ada:', isBold: true })).toBe('the bold label “Ada:”');
    expect(signInWords(evidence, { text: 'Ada:', isBold: false })).toBe('the label “Ada:”');
    expect(signInWords(evidence, null)).toBe('the label “Ada”');
  });

  test('is told in general for a rule that nobody has worded, whatever its name', () => {
    for (const cue of ['a-new-rule', 'constructor']) {
      expect(signInWords({ cue, confidence: 1 }, null)).toBe('the layout of the page');
    }
  });

  test('comes with how sure it is, in words and as a number', () => {
    expect([0.98, 0.75, 0.5, 0.2, -1, 7].map(sureness)).toEqual([
      'sure (98\u00a0%)',
      'quite sure (75\u00a0%)',
      'not quite sure (50\u00a0%)',
      'unsure (20\u00a0%)',
      'unsure (0\u00a0%)',
      'sure (100\u00a0%)',
    ]);
  });
});
