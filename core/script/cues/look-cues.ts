import { boldQuestion } from './bold-question.js';
import type { LookCue } from './cue.js';
import { definitionQuestion } from './definition-question.js';
import { headingQuestion } from './heading-question.js';
import { italicQuestion } from './italic-question.js';
import { leadMark } from './lead-mark.js';
import { markupClass } from './markup-class.js';
import { questionLine } from './question-line.js';
import { quoteQuestion } from './quote-question.js';
import { underlineQuestion } from './underline-question.js';

/** Everything that may set questions (or answers) apart by looks; each is tried on its own. */
export const lookCues: readonly LookCue[] = [
  markupClass,
  definitionQuestion,
  boldQuestion,
  italicQuestion,
  headingQuestion,
  underlineQuestion,
  quoteQuestion,
  leadMark,
  questionLine,
];
