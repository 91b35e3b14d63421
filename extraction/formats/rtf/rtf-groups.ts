import { LIMITS } from '../../../core/limits.js';
import { firstState, type RtfState } from './rtf-state.js';

/**
 * The groups that are open. Those deeper than {@link LIMITS} have no state of their own: their text is
 * read as that of the group around them.
 */
export class RtfGroups {
  /** Of the innermost group. */
  state: RtfState = firstState();
  depth = 0;
  private readonly outer: RtfState[] = [];
  /** Depth of the group that is passed over with all that it holds. */
  private skippedFrom: number | null = null;

  get isSkipping(): boolean {
    return this.skippedFrom !== null;
  }

  /** Whether the innermost group has no state of its own. */
  get isTooDeep(): boolean {
    return this.depth > this.outer.length;
  }

  begin(): void {
    this.depth++;
    if (this.isSkipping || this.depth > LIMITS.depth) return;
    this.outer.push(this.state);
    this.state = { ...this.state };
  }

  /** Passes over the rest of the innermost group. */
  skip(): void {
    if (this.depth > 0) this.skippedFrom ??= this.depth;
  }

  /** Ends the innermost group. Returns its state; null where it had none, or was passed over. */
  end(): RtfState | null {
    if (this.depth === 0) return null;
    const wasSkipped = this.isSkipping;
    if (this.skippedFrom === this.depth) this.skippedFrom = null;
    const isOwn = !this.isSkipping && !this.isTooDeep;
    this.depth--;
    if (!isOwn) return null;
    const ended = this.state;
    this.state = this.outer.pop() ?? ended;
    return wasSkipped ? null : ended;
  }
}
