import type { CommandId } from '../../core/commands/commands.js';
import type { Platform } from '../../core/platform.js';
import type { ReopenedFile } from '../../core/ipc/contract.js';
import type { OpeningChoices } from '../../core/opening/choices.js';
import type { Correction } from '../../core/script/corrections/correction.js';
import type { Speaker, SpeakerId } from '../../core/script/script.js';
import type { Settings } from '../../core/settings/settings.js';
import type { Voice } from '../../core/speech/engine.js';
import type { AppState, DialogName } from './state.js';

/** What the controls may read and ask for. They know nothing of speech, files or the page. */
export interface App {
  readonly state: AppState;
  readonly platform: Platform;
  /** Does what a key, a menu item or a button stands for. */
  dispatch(command: CommandId): void;
  /** Goes to a sentence; reading goes on if it was going on. */
  goTo(segment: number): void;
  changeSettings(change: Partial<Settings>): void;
  /** Null goes back to the automatic choice. Kept for the language, or for this article: see CastVoices. */
  chooseVoice(speaker: Speaker, voice: Voice | null): void;
  /** Plays a piece of the article by which a speaker can be heard. The place in the article stays. */
  preview(speaker: SpeakerId): void;
  /** Puts right who speaks; it can be taken back. Returns whether that changes anything. */
  correct(correction: Correction): boolean;
  /** Answers the offer of what was put right in the last article of this kind. */
  answerOffer(use: boolean): void;
  /** Opens a file again as it is wanted, at the same place; the choice is kept for the file. */
  reopen(file: ReopenedFile, choices: OpeningChoices): Promise<void>;
  /** Bytes of a line of the open file; null where there are none to be had. */
  sampleLine(): Promise<Uint8Array | null>;
  /** Opens a file of the queue; goes on reading if it was going on. */
  goInQueue(id: number): void;
  removeFromQueue(id: number): void;
  clearQueue(): void;
  /** Has a screen reader told of something that it cannot find out by itself. */
  tell(words: string): void;
  show(dialog: DialogName | null): void;
  /** Gives up what is being opened. */
  cancelOpening(): void;
  dismissFailure(): void;
  /** Where to go when what had the focus has done its work and is gone. */
  focusArticle(): void;
}
