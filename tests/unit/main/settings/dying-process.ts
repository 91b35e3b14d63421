import { DEFAULT_SETTINGS } from '../../../../core/settings/settings.js';
import { SettingsFile } from '../../../../main/settings/settings-file.js';
import { dieAtStep } from './dying-file-system.js';

// Saves light settings, then dies while it saves dark ones; see settings-file.test.ts.
const [path = '', step = ''] = process.argv.slice(2);

const file = new SettingsFile(path);
await file.load();
await file.save({ ...DEFAULT_SETTINGS, theme: 'light' });
dieAtStep(Number(step));
await file.save({ ...DEFAULT_SETTINGS, theme: 'dark' });
