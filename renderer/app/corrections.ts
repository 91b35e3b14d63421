import { batch } from '@preact/signals';
import type { Clock } from '../../core/clock.js';
import { mainKey } from '../../core/commands/display.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import type { OpenedReading } from '../../core/ipc/contract.js';
import { castMessages, correctionName, correctionTold } from '../../core/messages/cast.js';
import { messages } from '../../core/messages/en.js';
import { correctionErrorText } from '../../core/messages/errors.js';
import { carryOver, layoutKey } from '../../core/script/corrections/carry-over.js';
import { changesScript, correctScript } from '../../core/script/corrections/correct-script.js';
import type { Correction } from '../../core/script/corrections/correction.js';
import { add, NO_CORRECTIONS, redo, undo } from '../../core/script/corrections/history.js';
import type { History } from '../../core/script/corrections/history.js';
import type { Role, Script } from '../../core/script/script.js';
import type { Announcer } from '../a11y/announcer.js';
import type { AppState } from './state.js';
import { withQuotes } from './with-quotes.js';

/** Changes come in bursts (undo held down); the disk is asked once they are over. */
const SAVE_AFTER_MS = 400;
/** Long enough to be read twice; the way back stays in the menu and in the cast. */
const HINT_MS = 12_000;

interface Ports {
  readonly bridge: Pick<Bridge, 'platform' | 'saveCorrections'>;
  readonly clock: Clock;
  readonly announcer: Pick<Announcer, 'say' | 'answer'>;
  /** Has everything follow another script for the same text; the place in it stays. */
  changeScript(reading: OpenedReading): void;
  /** Has the voices follow. */
  changeVoices(): void;
}

/** What was taken from the last article of this kind, in one go: it is undone in one go, too. */
interface Bundle {
  readonly from: number;
  readonly to: number;
}

/**
 * What a person says about who speaks: applied to the script at once, told with the way back, and kept
 * for the file. The script shown is always made from what was found and the whole list.
 */
export class Corrections {
  private callOff: (() => void) | null = null;
  private hideHint: () => void = () => undefined;
  private toldOfFailure = false;
  private bundle: Bundle | null = null;
  /** As long as nothing was said since the article was opened. */
  private untouched: History = NO_CORRECTIONS;
  /** What corrections are said of: as it came, with quotations read as the settings say. */
  private base: OpenedReading | null = null;

  constructor(
    private readonly state: AppState,
    private readonly ports: Ports,
  ) {}

  /** Takes up what is kept for an article; returns the article as it is to be shown. */
  open(opened: OpenedReading): OpenedReading {
    this.finish();
    this.bundle = null;
    this.untouched = { ...NO_CORRECTIONS, done: opened.corrections };
    this.state.history.value = this.untouched;
    this.state.offered.value = opened.offered;
    this.showHint(null);
    this.base = withQuotes(opened, this.state.settings.value);
    return corrected(this.base, opened.corrections);
  }

  /** How the whole of what is open is to be shown, of which only the beginning is known so far. */
  over(whole: OpenedReading): OpenedReading {
    return corrected(withQuotes(whole, this.state.settings.value), this.state.history.value.done);
  }

  /** The whole is there: what was said of the beginning is said of all of it. */
  grow(whole: OpenedReading): void {
    this.base = withQuotes(whole, this.state.settings.value);
    const { history, offered } = this.state;
    if (history.value === this.untouched) offered.value = whole.offered;
  }

  /** To be called when it was changed how quotations are read: the same is said of another script. */
  reread(): void {
    const opened = this.state.article.value?.opened;
    if (opened === undefined) return;
    const base = withQuotes(opened, this.state.settings.value);
    if (base.script === this.base?.script) return;
    this.base = base;
    this.ports.changeScript(corrected(base, this.state.history.value.done));
  }

  /** Does as asked, if that changes anything; tells so. */
  make(correction: Correction): boolean {
    const { base } = this;
    if (base === null) return false;
    const history = this.state.history.value;
    if (!changesScript(base, history.done, correction)) return false;
    // Arrows in a list of choices pass through others: only where they come to rest is meant.
    const before = repeats(history.done.at(-1), correction) ? undo(history) : history;
    const isBackAtStart = !changesScript(base, before.done, correction);
    if (before.done.length < (this.bundle?.to ?? 0)) this.bundle = null;
    this.take(isBackAtStart ? before : add(before, correction), (script) =>
      castMessages.withUndo(told(correction, script), this.key('edit.undo')),
    );
    return true;
  }

  undo(): void {
    const { history } = this.state;
    const last = history.value.done.at(-1);
    if (last === undefined) {
      this.ports.announcer.say(castMessages.nothingToUndo);
      return;
    }
    const { bundle } = this;
    const isBundle = bundle !== null && history.value.done.length === bundle.to;
    let after = undo(history.value);
    while (isBundle && after.done.length > bundle.from) after = undo(after);
    const what = isBundle ? castMessages.offer.name : correctionName(last);
    this.take(after, () => castMessages.undone(what, this.key('edit.redo')));
  }

  redo(): void {
    const { history } = this.state;
    const { bundle } = this;
    const isBundle = bundle !== null && history.value.done.length === bundle.from;
    let after = redo(history.value);
    const next = after.done[history.value.done.length];
    if (next === undefined) {
      this.ports.announcer.say(castMessages.nothingToRedo);
      return;
    }
    while (isBundle && after.done.length < bundle.to) after = redo(after);
    const what = isBundle ? castMessages.offer.name : correctionName(next);
    this.take(after, () => castMessages.redone(what, this.key('edit.undo')));
  }

  /** Uses what is offered, or puts the offer away. It is never used unasked. */
  answerOffer(use: boolean): void {
    const { history, offered } = this.state;
    const wanted = offered.value;
    offered.value = [];
    if (wanted.length === 0) return;
    if (!use) {
      void this.save({ refused: true });
      return;
    }
    const from = history.value.done.length;
    this.take(add(history.value, ...wanted), () =>
      castMessages.withUndo(castMessages.offer.used, this.key('edit.undo')),
    );
    this.bundle = { from, to: from + wanted.length };
  }

  /** Has what is still waiting saved now: the window is closing, or another article comes. */
  finish(): void {
    if (this.callOff === null) return;
    this.callOff();
    void this.save();
  }

  private take(history: History, tell: (script: Script) => string): void {
    if (this.base === null) return;
    const before = this.state.history.value.done;
    const reading = corrected(this.base, history.done);
    batch(() => {
      this.state.history.value = history;
      // Who puts things right by hand has answered.
      this.state.offered.value = [];
    });
    if (sameSayings(before, history.done)) this.ports.changeVoices();
    else this.ports.changeScript(reading);
    const told = tell(reading.script);
    this.ports.announcer.answer(told);
    // Made by a key, nothing else would show what has changed, and how to take it back.
    this.showHint(this.state.dialog.value === null ? told : null);
    this.callOff?.();
    this.callOff = this.ports.clock.after(SAVE_AFTER_MS, () => void this.save());
  }

  private showHint(hint: string | null): void {
    this.hideHint();
    this.state.hint.value = hint;
    if (hint === null) return;
    this.hideHint = this.ports.clock.after(HINT_MS, () => {
      this.state.hint.value = null;
    });
  }

  private async save(answer: { readonly refused?: true } = {}): Promise<void> {
    this.callOff = null;
    const opened = this.state.article.value?.opened;
    if (opened === undefined || this.base === null) return;
    const corrections = this.state.history.value.done;
    const saved = await this.ports.bridge.saveCorrections({
      key: opened.key,
      layout: layoutKey(opened.article, opened.script),
      corrections,
      carried: carryOver(this.base, corrections),
      ...answer,
    });
    if (saved.ok) this.toldOfFailure = false;
    else if (!this.toldOfFailure) {
      // Told once: a full disk is no reason to interrupt at every change.
      this.toldOfFailure = true;
      const { cause, action } = correctionErrorText(saved.error);
      this.state.notice.value = `${cause} ${action}`;
    }
  }

  private key(command: 'edit.undo' | 'edit.redo'): string | null {
    return mainKey(command, this.ports.bridge.platform);
  }
}

function corrected(base: OpenedReading, corrections: readonly Correction[]): OpenedReading {
  return { ...base, script: correctScript(base, corrections) };
}

/** Whether two lists say the same about who speaks: a choice of voice says nothing about it. */
function sameSayings(before: readonly Correction[], after: readonly Correction[]): boolean {
  const [one, other] = [before, after].map((list) => list.filter((each) => each.do !== 'voice'));
  return one?.length === other?.length && one?.every((each, i) => each === other?.[i]) === true;
}

/** Whether a choice for the same speaker follows another: then it stands in the other's place. */
function repeats(before: Correction | undefined, after: Correction): boolean {
  if (before?.do === 'role' && after.do === 'role') return before.speaker === after.speaker;
  return before?.do === 'voice' && after.do === 'voice' && before.speaker === after.speaker;
}

function told(correction: Correction, script: Script): string {
  const asks = nameOf(script, 'interviewer');
  const answers = nameOf(script, 'interviewee');
  return correctionTold(correction, asks !== null && answers !== null ? { asks, answers } : null);
}

function nameOf({ cast }: Script, role: Role): string | null {
  const speaker = cast.find((each) => each.role === role);
  return speaker === undefined ? null : messages.speakerName(speaker.name, role);
}
