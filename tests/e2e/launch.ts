import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, type ElectronApplication } from '@playwright/test';
import { electronPath } from '../../tools/electron-runtime.mjs';
import type { Session } from '../session/session.js';

/** The project's folder, which is also the built app. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/** A window without Duologue in it. */
export const BARE_APP = fileURLToPath(new URL('bare/', import.meta.url));

export interface LaunchOptions {
  /** What follows the app on the command line. */
  readonly args?: readonly string[];
  /** Folder of settings; a fresh one unless given. */
  readonly userData?: string;
  /** Video of the window is not worth its cost; pictures are taken when a test fails. */
  readonly colorScheme?: 'light' | 'dark' | 'no-preference';
}

/** Chromium's sandbox refuses to run for root. */
export const SANDBOX_ARGS: readonly string[] = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** A fresh folder for an app's settings, removed with the session. */
export function freshUserData(session: Session): string {
  return mkdtempSync(path.join(session.directory, 'user-data-'));
}

/** Starts the Electron app in `folder` within the session. */
export function launchElectron(
  session: Session,
  folder: string,
  { args = [], userData = freshUserData(session), colorScheme }: LaunchOptions = {},
): Promise<ElectronApplication> {
  return _electron.launch({
    executablePath: electronPath(),
    args: [...SANDBOX_ARGS, `--user-data-dir=${userData}`, folder, ...args],
    env: { ...session.env },
    cwd: session.directory,
    chromiumSandbox: SANDBOX_ARGS.length === 0,
    ...(colorScheme === undefined ? {} : { colorScheme }),
  });
}
