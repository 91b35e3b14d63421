import { type ChildProcess, fork, spawn, type StdioOptions } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { chownSync, closeSync, mkdirSync, mkdtempSync, openSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { writeSpeechConfiguration } from './speech-configuration.js';

/** Name of the null sink that everything spoken in a session goes to. */
const SINK = 'speech';

/** A source to record from: what the sink plays. */
export const SINK_MONITOR = `${SINK}.monitor`;

/** Time a daemon gets to come up on a busy machine, ms. */
const READY_MS = 20_000;

/** Numbers tried for the screen. */
const DISPLAY_ATTEMPTS = 5;

/** Longest path of a Unix socket is 108 bytes; speech-dispatcher's adds about 45. */
const LONGEST_PARENT = 50;

/**
 * A private world for one run: screen, sound, speech and home of its own. Nothing the machine has
 * running is heard, seen or changed, and one session cannot silence another (F8, F9).
 */
export interface Session {
  /** Environment for programs of this session. */
  readonly env: Readonly<Record<string, string>>;
  /** Set where the session belongs to another user than this process does. */
  readonly user: number | undefined;
  /** For files that live as long as the session. */
  readonly directory: string;
  /** Ends speech-dispatcher and its modules; the next one to speak starts them anew. Returns how many there were. */
  endSpeech(): Promise<number>;
  /** Ends every process of the session and removes its folder. */
  end(): Promise<void>;
}

interface SessionEnvironment extends Record<string, string> {
  readonly XDG_RUNTIME_DIR: string;
  readonly XDG_CONFIG_HOME: string;
}

export interface SessionOptions {
  /** Id of the user whose session it is; only root may give another than its own. */
  readonly user?: number;
}

/** Starts a session. If this process dies without `end`, the session ends all the same. */
export async function startSession({ user }: SessionOptions = {}): Promise<Session> {
  const directory = makeDirectory(user);
  const warden = startWarden(directory);
  try {
    const env = environmentIn(directory);
    writeSpeechConfiguration(env.XDG_CONFIG_HOME);
    const start: Starter = (program, args, stdio) =>
      spawn(program, args, {
        stdio,
        env,
        detached: true,
        ...(user === undefined ? {} : { uid: user, gid: user }),
      });
    const display = await startScreen(start);
    await startSound(start, env);
    await startSpeech(start, env);
    return {
      env: { ...env, DISPLAY: display },
      user,
      directory,
      endSpeech: () => endSpeech(warden),
      end: () => endAll(warden),
    };
  } catch (cause) {
    await endAll(warden);
    throw cause;
  }
}

function makeDirectory(user?: number): string {
  const parent = tmpdir().length > LONGEST_PARENT ? '/tmp' : tmpdir();
  const directory = mkdtempSync(path.join(parent, 'duologue-'));
  const folders = ['runtime', 'home', 'config', 'cache', 'data', 'state', 'tmp'];
  for (const name of folders) mkdirSync(path.join(directory, name), { mode: 0o700 });
  if (user !== undefined)
    for (const name of ['', ...folders]) chownSync(path.join(directory, name), user, user);
  return directory;
}

/** Starts a program of the session, which lives on when this process ends. */
type Starter = (program: string, args: readonly string[], stdio: StdioOptions) => ChildProcess;

/** Detached, with no share in our streams, so that it outlives whatever happens here. */
function startWarden(directory: string): ChildProcess {
  const warden = fork(fileURLToPath(new URL('warden.mjs', import.meta.url)), [directory], {
    detached: true,
    stdio: 'ignore',
    execArgv: [],
    env: { PATH: process.env['PATH'] },
  });
  warden.unref();
  warden.channel?.unref();
  return warden;
}

/** What the parent has, without anything that leads to its screen, sound, bus or settings. */
function environmentIn(directory: string): SessionEnvironment {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined &&
      !/^(XDG_|PULSE_|SPEECHD_|WAYLAND_|DBUS_|ELECTRON_|NODE_|GTK_|AT_SPI|DISPLAY$|XAUTHORITY$|ACCESSIBILITY_)/.test(
        entry[0],
      ),
  );
  return {
    ...Object.fromEntries(inherited),
    HOME: path.join(directory, 'home'),
    XDG_RUNTIME_DIR: path.join(directory, 'runtime'),
    XDG_CONFIG_HOME: path.join(directory, 'config'),
    XDG_CACHE_HOME: path.join(directory, 'cache'),
    XDG_DATA_HOME: path.join(directory, 'data'),
    XDG_STATE_HOME: path.join(directory, 'state'),
    TMPDIR: path.join(directory, 'tmp'),
    DBUS_SESSION_BUS_ADDRESS: 'disabled:',
    LANG: 'C.UTF-8',
    LANGUAGE: 'en',
    NO_AT_BRIDGE: '1',
  };
}

/**
 * Xvfb on a display of its own. The number is random rather than the lowest free one: a server that is
 * just going removes the socket of whoever took its number. A taken number only costs another try.
 */
async function startScreen(start: Starter): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    const display = `:${randomInt(1_000, 30_000)}`;
    const screen = start(
      'Xvfb',
      [
        ...[display, '-displayfd', '3', '-screen', '0', '1600x1200x24'],
        ...['-nolisten', 'tcp', '-noreset'],
      ],
      ['ignore', 'ignore', 'ignore', 'pipe'],
    );
    const readiness = screen.stdio[3];
    if (!(readiness instanceof Readable)) throw new Error('Xvfb has no pipe to tell its display');
    try {
      // Not the first data: Xvfb writes twice and closes, and would die of a pipe nobody reads.
      await Promise.race([once(readiness.resume(), 'end'), failureOf(screen, 'Xvfb')]);
      return display;
    } catch (cause) {
      if (attempt === DISPLAY_ATTEMPTS) throw cause;
    } finally {
      release(screen);
    }
  }
}

async function startSound(start: Starter, env: SessionEnvironment): Promise<void> {
  await startDaemon(start, env, 'pulse/native', 'pulseaudio', [
    ...['-n', '--daemonize=no', '--exit-idle-time=-1', '--use-pid-file=no', '--log-level=error'],
    ...['-L', `module-null-sink sink_name=${SINK}`],
    ...['-L', 'module-native-protocol-unix'],
  ]);
}

/**
 * The daemon that Chromium would start by itself, and does after {@link Session.endSpeech}. Started
 * here so that its coming up on a busy machine is not part of every test's time.
 */
async function startSpeech(start: Starter, env: SessionEnvironment): Promise<void> {
  const socket = 'speech-dispatcher/speechd.sock';
  await startDaemon(start, env, socket, 'speech-dispatcher', [
    ...['--run-single', '--timeout', '0', '--communication-method', 'unix_socket'],
    ...['--socket-path', path.join(env.XDG_RUNTIME_DIR, socket)],
  ]);
}

/** Starts a program and waits until it answers at `socket`, a path in the runtime directory. */
async function startDaemon(
  start: Starter,
  env: SessionEnvironment,
  socket: string,
  program: string,
  args: readonly string[],
): Promise<void> {
  const log = openSync(path.join(env.XDG_RUNTIME_DIR, `${program}.log`), 'w');
  const daemon = start(program, args, ['ignore', log, log]);
  closeSync(log);
  const address = path.join(env.XDG_RUNTIME_DIR, socket);
  await Promise.race([listening(address, program), failureOf(daemon, program)]);
  release(daemon);
}

/** Rejects when the program cannot be started or ends at once. */
async function failureOf(program: ChildProcess, name: string): Promise<never> {
  const [cause] = await Promise.race([once(program, 'error'), once(program, 'exit')]).catch(
    (error: unknown) => [error],
  );
  throw new Error(`${name} could not be started: ${String(cause)}`);
}

/** Resolves as soon as something accepts connections at `socket`. */
async function listening(socket: string, name: string): Promise<void> {
  const deadline = Date.now() + READY_MS;
  while (Date.now() < deadline) {
    const probe = connect(socket);
    const isUp = await once(probe, 'connect').then(
      () => true,
      () => false,
    );
    probe.destroy();
    if (isUp) return;
    await delay(20);
  }
  throw new Error(`${name} did not answer within ${READY_MS} ms`);
}

/** Our process may end while the program runs: the warden looks after it. */
function release(program: ChildProcess): void {
  program.removeAllListeners();
  program.stdio[3]?.destroy();
  program.unref();
}

async function endSpeech(warden: ChildProcess): Promise<number> {
  warden.channel?.ref();
  warden.send('end-speech');
  const [answer] = (await once(warden, 'message')) as [{ ended: number }];
  warden.channel?.unref();
  return answer.ended;
}

async function endAll(warden: ChildProcess): Promise<void> {
  if (warden.exitCode !== null) return;
  const gone = once(warden, 'exit');
  warden.ref();
  if (warden.connected) warden.disconnect();
  await gone;
}
