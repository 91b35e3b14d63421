import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * The files and folders that a command line asks to open, as absolute paths, in its order.
 *
 * `argv` is `process.argv`: the program, in development the app's folder (`isDefaultApp`), then
 * options and files. Options are for Chromium and are passed over; after `--` there are only files.
 */
export function filesFromCommandLine(
  argv: readonly string[],
  workingDirectory: string,
  isDefaultApp: boolean,
): string[] {
  const files: string[] = [];
  let onlyFiles = false;
  for (const argument of argv.slice(1)) {
    if (!onlyFiles && argument === '--') onlyFiles = true;
    else if (onlyFiles || !argument.startsWith('-')) files.push(argument);
  }
  return files
    .slice(isDefaultApp ? 1 : 0)
    .filter((file) => file !== '')
    .map((file) => resolve(workingDirectory, pathOf(file)));
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
