import type { OpenError } from '../../core/errors.js';
import type { Reading } from '../../core/ipc/contract.js';
import { isReading } from '../../core/ipc/reading-guard.js';
import { isRecord } from '../../core/ipc/checks.js';
import { err, ok, type Result } from '../../core/result.js';

/** An attempt's outcome: a result to give to the person, or why there is none. */
export type Attempt =
  | { readonly done: true; readonly result: Result<Reading, OpenError> }
  | {
      readonly done: false;
      readonly why: 'crashed' | 'late' | 'abandoned';
      readonly detail: string;
    };

/**
 * Reads an answer of a process that has read a stranger's file. Nothing in it is taken for granted;
 * an unsound one counts as a crash.
 */
export function attemptFrom(answer: unknown): Attempt {
  if (!isRecord(answer)) return unsound('no answer');
  if (typeof answer['mistake'] === 'string') return unsound(answer['mistake']);
  const { result } = answer;
  if (!isRecord(result)) return unsound('no result');
  if (result['ok'] === true && isReading(result['value'])) {
    return { done: true, result: ok(result['value']) };
  }
  const error = result['ok'] === false ? contentError(result['error']) : null;
  return error === null ? unsound('an unsound result') : { done: true, result: err(error) };
}

/** Only what a file's content can be the reason for: the rest is not for that process to say. */
function contentError(value: unknown): OpenError | null {
  if (!isRecord(value)) return null;
  switch (value['kind']) {
    case 'empty':
    case 'not-an-article':
    case 'frames':
      return { kind: value['kind'] };
    case 'not-text':
    case 'damaged':
    case 'protected':
    case 'holds-no-article':
    case 'unpacks-too-far':
    case 'pictures-of-text':
      return isFormatName(value['found']) ? { kind: value['kind'], found: value['found'] } : null;
    case 'old-format': {
      const { found, instead } = value;
      return isFormatName(found) && isFormatName(instead)
        ? { kind: 'old-format', found, instead }
        : null;
    }
    case 'too-many-parts': {
      const { found, limit } = value;
      return isFormatName(found) && isAmount(limit)
        ? { kind: 'too-many-parts', found, limit }
        : null;
    }
    case 'too-large': {
      const { bytes, limit } = value;
      return isAmount(bytes) && isAmount(limit) ? { kind: 'too-large', bytes, limit } : null;
    }
    default:
      return null;
  }
}

function isFormatName(value: unknown): value is string {
  return typeof value === 'string' && value.length < 100;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value);
}

function unsound(detail: string): Attempt {
  return { done: false, why: 'crashed', detail: detail.slice(0, 2_000) };
}
