import type { Gender } from './names.js';
import type { Bearer } from './people.js';

/** So many paragraphs back somebody else may still be meant by "she". */
const reach = 3;
const never = Number.NEGATIVE_INFINITY;

/**
 * Whom "she" means while the article is read from the start: the one person named in the last
 * paragraphs, if it is one. No gender is guessed; a known one only rules people out.
 */
export class Pronouns {
  #latest: { bearer: Bearer; paragraph: number } | null = null;
  #otherAt = never;
  #doubtAt = never;
  readonly #quoted = new Set<Bearer>();

  /** A name was read. */
  mention(bearer: Bearer, paragraph: number): void {
    const latest = this.#latest;
    if (latest !== null && latest.bearer !== bearer) this.#otherAt = latest.paragraph;
    this.#latest = { bearer, paragraph };
  }

  /** Somebody without a name was read of, or a quotation is nobody's. */
  doubt(paragraph: number): void {
    this.#doubtAt = paragraph;
  }

  /** A quotation was attributed by name: from here on they are who is spoken of. */
  quoted(bearer: Bearer): void {
    this.#quoted.add(bearer);
    this.#doubtAt = never;
  }

  /** Whom a pronoun in this paragraph means; null where it could be two, or nobody. */
  resolve(gender: Gender | null, paragraph: number): Bearer | null {
    const latest = this.#latest;
    if (latest?.bearer.isPerson !== true) return null;
    const { bearer } = latest;
    const nearest = Math.max(this.#otherAt, this.#doubtAt);
    if (paragraph - nearest <= reach || paragraph - latest.paragraph > reach) return null;
    const othersQuoted = this.#quoted.size > (this.#quoted.has(bearer) ? 1 : 0);
    if (othersQuoted && paragraph - latest.paragraph > 1) return null;
    const fits = gender === null || bearer.genders.size === 0 || bearer.genders.has(gender);
    if (!fits) return null;
    if (gender !== null) bearer.genders.add(gender);
    return bearer;
  }
}
