import type { CommandId } from '../../core/commands/commands.js';
import type { Platform } from '../../core/platform.js';
import type { Role } from '../../core/script/script.js';
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
  /** Null goes back to the automatic choice. Kept for the article's language. */
  chooseVoice(role: Role, voice: Voice | null): void;
  /** Says a short sample in the voice that a role has now. The place in the article stays. */
  preview(role: Role): void;
  show(dialog: DialogName | null): void;
  dismissFailure(): void;
}
