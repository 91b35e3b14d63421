import type { Page } from '@playwright/test';

/** What happened to one utterance, in order; times are ms since the epoch. */
export interface Heard {
  readonly events: readonly {
    readonly type: string;
    readonly at: number;
    readonly error?: string;
  }[];
}

interface Harness {
  voice: SpeechSynthesisVoice | null;
  heard: { type: string; at: number; error?: string }[][];
  /** Kept, because Chromium may collect an utterance before its last event. */
  kept: SpeechSynthesisUtterance[];
  /** Called after each event. */
  waiting: Set<() => void>;
}

declare global {
  var speechHarness: Harness;
}

/** How a bare window speaks: the Web Speech API itself, with a record of every event. */
export class BareSpeech {
  private constructor(private readonly page: Page) {}

  /** Resolves when the system's voices are known. */
  static async in(page: Page): Promise<BareSpeech> {
    await page.getByText('Nothing here.').waitFor();
    await page.evaluate(async () => {
      const english = () =>
        speechSynthesis.getVoices().find((voice) => voice.name.startsWith('English (America)'));
      while (english() === undefined)
        await new Promise((resolve) => {
          speechSynthesis.addEventListener('voiceschanged', resolve, { once: true });
        });
      globalThis.speechHarness = {
        voice: english() ?? null,
        heard: [],
        kept: [],
        waiting: new Set(),
      };
    });
    return new BareSpeech(page);
  }

  /** Speaks each text after a `cancel()` (when asked), all in one tick. Returns the number of the last. */
  speak(texts: readonly string[], { cancelBefore = false } = {}): Promise<number> {
    return this.page.evaluate(
      ([texts, cancelBefore]) => {
        const harness = globalThis.speechHarness;
        for (const text of texts) {
          const utterance = new SpeechSynthesisUtterance(text);
          utterance.voice = harness.voice;
          utterance.lang = harness.voice?.lang ?? '';
          const events: { type: string; at: number; error?: string }[] = [];
          for (const type of ['start', 'end', 'error', 'boundary', 'mark', 'pause', 'resume'])
            utterance.addEventListener(type, (event) => {
              events.push(
                event instanceof SpeechSynthesisErrorEvent
                  ? { type, at: Date.now(), error: event.error }
                  : { type, at: Date.now() },
              );
              for (const check of harness.waiting) check();
            });
          harness.heard.push(events);
          harness.kept.push(utterance);
          if (cancelBefore) speechSynthesis.cancel();
          speechSynthesis.speak(utterance);
        }
        return harness.heard.length - 1;
      },
      [texts, cancelBefore] as const,
    );
  }

  call(method: 'cancel' | 'pause' | 'resume'): Promise<void> {
    return this.page.evaluate((method) => {
      speechSynthesis[method]();
    }, method);
  }

  state(): Promise<{ speaking: boolean; pending: boolean; paused: boolean }> {
    return this.page.evaluate(() => {
      const { speaking, pending, paused } = speechSynthesis;
      return { speaking, pending, paused };
    });
  }

  heard(number: number): Promise<Heard['events']> {
    return this.page.evaluate((number) => globalThis.speechHarness.heard[number] ?? [], number);
  }

  /** Types of the events of one utterance, an error with its reason. */
  async story(number: number): Promise<string[]> {
    const events = await this.heard(number);
    return events.map(({ type, error }) => (error === undefined ? type : `${type}: ${error}`));
  }

  /** When the event came, ms since the epoch, or null if it did not within `ms`. */
  event(number: number, type: 'start' | 'end' | 'error', ms = 15_000): Promise<number | null> {
    return this.page.evaluate(
      ([number, type, ms]) =>
        new Promise<number | null>((resolve) => {
          const harness = globalThis.speechHarness;
          const settle = (at: number | null) => {
            harness.waiting.delete(check);
            clearTimeout(timer);
            resolve(at);
          };
          const check = () => {
            const found = harness.heard[number]?.find((event) => event.type === type);
            if (found !== undefined) settle(found.at);
          };
          const timer = setTimeout(() => {
            settle(null);
          }, ms);
          harness.waiting.add(check);
          check();
        }),
      [number, type, ms] as const,
    );
  }
}
