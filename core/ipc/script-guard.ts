import type { Evidence, Speaker, Turn, TurnSpan } from '../script/script.js';
import type { TextSpan } from '../article/article.js';
import { LIMITS } from '../limits.js';
import {
  isIndexBelow,
  isIndexed,
  isLine,
  isListOf,
  isOptional,
  isRecord,
  isShare,
  isStretch,
  names,
  type Fields,
} from './checks.js';
import { SKIP_REASONS } from './article-guard.js';

const ROLES = names<Speaker['role']>({
  interviewer: true,
  interviewee: true,
  narrator: true,
  other: true,
});

/**
 * Whether this is a sound script over blocks of these text lengths (-1: a block without text): every
 * span inside its text, every speaker in the cast.
 */
export function isScript(script: Fields, lengths: Int32Array): boolean {
  const { cast, turns, skipped, sure } = script;
  if (typeof sure !== 'boolean' || !Array.isArray(cast) || cast.length === 0) return false;
  const speakers = cast.length;
  const spans = (value: unknown): boolean => isTurnSpan(value, lengths);
  return (
    isIndexed(cast, isSpeaker, LIMITS.blocks) &&
    isIndexed(
      turns,
      (turn) =>
        isIndexBelow(turn['speaker' satisfies keyof Turn], speakers) &&
        isListOf(spans, LIMITS.articleChars)(turn['spans' satisfies keyof Turn]) &&
        (turn['spans'] as readonly unknown[]).length > 0,
      LIMITS.articleChars,
    ) &&
    isListOf(
      (value) => isSpan(value, lengths) && SKIP_REASONS.has((value as Fields)['reason']),
      LIMITS.articleChars,
    )(skipped)
  );
}

function isSpeaker(speaker: Fields): boolean {
  return (
    isLine(speaker['name' satisfies keyof Speaker]) &&
    ROLES.has(speaker['role' satisfies keyof Speaker]) &&
    isListOf(isLine, LIMITS.headChars)(speaker['aliases' satisfies keyof Speaker]) &&
    isShare(speaker['confidence' satisfies keyof Speaker])
  );
}

function isTurnSpan(value: unknown, lengths: Int32Array): boolean {
  if (!isSpan(value, lengths)) return false;
  const span = value as Fields;
  return (
    isOptional((label) => isSpan(label, lengths))(span['label' satisfies keyof TurnSpan]) &&
    isEvidence(span['evidence' satisfies keyof TurnSpan])
  );
}

function isEvidence(value: unknown): boolean {
  return (
    isRecord(value) &&
    isLine(value['cue' satisfies keyof Evidence]) &&
    isShare(value['confidence' satisfies keyof Evidence]) &&
    isOptional(isLine)(value['seen' satisfies keyof Evidence])
  );
}

function isSpan(value: unknown, lengths: Int32Array): boolean {
  if (!isRecord(value)) return false;
  const block = value['block' satisfies keyof TextSpan];
  const length = isIndexBelow(block, lengths.length) ? (lengths[block] ?? -1) : -1;
  return length >= 0 && isStretch(value, length);
}
