import { chownSync, mkdtempSync, writeFileSync } from 'node:fs';
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
  /** Whether what happens is kept for looking into a failure; costs time, so not while measuring. */
  readonly isTraced?: boolean;
}

const IS_ROOT = process.getuid?.() === 0;

/** Chromium's sandbox refuses to run for root. */
export const SANDBOX_ARGS: readonly string[] = IS_ROOT ? ['--no-sandbox'] : [];

/** The user without any rights, who shows what root cannot: the sandbox. */
export const NOBODY = 65_534;

/** A fresh folder for an app's settings, removed with the session. */
export function freshUserData({ directory, user }: Session): string {
  const folder = mkdtempSync(path.join(directory, 'user-data-'));
  if (user !== undefined) chownSync(folder, user, user);
  return folder;
}

/** Starts the Electron app in `folder` within the session, as the user whose session it is. */
export function launchElectron(
  session: Session,
  folder: string,
  { args = [], userData = freshUserData(session) }: LaunchOptions = {},
): Promise<ElectronApplication> {
  const isSandboxed = !IS_ROOT || session.user !== undefined;
  return _electron.launch({
    executablePath: session.user === undefined ? electronPath() : asUser(session, session.user),
    args: [...(isSandboxed ? [] : SANDBOX_ARGS), `--user-data-dir=${userData}`, folder, ...args],
    env: { ...session.env },
    cwd: session.directory,
    chromiumSandbox: isSandboxed,
  });
}

/** A program that is Electron, run by another user; Playwright can start a program only as its own. */
function asUser({ directory }: Session, user: number): string {
  const program = path.join(directory, 'electron-as-user');
  const command = `exec setpriv --reuid=${user} --regid=${user} --clear-groups '${electronPath()}' "$@"`;
  writeFileSync(program, `#!/bin/sh\n${command}\n`, { mode: 0o755 });
  return program;
}
