import { describe, expect, test } from 'vitest';
import { printedName } from '../../../../core/script/printed-name.js';
import type { SpeakerId } from '../../../../core/script/script.js';

function called(name: string, aliases: readonly string[]): string {
  const role = 'interviewee';
  return printedName({ id: 1 as SpeakerId, name, role, aliases, confidence: 1 });
}

describe('printedName', () => {
  test.each([
    ['Bernhard Mosler', ['Mosler'], 'Mosler', 'only the introduction says the first name'],
    ['Ada Morrow', ['AM', 'Ada Morrow'], 'Ada Morrow', 'a label says all of it'],
    ['Ada Morrow', ['ADA MORROW'], 'Ada Morrow', 'capitals make no other name'],
    ['Ada Maria Morrow', ['AM', 'Morrow'], 'Morrow', 'the fullest label'],
    ['Ada Morrow', ['A', 'Q'], 'Ada Morrow', 'letters for question and answer are no names'],
    ['Ada Morrow', ['Antwort 3'], 'Ada Morrow', 'nor are words for them, numbered or not'],
    ['Ada Morrow', [], 'Ada Morrow', 'nothing is printed'],
  ])('%s, labelled %j, is printed as %s: %s', (name, aliases, printed) => {
    expect(called(name, aliases)).toBe(printed);
  });
});
