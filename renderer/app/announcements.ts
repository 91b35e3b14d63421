import { queueMessages } from '../../core/messages/queue.js';
import { messages } from '../../core/messages/en.js';
import { isRunning } from '../../core/playback/state.js';
import type { PlaybackState } from '../../core/playback/state.js';
import type { Place } from './state.js';

/**
 * What a screen reader is to be told when playback has changed: only what the person cannot hear for
 * themselves, so nothing while reading goes on.
 * @param next name of the article that is read after this one; null where none follows
 */
export function announcementFor(
  before: PlaybackState,
  after: PlaybackState,
  place: Place | null,
  next: string | null = null,
): string | null {
  if (before.status === after.status) return null;
  switch (after.status) {
    case 'paused':
      if (after.reason === 'other-voice') return messages.playbackFailures['other-voice'];
      return isRunning(before) ? placeInWords(after, place) : null;
    case 'idle':
      return before.status === 'empty' ? null : messages.announce.stopped;
    case 'finished':
      return next === null
        ? messages.announce.finished
        : `${messages.announce.finished} ${queueMessages.comesNext(next)}`;
    case 'failed':
      return messages.playbackFailures[after.reason];
    case 'empty':
    case 'starting':
    case 'speaking':
    case 'between':
    case 'interrupted':
      return null;
  }
}

/** "Paused, sentence 4 of 210, Ada". */
export function placeInWords(state: PlaybackState, place: Place | null): string {
  const status = messages.status[state.status];
  if (place === null) return status;
  return messages.place(status, place.segment + 1, place.of, place.speakerName);
}

/** The answer to "Where am I?". */
export function whereInWords(state: PlaybackState, place: Place | null): string {
  if (place === null) return messages.announce.nothingOpen;
  return messages.announce.where(
    messages.status[state.status],
    place.segment + 1,
    place.of,
    place.turn + 1,
    place.turns,
    place.speakerName,
    place.chapter,
  );
}
