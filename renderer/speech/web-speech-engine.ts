import type { Clock } from '../../core/clock.js';
import type {
  EngineEvent,
  EngineFailure,
  SpeechEngine,
  Ticket,
  Utterance,
  Voice,
} from '../../core/speech/engine.js';
import { BrowserClock } from './browser-clock.js';
import { VoiceListKeeper } from './voice-list.js';

/**
 * The Web Speech API as a {@link SpeechEngine}. Its quirks stay in here; F-numbers are the facts that
 * tests/e2e/engine-facts.spec.ts asserts, so that an upgrade tells which workaround can go.
 *
 * The browser has one engine for the whole application (F15), so there is one of these, and whoever
 * closes the window calls {@link silence}.
 */
export class WebSpeechEngine implements SpeechEngine {
  /**
   * The utterance being said. Also keeps it alive: one that only the browser refers to may be
   * collected in mid-sentence, and its events with it.
   */
  private current: { readonly ticket: Ticket; readonly native: SpeechSynthesisUtterance } | null =
    null;
  private readonly listeners = new Set<(event: EngineEvent) => void>();
  private readonly voiceListeners = new Set<() => void>();
  private readonly list: VoiceListKeeper;

  constructor(
    private readonly synthesis: SpeechSynthesis,
    private readonly clock: Clock = new BrowserClock(),
  ) {
    this.list = new VoiceListKeeper(synthesis, clock, () => {
      for (const listener of [...this.voiceListeners]) listener();
    });
  }

  speak(ticket: Ticket, utterance: Utterance): void {
    // Always first: it ends what is said, frees an engine that another program's speech has left
    // stuck, and makes sure that nothing is ever queued, of which no event would tell (F6, F7).
    this.silence();
    const native = new SpeechSynthesisUtterance(utterance.text);
    if (utterance.voice !== null) {
      const voice = this.list.current.native.get(utterance.voice.id);
      if (voice === undefined) {
        this.refuse(ticket, native);
        return;
      }
      native.voice = voice;
      // Sent to speech-dispatcher after the voice, and overrides it when it differs (F13).
      native.lang = voice.lang;
    }
    native.rate = utterance.rate;
    native.pitch = utterance.pitch;
    this.current = { ticket, native };
    this.attach(ticket, native, utterance.text.length);
    this.synthesis.speak(native);
  }

  silence(): void {
    // Not pause(): on Linux it ends speech until speech-dispatcher is restarted (F8).
    if (this.current !== null) detach(this.current.native);
    this.current = null;
    this.synthesis.cancel();
  }

  listen(listener: (event: EngineEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  voices(): readonly Voice[] {
    return this.list.current.voices;
  }

  onVoices(listener: () => void): () => void {
    this.voiceListeners.add(listener);
    return () => this.voiceListeners.delete(listener);
  }

  /** The voice is not in the list any more: told as the browser would, after `speak` has returned. */
  private refuse(ticket: Ticket, native: SpeechSynthesisUtterance): void {
    this.current = { ticket, native };
    this.clock.after(0, () => {
      this.finish({ type: 'failed', ticket, reason: 'voice-unavailable' });
    });
  }

  private attach(ticket: Ticket, native: SpeechSynthesisUtterance, length: number): void {
    let reached = 0;
    native.onstart = () => {
      this.tell({ type: 'started', ticket });
    };
    native.onboundary = ({ name, charIndex, charLength }) => {
      // Some voices tell offsets that run backwards or out of the text: no word is better than those.
      if (name !== 'word' || charIndex < reached || charIndex >= length) return;
      reached = charIndex;
      const told = Number.isFinite(charLength) ? charLength : 0;
      const wordLength = Math.max(0, Math.min(told, length - charIndex));
      this.tell({ type: 'boundary', ticket, offset: charIndex, length: wordLength });
    };
    native.onend = () => {
      this.finish({ type: 'ended', ticket });
    };
    native.onerror = ({ error }) => {
      this.finish({ type: 'failed', ticket, reason: FAILURES[error] });
    };
  }

  private finish(event: EngineEvent): void {
    if (this.current?.ticket !== event.ticket) return;
    detach(this.current.native);
    this.current = null;
    this.tell(event);
  }

  private tell(event: EngineEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }
}

/**
 * The late `interrupted` of an utterance that was cancelled here (F5) is nobody's business. So one
 * that is heard was caused by another program.
 */
function detach(native: SpeechSynthesisUtterance): void {
  native.onstart = null;
  native.onboundary = null;
  native.onend = null;
  native.onerror = null;
}

/** The browser's words for what went wrong, in ours. */
const FAILURES: Readonly<Record<SpeechSynthesisErrorCode, EngineFailure>> = {
  canceled: 'interrupted',
  interrupted: 'interrupted',
  'voice-unavailable': 'voice-unavailable',
  'language-unavailable': 'voice-unavailable',
  'text-too-long': 'text-too-long',
  'not-allowed': 'not-allowed',
  'audio-busy': 'audio-busy',
  'audio-hardware': 'audio-busy',
  'invalid-argument': 'synthesis-failed',
  network: 'synthesis-failed',
  'synthesis-failed': 'synthesis-failed',
  'synthesis-unavailable': 'synthesis-failed',
};
