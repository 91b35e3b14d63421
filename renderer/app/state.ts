import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { OpenedReading, OpenFailure } from '../../core/ipc/contract.js';
import { isRunning, placeOf } from '../../core/playback/state.js';
import type { PlaybackState, Position } from '../../core/playback/state.js';
import { NO_QUEUE } from '../../core/queue/queue.js';
import type { Queue } from '../../core/queue/queue.js';
import { entryAt } from '../../core/reading/outline.js';
import type { Outline } from '../../core/reading/outline.js';
import type { Timeline } from '../../core/reading/timeline.js';
import type { Correction } from '../../core/script/corrections/correction.js';
import { NO_CORRECTIONS } from '../../core/script/corrections/history.js';
import type { History } from '../../core/script/corrections/history.js';
import type { Role, SpeakerId } from '../../core/script/script.js';
import { DEFAULT_SETTINGS } from '../../core/settings/settings.js';
import type { Settings } from '../../core/settings/settings.js';
import type { Voice } from '../../core/speech/engine.js';
import type { Segment } from '../../core/speech/plan.js';
import { messages } from '../../core/messages/en.js';
import type { TextPlace } from '../view/block-index.js';

/** An article that is open, and what was worked out from it. */
export interface OpenArticle {
  /** As it came, with the speakers that were found. The same object as long as the article is open. */
  readonly opened: OpenedReading;
  /** With the speakers as the reader has put them right: what everything goes by. */
  readonly reading: OpenedReading;
  /** Null until the sentences are known, a moment after the text is on the screen. */
  readonly prepared: Prepared | null;
}

export interface Prepared {
  readonly segments: readonly Segment[];
  readonly timeline: Timeline;
  readonly outline: Outline;
}

export type DialogName = 'cast' | 'who' | 'text' | 'help' | 'outline' | 'encoding' | 'queue';

/** Voices as far as they are known. */
export type VoicesState =
  /** The engine has not told yet. */
  { readonly known: false } | { readonly known: true; readonly voices: readonly Voice[] };

/**
 * All that the window shows. Written by the classes in app/, read by everyone; what follows from it
 * is computed, never stored.
 */
export interface AppState {
  readonly article: Signal<OpenArticle | null>;
  /** What is open is the beginning of something large, and the rest is on its way. */
  readonly arriving: Signal<boolean>;
  /** Name of what is being opened. */
  readonly opening: Signal<string | null>;
  /** It takes so long that a way to give it up is shown. */
  readonly isOpeningSlow: Signal<boolean>;
  readonly failure: Signal<OpenFailure | null>;
  readonly playback: Signal<PlaybackState>;
  readonly settings: Signal<Settings>;
  readonly voices: Signal<VoicesState>;
  readonly dialog: Signal<DialogName | null>;
  /** A file is held over the window. */
  readonly dropping: Signal<boolean>;
  /** The reader has scrolled away from the sentence that is spoken. */
  readonly away: Signal<boolean>;
  /** Which sentences were heard to their end, by index. */
  readonly heard: Signal<ReadonlySet<number>>;
  /** How many seconds so many characters of this article take, at this speed and with these voices. */
  readonly secondsFor: Signal<(characters: number) => number>;
  /** Time to the end from here by what was heard so far; null where only an estimate is to be had. */
  readonly secondsLeft: Signal<number | null>;
  /** What the reader has said about who speaks in this article, and taken back. */
  readonly history: Signal<History>;
  /** What they said of the last article of its kind, as long as nobody has answered the offer. */
  readonly offered: Signal<readonly Correction[]>;
  /** The place of which "who speaks here?" is asked. */
  readonly asked: Signal<TextPlace | null>;
  /** Something that was not asked for and needs no answer; stays until it is closed. */
  readonly notice: Signal<string | null>;
  /** Files that are read one after another. */
  readonly queue: Signal<Queue>;
  /** What is to be told of the article beside that it was opened: how it is read now. */
  readonly reopened: Signal<string | null>;
  /** Some letters of the article look wrong, and nobody has answered that yet. */
  readonly garbled: Signal<boolean>;
  /** What a key has just changed and how to take it back, for a while. */
  readonly hint: Signal<string | null>;
  readonly place: ReadonlySignal<Place | null>;
  readonly reading: ReadonlySignal<ReadingStatus>;
  readonly isPlaying: ReadonlySignal<boolean>;
}

/** The window's own state in one word, also on the root element for tests and style. */
export type ReadingStatus = 'empty' | 'opening' | 'open' | 'error';

/** Where reading is, in the words and numbers that people are told. */
export interface Place {
  /** From 0. */
  readonly segment: number;
  readonly of: number;
  /** From 0. */
  readonly turn: number;
  readonly turns: number;
  readonly speaker: SpeakerId;
  readonly speakerName: string;
  readonly role: Role;
  /** Title of the innermost chapter of a book; null for anything else. */
  readonly chapter: string | null;
}

/** A fresh window: nothing open, normal settings. */
export function createState(): AppState {
  const article = signal<OpenArticle | null>(null);
  const opening = signal<string | null>(null);
  const failure = signal<OpenFailure | null>(null);
  const playback = signal<PlaybackState>({ status: 'empty' });
  return {
    article,
    arriving: signal(false),
    opening,
    isOpeningSlow: signal(false),
    failure,
    playback,
    settings: signal<Settings>(DEFAULT_SETTINGS),
    voices: signal<VoicesState>({ known: false }),
    dialog: signal<DialogName | null>(null),
    dropping: signal(false),
    away: signal(false),
    heard: signal<ReadonlySet<number>>(new Set()),
    secondsLeft: signal<number | null>(null),
    history: signal<History>(NO_CORRECTIONS),
    offered: signal<readonly Correction[]>([]),
    asked: signal<TextPlace | null>(null),
    notice: signal<string | null>(null),
    queue: signal<Queue>(NO_QUEUE),
    reopened: signal<string | null>(null),
    garbled: signal(false),
    hint: signal<string | null>(null),
    secondsFor: signal((characters: number) => characters / 15),
    place: computed(() => describePlace(article.value, placeOf(playback.value))),
    reading: computed(() => {
      if (opening.value !== null) return 'opening';
      if (failure.value !== null) return 'error';
      return article.value === null ? 'empty' : 'open';
    }),
    isPlaying: computed(() => isRunning(playback.value)),
  };
}

/** A place of the plan in the words and numbers of its article; null when there is none. */
export function describePlace(article: OpenArticle | null, at: Position | null): Place | null {
  if (article?.prepared == null || at === null) return null;
  const { segments, outline } = article.prepared;
  const segment = segments[at.segment];
  if (!segment) return null;
  const { script } = article.reading;
  const speaker = script.cast[segment.speaker];
  const role = speaker?.role ?? 'other';
  return {
    segment: segment.index,
    of: segments.length,
    turn: segment.turn,
    turns: script.turns.length,
    speaker: segment.speaker,
    speakerName: messages.speakerName(speaker?.name ?? '', role),
    role,
    chapter:
      outline.kind === 'chapters'
        ? (outline.entries[entryAt(outline, segment.index)]?.text ?? null)
        : null,
  };
}
