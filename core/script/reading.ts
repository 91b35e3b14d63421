import type { Side } from './label-name.js';
import type { CueName } from './script.js';
import type { Run } from './style-runs.js';

/** One voice of a reading, before it has a role. */
export interface Voice {
  /** Fullest label; null for a voice known only by how its lines look. */
  readonly name: string | null;
  /** Every label as written, in order of appearance. */
  readonly aliases: readonly string[];
  /** What the labels or the markup themselves say, else null. */
  readonly side: Side | null;
  /** 0 to 1: how much the labels look like a name. */
  readonly nameness: number;
}

/** From here on (until the next mark) this voice speaks. Offsets are relative to the line. */
export interface Mark {
  readonly line: number;
  /** Where the label starts, or the text where there is none. */
  readonly at: number;
  /** Where what is said starts; the line's length if that is in the next one. */
  readonly speech: number;
  /** Index into {@link Reading.voices}. */
  readonly voice: number;
  readonly cue: CueName;
  /** The label or look that was seen. */
  readonly seen: string;
  readonly label: Run | null;
  readonly times: readonly Run[];
}

/** One way to read the whole article: who speaks from where. */
export interface Reading {
  /** Sorted by line, then by place in it. */
  readonly marks: readonly Mark[];
  readonly voices: readonly Voice[];
  /** Points the layout earns by itself: markup made for dialogues, names, words for questions. */
  readonly prior: number;
  /** Some label is a word for questions, a role, or a name the introduction mentions. */
  readonly named: boolean;
  /** The look that tells questions from answers, where no label does. */
  readonly look: { readonly seen: string; readonly side: Side | null } | null;
  /** Lines inside the interview that its typography sets apart as nobody's: subheadings, quotes. */
  readonly nobody: ReadonlySet<number>;
}
