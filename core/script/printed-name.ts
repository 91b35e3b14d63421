import { foldName } from './label-name.js';
import { questionAnswerWords } from './languages/question-answer.js';
import type { Speaker } from './script.js';

const SIDE_MARKS: ReadonlySet<string> = new Set(
  questionAnswerWords.flatMap(({ question, answer, letters }) =>
    [...question, ...answer, ...letters.flat()].map((mark) => mark.toLowerCase()),
  ),
);

/** "Q", "Frage 3": the label says on which side somebody is, and no name. */
export function isSideMark(label: string): boolean {
  return SIDE_MARKS.has(label.toLowerCase().replace(/[\s\d.]+$/u, ''));
}

/**
 * The name by which the article's own labels call a speaker, the fullest of them: "Mosbacher" where
 * the introduction, but no label, says "Bernhard Mosbacher". What the page prints can be checked
 * against the page; `Speaker.name` is what people are told. Without a label that is a name, it is
 * the same.
 */
export function printedName({ name, aliases }: Speaker): string {
  const labels = aliases.filter((alias) => alias !== '' && !isSideMark(alias));
  if (labels.some((label) => foldName(label) === foldName(name))) return name;
  return (
    labels.reduce((fullest, label) => (label.length > fullest.length ? label : fullest), '') || name
  );
}
