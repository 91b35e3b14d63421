import type { CueName, Evidence } from '../script/script.js';

/** A label as it stands in the article. */
export interface SeenLabel {
  /** "Ada:", with its marks. */
  readonly text: string;
  readonly isBold: boolean;
}

/** What was seen, as it stands after "Why:": "the bold label “Ada:”". */
type Sign = (seen: string, label: SeenLabel | null) => string;

const label: Sign = (seen, printed) =>
  `the ${printed?.isBold === true ? 'bold ' : ''}label “${printed?.text ?? seen}”`;

const signs: Readonly<Record<CueName, Sign>> = {
  'voice-tag': (seen) => `the page’s own mark for ${seen}`,
  'qa-prefix': label,
  'numbered-speaker': label,
  'name-label': label,
  'inline-label': label,
  'name-line': (seen) => `the name “${seen}” on a line of its own`,
  'bold-name': (seen) => `the bold name “${seen}”`,
  'bracket-name': (seen) => `the name “${seen}” in brackets`,
  'name-dash': (seen) => `the name “${seen}” before a dash`,
  'name-stop': (seen) => `the name “${seen}” before a full stop`,
  'definition-term': (seen) => `the name “${seen}” in a list of terms`,
  'table-row': (seen) => `the name “${seen}” in a table`,
  'markup-class': (seen) => `a mark in the page (“${seen}”)`,
  'definition-question': () => 'a question in a list of terms',
  'bold-question': () => 'a question in bold type',
  'italic-question': () => 'a question in italics',
  'underline-question': () => 'an underlined question',
  'heading-question': () => 'a question as a heading',
  'quote-question': () => 'a question set as a quotation',
  'lead-mark': (seen) => (seen === 'number' ? 'a number before it' : `a “${seen}” before it`),
  'question-line': () => 'a question on a line of its own',
  'dash-dialogue': () => 'a dash at its beginning',
  'answer-after-question': () => 'it comes right after a question',
  continues: () => 'it goes on from the paragraph before',
  quotation: () => 'the text says whose words these are',
  correction: () => 'you said so',
  narration: () => 'nothing marks it as somebody’s words',
};

/** Whether there are words for a rule; a test holds the table against the rules. */
export function hasWords(cue: CueName): boolean {
  return Object.hasOwn(signs, cue);
}

/** The sign by which a paragraph was given to its speaker: "the bold label “Ada:”". */
export function signInWords({ cue, seen }: Evidence, printed: SeenLabel | null): string {
  const sign = Object.hasOwn(signs, cue) ? signs[cue] : undefined;
  return sign?.(seen ?? '', printed) ?? 'the layout of the page';
}

/** How sure something is, in words with the number: "quite sure (83 %)". */
export function sureness(confidence: number): string {
  const percent = Math.round(Math.min(1, Math.max(0, confidence)) * 100);
  const words =
    percent >= 90
      ? 'sure'
      : percent >= 70
        ? 'quite sure'
        : percent >= 50
          ? 'not quite sure'
          : 'unsure';
  return `${words} (${percent}\u00a0%)`;
}
