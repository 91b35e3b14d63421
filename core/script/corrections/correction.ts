import type { VoicePreference } from '../../settings/settings.js';
import type { Role } from '../script.js';

/**
 * What a person said about who speaks. Kept as a list: the script that is shown and read is the
 * detected one with every entry applied in order (correct-script.ts). So undo is one entry less, and
 * a newer detection meets the same list.
 *
 * Speakers are named as the cast calls them at that point of the list (names in a cast are unique,
 * the narrator's is `narrator`); paragraphs by their words, so that a list outlives a new version.
 */
export type Correction =
  | { readonly do: 'rename'; readonly speaker: string; readonly name: string }
  /** One person under two names. Also gives all that somebody says to the narrator. */
  | { readonly do: 'merge'; readonly speaker: string; readonly into: string }
  /** What was given to `speaker` for this label or sign becomes a speaker of its own. */
  | {
      readonly do: 'split';
      readonly speaker: string;
      readonly seen: string;
      readonly name: string;
    }
  | { readonly do: 'role'; readonly speaker: string; readonly role: Role }
  /**
   * Who asks and who answers change places. Names that the page's labels gave stay with what they
   * say; names that only followed from the role go with the role.
   */
  | { readonly do: 'swap' }
  /** `speaker` may be somebody new; then `role` says what they do. */
  | {
      readonly do: 'give';
      readonly at: Anchor;
      readonly scope: GiveScope;
      readonly speaker: string;
      readonly role: Role | null;
    }
  /** All that is set alike, in an article in which the paragraph once pointed at does not stand. */
  | {
      readonly do: 'give-alike';
      readonly sign: SetAlike;
      readonly speaker: string;
      readonly role: Role | null;
    }
  /** A voice for one speaker of this article; null goes back to the automatic one. */
  | { readonly do: 'voice'; readonly speaker: string; readonly voice: VoicePreference | null }
  /** This is no interview: the narrator reads everything. */
  | { readonly do: 'narrate' }
  /** This is one: take the reading that was not sure enough. */
  | { readonly do: 'believe' };

/** This paragraph, the whole turn it stands in, or all paragraphs like it. */
export type GiveScope = 'paragraph' | 'turn' | 'alike';

/** A paragraph by its words, and which one of those that begin alike, from 0. */
export interface Anchor {
  readonly words: string;
  readonly nth: number;
}

/** How many characters of a paragraph tell it apart. */
export const ANCHOR_CHARS = 80;

/** What paragraphs that are set alike have in common; see signs.ts. */
export interface SetAlike {
  /** What the one who has them now does. */
  readonly role: Role;
  readonly cue: string;
  readonly seen: string | null;
  /** Kind and typography, e.g. `paragraph strong`. */
  readonly look: string;
}
