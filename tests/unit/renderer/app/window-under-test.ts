import { afterEach, beforeEach, expect } from 'vitest';
import type { Bridge } from '../../../../core/ipc/bridge.js';
import type {
  OpenedReading,
  OpenOutcome,
  ReadingPlace,
  SaveError,
} from '../../../../core/ipc/contract.js';
import { pack } from '../../../../core/ipc/packed.js';
import { ok } from '../../../../core/result.js';
import type { Result } from '../../../../core/result.js';
import type { Correction } from '../../../../core/script/corrections/correction.js';
import type { Speaker } from '../../../../core/script/script.js';
import { DEFAULT_SETTINGS } from '../../../../core/settings/settings.js';
import type { Settings } from '../../../../core/settings/settings.js';
import type { App } from '../../../../renderer/app/app.js';
import { openReadingWindow } from '../../../../renderer/app/reading-window.js';
import type { Slices } from '../../../../renderer/view/slices.js';
import { aReading, espeakVoices } from '../../../fakes/builders.js';
import { FakeClock } from '../../../fakes/fake-clock.js';
import { FakeSpeechEngine } from '../../../fakes/fake-speech-engine.js';
import { loadPage, notingListeners, settled, stubPage } from '../page-stubs.js';

export const instantly: Slices = {
  soon: (work) => {
    work(() => 1);
    return () => undefined;
  },
};

export function anInterview(title: string): OpenedReading {
  const { article, script } = aReading([
    'Some words before. And some more of them.',
    'Ines: Why did you go to sea?',
    'Ada: Because it was there. And because nobody asked me not to.',
    'Ines: And would you go again?',
    'Ada: Tomorrow.',
  ]);
  return {
    ...{ name: 'interview.html', key: title, doubted: null, corrections: [], offered: [] },
    article: { ...article, title },
    // The names stand on the page, so they stay with what is said.
    script: { ...script, cast: script.cast.map((each) => ({ ...each, aliases: [each.name] })) },
  };
}

export class Main {
  readonly saved: Settings[] = [];
  readonly keptCorrections: { key: string; corrections: readonly Correction[] }[] = [];
  readonly links: string[] = [];
  readonly places: ReadingPlace[] = [];
  cancelled = 0;
  isReady = false;
  saving: Result<null, SaveError> = ok(null);
  next: OpenOutcome | null = ok(anInterview('The sea'));
  private readonly listeners = new Map<string, (notice: never) => void>();

  notify(name: string, notice: unknown): void {
    this.listeners.get(name)?.(notice as never);
  }

  readonly bridge: Bridge = (() => {
    const open = (): Promise<never> =>
      Promise.resolve((this.next === null ? null : pack(this.next)) as never);
    const on =
      (name: string) =>
      (listener: (notice: never) => void): (() => void) => {
        this.listeners.set(name, listener);
        return () => this.listeners.delete(name);
      };
    return {
      platform: 'linux',
      chooseFile: open,
      openSample: open,
      openDropped: open,
      reload: open,
      cancelOpening: () => {
        this.cancelled += 1;
        return Promise.resolve(null);
      },
      keepPlace: (place: ReadingPlace) => {
        this.places.push(place);
        return Promise.resolve(null);
      },
      openClipboard: open,
      openPasted: open,
      loadSettings: () =>
        Promise.resolve({
          ...{ settings: DEFAULT_SETTINGS, setAside: null, correctionsSetAside: null },
        }),
      saveSettings: (settings: Settings) => {
        this.saved.push(settings);
        return Promise.resolve(ok(null));
      },
      saveCorrections: (kept: { key: string; corrections: readonly Correction[] }) => {
        this.keptCorrections.push(kept);
        return Promise.resolve(this.saving);
      },
      openLink: (url: string) => {
        this.links.push(url);
        return Promise.resolve(ok(null));
      },
      ready: () => {
        this.isReady = true;
      },
      onCommand: on('command'),
      onOpening: on('opening'),
      onBegun: on('begun'),
      onOpened: on('opened'),
      onQueue: on('queue'),
      onQueueSkipped: on('queue:skipped'),
      onAccessibility: on('accessibility'),
      onSuspend: on('suspend'),
    } as unknown as Bridge;
  })();
}

export let main: Main;
export let clock: FakeClock;
export let engine: FakeSpeechEngine;
export let highlights: Map<string, Set<Range>>;
export let app: App;
let removeListeners: () => void;

export function get(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

export const text = (selector: string): string => get(selector).textContent;
export const playback = (): string | undefined => document.documentElement.dataset['playback'];
export const reading = (): string | undefined => document.documentElement.dataset['reading'];
export const marked = (): string => [...(highlights.get('sentence') ?? [])].join('|');

export async function press(key: string, code: string, ctrlKey = false): Promise<void> {
  const target = document.activeElement ?? document.body;
  const options = { key, code, ctrlKey, bubbles: true, cancelable: true };
  target.dispatchEvent(new KeyboardEvent('keydown', options));
  await settled();
}

export function speakerNamed(name: string): Speaker {
  const cast = app.state.article.value?.reading.script.cast ?? [];
  const speaker = cast.find((each) => each.name === name);
  if (!speaker) throw new Error(`nobody is called ${name}`);
  return speaker;
}

export async function open(outcome: OpenOutcome | null = main.next): Promise<void> {
  main.next = outcome;
  app.dispatch('file.open');
  await settled();
}

export async function reachStatus(status: string): Promise<void> {
  expect(clock.advanceUntil(() => playback() === status, 60_000)).toBe(true);
  await settled();
}

/** Opens a fresh window before each test of a file; what there is to know of it is exported beside. */
export function usesReadingWindow(): void {
  beforeEach(async () => {
    stubPage();
    loadPage();
    removeListeners = notingListeners();
    main = new Main();
    clock = new FakeClock();
    engine = new FakeSpeechEngine(clock, espeakVoices());
    highlights = new Map();
    app = openReadingWindow(window, {
      bridge: main.bridge,
      engine,
      clock,
      slices: instantly,
      highlights: highlights as unknown as HighlightRegistry,
      motion: { isReduced: () => true },
    });
    await settled();
  });

  afterEach(() => {
    removeListeners();
  });
}
