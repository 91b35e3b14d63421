import { isIndexBelow, isRecord } from '../../core/ipc/checks.js';
import { LIMITS } from '../../core/limits.js';
import type { PictureContent } from '../../core/pictures/beside.js';

/** Longest name of a file beside a page, folder and all, in UTF-16 code units. */
const LONGEST_NAME = 1_024;

/**
 * Reads what a process that has read a stranger's file says of a picture; null where it says nothing of
 * one that could be taken. Whether it is a picture is looked at when it is asked for.
 */
export function pictureFrom(
  answer: unknown,
): { readonly key: number; readonly content: PictureContent } | null {
  const picture = isRecord(answer) ? answer['picture'] : null;
  if (!isRecord(picture)) return null;
  const { key, content } = picture;
  if (!isIndexBelow(key, LIMITS.pictures)) return null;
  if (typeof content === 'string') {
    return content.length <= LONGEST_NAME ? { key, content } : null;
  }
  return content instanceof Uint8Array && content.length <= LIMITS.pictureBytes
    ? { key, content }
    : null;
}
