import type { OpenError } from '../../core/errors.js';
import { isRecord } from '../../core/ipc/checks.js';
import { LIMITS } from '../../core/limits.js';
import { err, ok, type Result } from '../../core/result.js';
import { decode } from '../decode.js';
import { paragraphsOfCues, type Cue } from '../text/subtitles.js';
import type { FormatReader, Unwrapped } from './unwrapped.js';

const FOUND = 'podcast transcript';

/**
 * A transcript of a podcast in JSON (podcastindex.org, version 1): what was said from when to when, and by
 * whom. The same with `text` for `body`, as programs that recognise speech write it.
 */
export const readTranscript: FormatReader = (bytes) => Promise.resolve(transcriptIn(bytes));

function transcriptIn(bytes: Uint8Array): Result<Unwrapped, OpenError> {
  const text = decode(bytes);
  if (!text.ok) return text;
  const value = parsed(text.value);
  if (value === undefined) return err({ kind: 'damaged', found: FOUND });
  const segments: unknown = isRecord(value) ? value['segments'] : null;
  if (!Array.isArray(segments)) return err({ kind: 'holds-no-article', found: FOUND });
  const cues = segments.map(cueOf).filter((cue) => cue !== null);
  return ok({ kind: 'parts', parts: paragraphsOfCues(cues), head: {} });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function cueOf(segment: unknown): Cue | null {
  if (!isRecord(segment)) return null;
  const { speaker, body, text } = segment;
  const said = typeof body === 'string' ? body : text;
  if (typeof said !== 'string' || !/[\p{L}\p{N}]/u.test(said)) return null;
  const name = typeof speaker === 'string' ? oneLine(speaker).slice(0, LIMITS.hintChars) : '';
  return { speaker: name === '' ? null : name, text: oneLine(said) };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
