/**
 * Ends what belongs to one session. Runs detached, as a child with an IPC channel: when the channel
 * closes, whether the tests ended, failed, crashed or were killed, everything that carries the
 * session's XDG_RUNTIME_DIR is ended and its folder removed. So nothing outlives a test run, not even
 * the speech daemons that Chromium starts, which leave their parent and may ignore SIGTERM.
 *
 * Plain JavaScript, so that it can be started from anything: node warden.mjs SESSION_DIRECTORY
 */
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** Time a process gets between SIGTERM and SIGKILL, ms. */
const GRACE_MS = 1_500;
const POLL_MS = 25;

const directory = process.argv[2];
if (directory === undefined) throw new Error('usage: warden.mjs SESSION_DIRECTORY');
/** Chromium writes over the environment of its helpers, but not over this. */
const profile = `--user-data-dir=${directory}${path.sep}`;
const marker = `XDG_RUNTIME_DIR=${path.join(directory, 'runtime')}`;

// A Ctrl+C in the terminal reaches the tests; the warden waits for them to go and cleans up then.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});

/** Ids of the session's live processes; `matches` gets the program's file name. */
function sessionProcesses(matches = () => true) {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && Number(name) !== process.pid)
    .filter((name) => {
      try {
        if (/^State:\s*[ZX]/m.test(readFileSync(`/proc/${name}/status`, 'latin1'))) return false;
        return (
          (words(name, 'environ').includes(marker) ||
            words(name, 'cmdline').some((word) => word.includes(profile))) &&
          matches(path.basename(readlinkSync(`/proc/${name}/exe`)))
        );
      } catch {
        return false; // gone meanwhile, or somebody else's
      }
    })
    .map(Number);
}

/** What a process was started with: its `environ` or its `cmdline`. */
function words(pid, kind) {
  return readFileSync(`/proc/${pid}/${kind}`, 'latin1').split('\0');
}

function signalAll(pids, signal) {
  for (const pid of pids) {
    try {
      process.kill(pid, signal);
    } catch {
      // gone meanwhile
    }
  }
}

/** Ends the matching processes, also those that appear while doing so. Returns how many there were. */
async function end(matches) {
  const seen = new Set();
  const deadline = Date.now() + GRACE_MS;
  for (;;) {
    const alive = sessionProcesses(matches);
    if (alive.length === 0) return seen.size;
    const isLate = Date.now() > deadline;
    signalAll(
      isLate ? alive : alive.filter((pid) => !seen.has(pid)),
      isLate ? 'SIGKILL' : 'SIGTERM',
    );
    for (const pid of alive) seen.add(pid);
    await delay(POLL_MS);
  }
}

const isSpeech = (program) => program === 'speech-dispatcher' || program.startsWith('sd_');

process.on('message', (message) => {
  if (message !== 'end-speech') return;
  void end(isSpeech).then((ended) => {
    // The socket of a daemon that was killed would be taken for a live one.
    rmSync(path.join(directory, 'runtime/speech-dispatcher'), { recursive: true, force: true });
    if (process.connected) process.send?.({ ended });
  });
});

process.on('disconnect', () => {
  void end().then(() => {
    rmSync(directory, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
    process.exit(0);
  });
});
