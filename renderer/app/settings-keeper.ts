import type { Clock } from '../../core/clock.js';
import type { Bridge } from '../../core/ipc/bridge.js';
import { messages } from '../../core/messages/en.js';
import { saveErrorText } from '../../core/messages/errors.js';
import type { Settings } from '../../core/settings/settings.js';
import type { AppState } from './state.js';

/** Changes come in bursts (a held key); the disk is asked once they are over. */
const SAVE_AFTER_MS = 400;

/** Loads the settings, takes changes at once, and has them saved a moment later. */
export class SettingsKeeper {
  private callOff: (() => void) | null = null;
  private toldOfFailure = false;

  constructor(
    private readonly state: AppState,
    private readonly bridge: Pick<Bridge, 'loadSettings' | 'saveSettings'>,
    private readonly clock: Clock,
  ) {}

  async load(): Promise<void> {
    const { settings, setAside, correctionsSetAside, choicesSetAside } =
      await this.bridge.loadSettings();
    this.state.settings.value = settings;
    const told = [
      setAside === null ? [] : messages.announce.settingsSetAside(setAside),
      correctionsSetAside === null
        ? []
        : messages.announce.correctionsSetAside(correctionsSetAside),
      choicesSetAside === undefined ? [] : messages.announce.choicesSetAside(choicesSetAside),
    ].flat();
    if (told.length > 0) this.state.notice.value = told.join(' ');
  }

  change(change: Partial<Settings>): void {
    this.state.settings.value = { ...this.state.settings.value, ...change };
    this.callOff?.();
    this.callOff = this.clock.after(SAVE_AFTER_MS, () => void this.save());
  }

  /** Has a change that is still waiting saved now: the window is closing. */
  finish(): void {
    if (this.callOff === null) return;
    this.callOff();
    void this.save();
  }

  private async save(): Promise<void> {
    this.callOff = null;
    const saved = await this.bridge.saveSettings(this.state.settings.value);
    if (saved.ok) this.toldOfFailure = false;
    else if (!this.toldOfFailure) {
      // Told once: a full disk is no reason to interrupt at every change.
      this.toldOfFailure = true;
      const { cause, action } = saveErrorText(saved.error);
      this.state.notice.value = `${messages.announce.settingsNotSaved} ${cause} ${action}`;
    }
  }
}
