import type { Page } from '@playwright/test';

/** One call of `speechSynthesis.speak()`, as the page made it. Times are ms since the epoch. */
export interface Spoken {
  readonly text: string;
  readonly voice: string | null;
  readonly lang: string;
  readonly rate: number;
  readonly pitch: number;
  readonly askedAt: number;
  readonly startedAt: number | null;
  readonly endedAt: number | null;
  readonly error: string | null;
  /** Text marked as the spoken sentence, two frames after the start; null before. */
  readonly marked: string | null;
}

/** A change of `data-playback`. */
export interface Change {
  readonly status: string;
  readonly at: number;
}

export interface Testimony {
  readonly spoken: readonly Spoken[];
  readonly statuses: readonly Change[];
  /** Calls of the native pause() and resume(), which must never be made (F8). */
  readonly pauses: number;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Witness {
  spoken: Writable<Spoken>[];
  statuses: Change[];
  pauses: number;
  /** Called after each thing that happened. */
  waiting: Set<() => void>;
}

declare global {
  var speechWitness: Witness;
}

/**
 * Watches, from within the page, what is really handed to the engine and what it answers. Nothing of
 * the app takes part: the Web Speech API itself is listened to. To be called before anything is played.
 */
export async function watchSpeech(page: Page): Promise<void> {
  await page.evaluate(() => {
    const witness: Witness = { spoken: [], statuses: [], pauses: 0, waiting: new Set() };
    globalThis.speechWitness = witness;
    const tell = () => {
      for (const check of [...witness.waiting]) check();
    };
    const marked = () =>
      [...(CSS.highlights.get('sentence') ?? [])]
        .map((range) => (range as Range).toString())
        .join('');

    const { speechSynthesis } = window;
    const speak = speechSynthesis.speak.bind(speechSynthesis);
    speechSynthesis.speak = (utterance) => {
      const entry: Writable<Spoken> = {
        text: utterance.text,
        voice: utterance.voice?.name ?? null,
        lang: utterance.lang,
        rate: utterance.rate,
        pitch: utterance.pitch,
        askedAt: Date.now(),
        startedAt: null,
        endedAt: null,
        error: null,
        marked: null,
      };
      witness.spoken.push(entry);
      utterance.addEventListener('start', () => {
        entry.startedAt = Date.now();
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            entry.marked = marked();
            tell();
          });
        });
        tell();
      });
      utterance.addEventListener('end', () => {
        entry.endedAt = Date.now();
        tell();
      });
      utterance.addEventListener('error', (event) => {
        entry.error = event.error;
        tell();
      });
      speak(utterance);
      tell();
    };
    for (const method of ['pause', 'resume'] as const) {
      const call = speechSynthesis[method].bind(speechSynthesis);
      speechSynthesis[method] = () => {
        witness.pauses++;
        call();
      };
    }

    const root = document.documentElement;
    const note = () => {
      const status = root.dataset['playback'] ?? '';
      if (witness.statuses.at(-1)?.status === status) return;
      witness.statuses.push({ status, at: Date.now() });
      tell();
    };
    note();
    new MutationObserver(note).observe(root, { attributeFilter: ['data-playback'] });
  });
}

/** Everything seen so far. */
export function testimony(page: Page): Promise<Testimony> {
  return page.evaluate(() => {
    const { spoken, statuses, pauses } = globalThis.speechWitness;
    return { spoken, statuses, pauses };
  });
}

/** What may be waited for: the utterance with this number (from 0) was asked for, started or ended. */
export type Milestone = 'asked' | 'started' | 'ended';

/** Resolves with the utterance as soon as it got there; fails after `ms`. */
export function utterance(
  page: Page,
  number: number,
  milestone: Milestone,
  ms = 30_000,
): Promise<Spoken> {
  return page.evaluate(
    ([number, milestone, ms]) =>
      new Promise<Spoken>((resolve, reject) => {
        const witness = globalThis.speechWitness;
        const isThere = (entry: Spoken) =>
          milestone === 'asked' ||
          (milestone === 'started' && entry.startedAt !== null) ||
          entry.endedAt !== null;
        const check = () => {
          const entry = witness.spoken[number];
          if (entry === undefined || !isThere(entry)) return;
          finish();
          resolve(entry);
        };
        const timer = setTimeout(() => {
          finish();
          const seen = JSON.stringify(witness.spoken.slice(-3));
          reject(new Error(`utterance ${number} was not ${milestone} within ${ms} ms: ${seen}`));
        }, ms);
        const finish = () => {
          clearTimeout(timer);
          witness.waiting.delete(check);
        };
        witness.waiting.add(check);
        check();
      }),
    [number, milestone, ms] as const,
  );
}
