import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The file that a command line asks to open, as an absolute path; null when it asks for none.
 *
 * `argv` is `process.argv`: the program, in development the app's folder (`isDefaultApp`), then
 * options and files. Options are for Chromium and are passed over; after `--` there are only files.
 * Duologue shows one article at a time, so the first file counts.
 */
export function fileFromCommandLine(
  argv: readonly string[],
  workingDirectory: string,
  isDefaultApp: boolean,
): string | null {
  const files: string[] = [];
  let onlyFiles = false;
  for (const argument of argv.slice(1)) {
    if (!onlyFiles && argument === '--') onlyFiles = true;
    else if (onlyFiles || !argument.startsWith('-')) files.push(argument);
  }
  const file = files[isDefaultApp ? 1 : 0];
  if (file === undefined || file === '') return null;
  return resolve(workingDirectory, pathOf(file));
}

/** Some desktops pass `file:` addresses. */
function pathOf(file: string): string {
  if (!/^file:\/\//i.test(file)) return file;
  try {
    return fileURLToPath(file);
  } catch {
    return file;
  }
}
