import fs from 'node:fs';
import path from 'node:path';
import { CACHE } from './paths.mjs';
import { say } from './progress.mjs';

const LOCK = path.join(CACHE, 'setup.lock');
const BEAT_MS = 1_000;
/** A holder that was silent for so long is gone, even if another process has its id by now. */
const STALE_MS = 15_000;
const LOOK_AGAIN_MS = 300;

/**
 * Runs one set-up at a time in this checkout. A holder that was killed does not keep others out.
 *
 * @template T
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSetupLock(work) {
  fs.mkdirSync(CACHE, { recursive: true });
  await acquire();
  const beat = setInterval(() => {
    const now = new Date();
    fs.utimes(LOCK, now, now, () => undefined);
  }, BEAT_MS);
  const release = () => {
    clearInterval(beat);
    if (holder()?.pid === process.pid) fs.rmSync(LOCK, { force: true });
  };
  const undo = releaseOnSignal(release);
  try {
    return await work();
  } finally {
    undo();
    release();
  }
}

async function acquire() {
  let told = false;
  for (;;) {
    try {
      fs.writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const current = holder();
    if (current !== null && !current.isAlive) {
      fs.rmSync(LOCK, { force: true });
      continue;
    }
    if (current !== null && !told) {
      say(`Another set-up is running here (process ${String(current.pid)}); waiting for it.`);
      told = true;
    }
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}

/** @returns {{ pid: number, isAlive: boolean } | null} null when nobody holds it */
function holder() {
  try {
    const pid = Number(fs.readFileSync(LOCK, 'utf8'));
    const silentMs = Date.now() - fs.statSync(LOCK).mtimeMs;
    // An empty file is one that its holder is about to fill: its age decides.
    return { pid, isAlive: silentMs < STALE_MS && (pid === 0 || exists(pid)) };
  } catch {
    return null;
  }
}

/** @param {number} pid */
function exists(pid) {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/**
 * Ended, but not yet seen to by its parent; in a container nobody may ever do so.
 * @param {number} pid
 */
function isZombie(pid) {
  if (process.platform !== 'linux') return false;
  return / Z /.test(fs.readFileSync(`/proc/${String(pid)}/stat`, 'utf8').replace(/^.*\)/, ''));
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/** @param {() => void} release */
function releaseOnSignal(release) {
  /** @param {NodeJS.Signals} signal */
  const onSignal = (signal) => {
    release();
    process.exit(signal === 'SIGINT' ? 130 : 143);
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  process.on('SIGHUP', onSignal);
  return () => {
    process.off('SIGINT', onSignal);
    process.off('SIGTERM', onSignal);
    process.off('SIGHUP', onSignal);
  };
}
