import type { Clock } from '../../core/clock.js';
import type { Voice } from '../../core/speech/engine.js';

/** The browser's voices in our terms, and the way back from an id to the browser's own. */
export interface VoiceList {
  readonly voices: readonly Voice[];
  readonly native: ReadonlyMap<string, SpeechSynthesisVoice>;
}

export const NO_VOICES: VoiceList = { voices: [], native: new Map() };

/** Voices taken over in one task: reading five properties of each of 13,362 (F3) would block. */
const CHUNK = 1_500;

/** A list may come this late (F2), and some systems never tell when it has. */
const LOOK_AGAIN_MS = [100, 250, 500, 1_000, 1_500, 2_000, 3_000];

/**
 * Keeps the list of voices up to date without holding the window up: waits for a list that comes
 * late, takes it over in chunks, and tells only when it has really changed.
 */
export class VoiceListKeeper {
  private list = NO_VOICES;
  private lap = 0;
  private isTaking = false;

  constructor(
    private readonly synthesis: SpeechSynthesis,
    private readonly clock: Clock,
    private readonly changed: () => void,
  ) {
    synthesis.addEventListener('voiceschanged', () => {
      this.refresh();
    });
    this.refresh();
    this.lookAgain(0);
  }

  get current(): VoiceList {
    return this.list;
  }

  /** Looks by itself until there are voices: the event may have come before us, or never come. */
  private lookAgain(attempt: number): void {
    const ms = LOOK_AGAIN_MS[attempt];
    if (ms === undefined) return;
    this.clock.after(ms, () => {
      if (this.list.voices.length > 0) return;
      // Taking a list over can last longer than the wait between two looks: it must not begin anew.
      if (!this.isTaking) this.refresh();
      this.lookAgain(attempt + 1);
    });
  }

  private refresh(): void {
    const found = this.synthesis.getVoices();
    // An empty list is what a start looks like (F2), not news.
    if (found.length === 0 && this.list.voices.length === 0) return;
    this.lap += 1;
    this.isTaking = true;
    this.take(found, 0, { voices: [], native: new Map() }, this.lap);
  }

  private take(
    found: readonly SpeechSynthesisVoice[],
    from: number,
    made: { voices: Voice[]; native: Map<string, SpeechSynthesisVoice> },
    lap: number,
  ): void {
    // A newer list has come while this one was being read.
    if (lap !== this.lap) return;
    for (const native of found.slice(from, from + CHUNK)) {
      const voice = asVoice(native, made.native);
      made.voices.push(voice);
      made.native.set(voice.id, native);
    }
    const next = from + CHUNK;
    if (next < found.length) {
      this.clock.after(0, () => {
        this.take(found, next, made, lap);
      });
      return;
    }
    this.isTaking = false;
    const isNews = !isSameList(this.list.voices, made.voices);
    // The browser's own objects are replaced even so: old ones may not be spoken with.
    this.list = isNews ? made : { voices: this.list.voices, native: made.native };
    if (isNews) this.changed();
  }
}

function asVoice(native: SpeechSynthesisVoice, taken: ReadonlyMap<string, unknown>): Voice {
  const { voiceURI, name, localService } = native;
  const lang = normalTag(native.lang);
  return {
    id: uniqueId(voiceURI === '' ? name : voiceURI, lang, taken),
    name,
    lang,
    isLocal: localService,
    isDefault: native.default,
  };
}

/** Addresses of voices are not unique everywhere: macOS lists some twice. */
function uniqueId(address: string, lang: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(address)) return address;
  const withLang = `${address} ${lang}`;
  let id = withLang;
  for (let i = 2; taken.has(id); i++) id = `${withLang} ${i}`;
  return id;
}

const tags = new Map<string, string>();

/** "en_us" → "en-US"; what follows the region ("en-GB-SCOTLAND") is left as it is. */
export function normalTag(tag: string): string {
  const known = tags.get(tag);
  if (known !== undefined) return known;
  const [language = '', ...rest] = tag.replaceAll('_', '-').split('-');
  const normal = [language.toLowerCase(), ...rest.map(usualCase)].join('-');
  tags.set(tag, normal);
  return normal;
}

function usualCase(subtag: string): string {
  if (/^[a-z]{2}$/iu.test(subtag)) return subtag.toUpperCase();
  if (/^[a-z]{4}$/iu.test(subtag))
    return subtag.charAt(0).toUpperCase() + subtag.slice(1).toLowerCase();
  return subtag;
}

function isSameList(before: readonly Voice[], after: readonly Voice[]): boolean {
  return (
    before.length === after.length &&
    before.every(({ id, lang }, i) => {
      const other = after[i];
      return other !== undefined && other.id === id && other.lang === lang;
    })
  );
}
