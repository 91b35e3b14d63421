import type { LoadedSettings } from '../../core/ipc/contract.js';
import { parseSettings } from '../../core/settings/parse.js';
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.js';
import { KeptFile } from '../files/kept-file.js';

/** The settings on disk. */
export class SettingsFile extends KeptFile<Settings> {
  constructor(path: string) {
    super(path, {
      fallback: DEFAULT_SETTINGS,
      maxBytes: 1024 * 1024,
      parse: (json) => {
        const parsed = parseSettings(json);
        return parsed === null ? null : { value: parsed.settings, isNewer: parsed.isNewer };
      },
    });
  }

  /** For the window. That a file was set aside is told once. */
  tell(): Pick<LoadedSettings, 'settings' | 'setAside'> {
    return { settings: this.current, setAside: this.tellSetAside() };
  }
}
