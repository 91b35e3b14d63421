import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SINK_MONITOR, type Session } from '../session/session.js';
import { bursts, cut, duration, type Sound, type Stretch } from './measure.js';
import { fromPcm16 } from './wav.js';

const SAMPLE_RATE = 16_000;
/** Also makes the sink play in steps this small, so that a silence is seen when it begins. */
const LATENCY_MS = 10;
const BYTES_A_SECOND = 2 * SAMPLE_RATE;

/** What the session's loudspeaker plays, and when. */
export interface Recorder {
  /** Everything so far, or everything once stopped. */
  sound(): Recording;
  /** Resolves once sound up to `time` (ms since the epoch, as `Date.now()`) has been recorded. */
  reached(time: number): Promise<void>;
  stop(): Promise<Recording>;
}

/** A sound with the time of the clock at which it began, ms since the epoch. */
export interface Recording extends Sound {
  readonly startedAt: number;
}

/** Records the monitor of the session's sink. Resolves when the first samples have come. */
export async function startRecording(session: Session): Promise<Recorder> {
  const source = spawn(
    'parec',
    [
      ...['-d', SINK_MONITOR, '--raw', '--format=s16le', '--channels=1', `--rate=${SAMPLE_RATE}`],
      ...[`--latency-msec=${LATENCY_MS}`, '--client-name=duologue-tests'],
    ],
    { env: session.env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const chunks: Buffer[] = [];
  let bytes = 0;
  let startedAt = Infinity;
  source.stdout.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    bytes += chunk.length;
    // Samples arrive after they were played, never before: the least delayed chunk tells the start.
    startedAt = Math.min(startedAt, Date.now() - (1000 * bytes) / BYTES_A_SECOND);
  });
  const exited = once(source, 'exit');
  await Promise.race([
    once(source.stdout, 'data'),
    exited.then(() => Promise.reject(new Error('parec ended before any sound came'))),
  ]);

  const sound = () => ({ ...fromPcm16(Buffer.concat(chunks), SAMPLE_RATE), startedAt });
  return {
    sound,
    async reached(time) {
      while (startedAt + (1000 * bytes) / BYTES_A_SECOND < time) await once(source.stdout, 'data');
    },
    async stop() {
      source.kill('SIGTERM');
      await exited;
      return sound();
    },
  };
}

/** The part of a recording between two times of the clock, ms since the epoch. */
export function between(recording: Recording, from: number, to: number): Recording {
  const stretch = {
    from: Math.max(0, (from - recording.startedAt) / 1000),
    to: Math.min(duration(recording), (to - recording.startedAt) / 1000),
  };
  return { ...cut(recording, stretch), startedAt: recording.startedAt + 1000 * stretch.from };
}

/** {@link bursts} in times of the clock, ms since the epoch. */
export function burstTimes(recording: Recording): Stretch[] {
  return bursts(recording).map(({ from, to }) => ({
    from: recording.startedAt + 1000 * from,
    to: recording.startedAt + 1000 * to,
  }));
}
