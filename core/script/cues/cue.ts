import type { CueName } from '../script.js';
import type { Line } from '../lines.js';
import type { Run } from '../style-runs.js';

/** A label seen at the start of a line. Offsets are relative to the line. */
export interface Sighting {
  readonly line: number;
  readonly cue: CueName;
  /** The label with its marks and delimiter; what is said starts at its end. */
  readonly label: Run;
  /** The name in it as written. */
  readonly name: string;
  /** Set where the label marks a question or an answer instead of naming somebody. */
  readonly marks?: 'question' | 'answer' | 'letter';
  /** A letter with a full stop and a colon: an initial, where the page has no pair of letters. */
  readonly isInitial?: boolean;
  /** A loose form whose own sign leaves no doubt: "Byron.— …". */
  readonly isFirm?: boolean;
  /** The label fills its line: what is said stands in the next one. */
  readonly alone: boolean;
  /** Seen inside a line, after another voice's words. */
  readonly inline?: boolean;
  /** Times beside the label: shown, not spoken. */
  readonly times: readonly Run[];
}

/** How a cue is documented, and shown to whoever asks "why?". */
export interface CueText {
  readonly name: CueName;
  readonly example: string;
  /** Languages or scripts it holds for, in words. */
  readonly holds: string;
}

/** A rule that reads a label at the start of a line. */
export interface LabelCue extends CueText {
  /** 0 to 1: how sure a page laid out by this rule is a dialogue, the names aside. */
  readonly strength: number;
  see(line: Line, next: Line | undefined): Sighting | null;
}

/** Lines that one typographic rule sets apart, and from where to where. */
export interface Look {
  readonly cue: CueName;
  /** What was seen, for "why": "bold", "h3", ".frage". */
  readonly seen: string;
  /** Line index to the end of the part set apart (relative to the line). */
  readonly lines: ReadonlyMap<number, number>;
  /** Whom the markup itself names, or null when the words must show it. */
  readonly side: 'asks' | 'answers' | null;
  /** Prior, in points (see score-reading.ts). */
  readonly prior: number;
}

/** A rule that sets lines apart by their looks. */
export interface LookCue extends CueText {
  looks(lines: readonly Line[]): readonly Look[];
}
