/** What a window's `speechSynthesis` was asked to do, in order. */
export type Call =
  | { readonly call: 'speak'; readonly utterance: FakeUtterance }
  | { readonly call: 'cancel' | 'pause' | 'resume' };

/** Stands in for the browser's SpeechSynthesisUtterance. */
export class FakeUtterance {
  voice: unknown = null;
  lang = '';
  rate = 1;
  pitch = 1;
  volume = 1;
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onboundary: ((event: { name: string; charIndex: number; charLength: number }) => void) | null =
    null;

  constructor(readonly text: string) {}
}

/** The browser's end of the Web Speech API, which does only what a test tells it to. */
export class FakeSpeechSynthesis extends EventTarget {
  readonly calls: Call[] = [];
  list: {
    voiceURI: string;
    name: string;
    lang: string;
    localService: boolean;
    default: boolean;
  }[] = [];

  speak(utterance: FakeUtterance): void {
    this.calls.push({ call: 'speak', utterance });
  }

  cancel(): void {
    this.calls.push({ call: 'cancel' });
  }

  pause(): void {
    this.calls.push({ call: 'pause' });
  }

  resume(): void {
    this.calls.push({ call: 'resume' });
  }

  getVoices(): unknown[] {
    return [...this.list];
  }

  /** The system's list arrives or changes. */
  setVoices(voices: readonly (readonly [name: string, lang: string])[]): void {
    this.list = voices.map(([name, lang]) => ({
      voiceURI: name,
      name,
      lang,
      localService: true,
      default: false,
    }));
    this.dispatchEvent(new Event('voiceschanged'));
  }

  get last(): FakeUtterance {
    const call = this.calls.findLast((each) => each.call === 'speak');
    if (call?.call !== 'speak') throw new Error('nothing was spoken');
    return call.utterance;
  }
}
