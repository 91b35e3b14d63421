import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** The machine's own settings of the espeak-ng module, if it has any. */
const MODULE_DEFAULTS = '/etc/speech-dispatcher/modules/espeak-ng.conf';

/**
 * One synthesiser, played through PulseAudio, whatever else the machine's speech-dispatcher is set
 * to use. Read by the daemon which Chromium starts when the first voice is asked for.
 */
const CONFIGURATION = `LogLevel 1
LogDir "default"
DefaultVolume 100
DefaultModule espeak-ng
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
AudioOutputMethod "pulse"
`;

/** Writes speech-dispatcher's user configuration below `configHome` (an XDG_CONFIG_HOME). */
export function writeSpeechConfiguration(configHome: string): void {
  const modules = path.join(configHome, 'speech-dispatcher/modules');
  mkdirSync(modules, { recursive: true, mode: 0o700 });
  writeFileSync(path.join(configHome, 'speech-dispatcher/speechd.conf'), CONFIGURATION);
  const settings = path.join(modules, 'espeak-ng.conf');
  if (existsSync(MODULE_DEFAULTS)) copyFileSync(MODULE_DEFAULTS, settings);
  else writeFileSync(settings, '');
}
