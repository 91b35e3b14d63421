import { app } from 'electron';

/** Command-line switches of Chromium, which count only when set before `ready`. */
export function setSwitches(): void {
  const { commandLine } = app;
  // Without it Chromium on Linux has no voices and every utterance fails (F1).
  commandLine.appendSwitch('enable-speech-dispatcher');
  // The second lock behind the session's: no name is resolved, so no host can be reached.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  commandLine.appendSwitch('disable-background-networking');
}
