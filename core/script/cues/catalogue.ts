import type { CueText } from './cue.js';
import { inlineLabel } from './inline-label.js';
import { firmLabels, looseLabels } from './label-cues.js';
import { lookCues } from './look-cues.js';

/** Every rule by the name that evidence carries: for the documents, the tests and "why?". */
export const cueCatalogue: readonly CueText[] = [
  ...firmLabels,
  inlineLabel,
  ...looseLabels,
  {
    name: 'definition-term',
    example: '<dt>Ada Byron</dt><dd>How did it start?</dd>',
    holds: 'every script',
  },
  {
    name: 'table-row',
    example: '| Ada Byron | How did it start? |',
    holds: 'every script',
  },
  ...lookCues,
  {
    name: 'dash-dialogue',
    example: '—¿Cómo empezó? ⏎ —Por casualidad.',
    holds: 'every language; usual in Spanish, Russian, French and Polish; `>>` of captions',
  },
  {
    name: 'answer-after-question',
    example: 'the first paragraph after a question that only its looks set apart',
    holds: 'every language',
  },
  {
    name: 'quotation',
    example: '“It started by accident,” said Ada Byron.',
    holds: 'languages/speech-words.ts: eleven languages; only where quotations are asked for',
  },
  {
    name: 'continues',
    example: 'a paragraph without a label stays with whoever speaks',
    holds: 'every language',
  },
  {
    name: 'correction',
    example: 'a person said: this is Ada',
    holds: 'every language',
  },
  {
    name: 'narration',
    example: 'title, introduction, subheadings, editor’s notes',
    holds: 'every language',
  },
];
