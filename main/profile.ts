import { accessSync, constants, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { app } from 'electron';

/**
 * The folder of what is kept between runs. Where it may not be written, Chromium, which does not start
 * without a folder of its own, is lent another for this run: then everything works from memory. To be
 * called before the lock of the single instance, which lies in that folder, is asked for.
 */
export function keptFolder(): string {
  const folder = app.getPath('userData');
  if (isWritable(folder)) return folder;
  const lent = mkdtempSync(join(tmpdir(), 'duologue-'));
  app.setPath('userData', lent);
  app.on('quit', () => {
    rmSync(lent, { recursive: true, force: true });
  });
  return folder;
}

function isWritable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
