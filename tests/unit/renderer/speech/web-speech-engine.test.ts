import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { EngineEvent, Ticket, Utterance, Voice } from '../../../../core/speech/engine.js';
import type { SpokenText } from '../../../../core/speech/spoken-text.js';
import { WebSpeechEngine } from '../../../../renderer/speech/web-speech-engine.js';
import { FakeClock } from '../../../fakes/fake-clock.js';
import { FakeSpeechSynthesis, FakeUtterance } from '../../../fakes/fake-speech-synthesis.js';

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function stage() {
  const synthesis = new FakeSpeechSynthesis();
  const clock = new FakeClock();
  const engine = new WebSpeechEngine(synthesis as unknown as SpeechSynthesis, clock);
  const events: EngineEvent[] = [];
  engine.listen((event) => {
    events.push(event);
  });
  const speak = (ticket: number, given: Partial<Utterance> = {}): FakeUtterance => {
    const text = 'One two three.' as SpokenText;
    engine.speak(ticket as Ticket, { text, voice: null, rate: 1, pitch: 1, ...given });
    return synthesis.last;
  };
  return { synthesis, clock, engine, events, speak };
}

function voiced() {
  const all = stage();
  all.synthesis.setVoices([['English', 'en_us']]);
  const voice = all.engine.voices()[0] as Voice;
  return { ...all, voice };
}

describe('speaking', () => {
  test('cancels before each utterance and never pauses natively (F6, F8)', () => {
    const { synthesis, engine, speak } = stage();
    speak(1);
    speak(2);
    engine.silence();
    expect(synthesis.calls.map(({ call }) => call)).toEqual([
      'cancel',
      'speak',
      'cancel',
      'speak',
      'cancel',
    ]);
  });

  test('sends the voice’s own language with it, as the browser has it (F13)', () => {
    const { synthesis, speak, voice } = voiced();
    const native = speak(1, { voice, rate: 2, pitch: 1.5 });
    expect(native.voice).toEqual(synthesis.list[0]);
    expect(native).toMatchObject({ lang: 'en_us', rate: 2, pitch: 1.5 });
  });

  test('tells start, words and end with the ticket', () => {
    const { events, speak } = stage();
    const native = speak(7);
    native.onstart?.();
    native.onboundary?.({ name: 'word', charIndex: 4, charLength: 3 });
    native.onend?.();
    expect(events).toEqual([
      { type: 'started', ticket: 7 },
      { type: 'boundary', ticket: 7, offset: 4, length: 3 },
      { type: 'ended', ticket: 7 },
    ]);
  });

  test('words that run backwards, lie outside or are sentences are not told', () => {
    const { events, speak } = stage();
    const native = speak(1);
    native.onboundary?.({ name: 'word', charIndex: 8, charLength: 99 });
    native.onboundary?.({ name: 'word', charIndex: 4, charLength: 3 });
    native.onboundary?.({ name: 'word', charIndex: 400, charLength: 3 });
    native.onboundary?.({ name: 'sentence', charIndex: 9, charLength: 3 });
    expect(events).toEqual([{ type: 'boundary', ticket: 1, offset: 8, length: 6 }]);
  });

  test.each([
    ['interrupted', 'interrupted'],
    ['canceled', 'interrupted'],
    ['language-unavailable', 'voice-unavailable'],
    ['synthesis-unavailable', 'synthesis-failed'],
    ['audio-hardware', 'audio-busy'],
    ['not-allowed', 'not-allowed'],
  ])('the browser’s "%s" is "%s"', (error, reason) => {
    const { events, speak } = stage();
    speak(3).onerror?.({ error });
    expect(events).toEqual([{ type: 'failed', ticket: 3, reason }]);
  });

  test('an utterance that was replaced or silenced tells nothing any more (F5)', () => {
    const { events, engine, speak } = stage();
    const first = speak(1);
    const { onerror } = first;
    const second = speak(2);
    expect(first.onerror).toBeNull();
    onerror?.({ error: 'interrupted' });
    engine.silence();
    expect(second.onend).toBeNull();
    expect(events).toEqual([]);
  });

  test('a voice that is gone is refused without asking the browser', () => {
    const { synthesis, clock, events, engine, voice } = voiced();
    synthesis.setVoices([['German', 'de-DE']]);
    const text = 'One.' as SpokenText;
    engine.speak(5 as Ticket, { text, voice, rate: 1, pitch: 1 });
    expect(synthesis.calls.some(({ call }) => call === 'speak')).toBe(false);
    expect(events).toEqual([]);
    clock.advance(1);
    expect(events).toEqual([{ type: 'failed', ticket: 5, reason: 'voice-unavailable' }]);
  });
});

describe('the list of voices', () => {
  test('comes late; an empty list and an empty announcement are no news (F2)', () => {
    const { synthesis, engine } = stage();
    const told = vi.fn();
    engine.onVoices(told);
    synthesis.setVoices([]);
    expect(told).not.toHaveBeenCalled();
    synthesis.setVoices([['English', 'en-US']]);
    expect(told).toHaveBeenCalledOnce();
    expect(engine.voices()).toEqual([
      { id: 'English', name: 'English', lang: 'en-US', isLocal: true, isDefault: false },
    ]);
  });

  test('is looked for where no event ever comes, but not for ever', () => {
    const { synthesis, clock, engine } = stage();
    synthesis.list = [{ voiceURI: 'a', name: 'A', lang: 'en', localService: true, default: false }];
    clock.advance(1_000);
    expect(engine.voices()).toHaveLength(1);
    const without = stage();
    without.clock.advance(60_000);
    expect(without.clock.pending).toBe(0);
  });

  test('of thousands is taken over in pieces, and told once whole (F3)', () => {
    const { synthesis, clock, engine } = stage();
    const told = vi.fn();
    engine.onVoices(told);
    synthesis.setVoices(Array.from({ length: 13_362 }, (_, i) => [`Voice ${i}`, 'en'] as const));
    expect(engine.voices()).toEqual([]);
    clock.advance(0);
    expect(engine.voices()).toHaveLength(13_362);
    expect(told).toHaveBeenCalledOnce();
  });

  test('announced again unchanged is no news, and stays the same object', () => {
    const { synthesis, engine } = voiced();
    const told = vi.fn();
    engine.onVoices(told);
    const before = engine.voices();
    synthesis.setVoices([['English', 'en_us']]);
    expect(told).not.toHaveBeenCalled();
    expect(engine.voices()).toBe(before);
  });

  test('has an id for each even where the browser repeats itself', () => {
    const { synthesis, engine } = stage();
    synthesis.setVoices([
      ['Alex', 'en-US'],
      ['Alex', 'en-US'],
      ['Alex', 'en-US'],
      ['Alex', 'en_gb'],
    ]);
    expect(new Set(engine.voices().map(({ id }) => id)).size).toBe(4);
  });

  test('has tags in their usual form', () => {
    const { synthesis, engine } = stage();
    synthesis.setVoices(
      ['EN_us', 'zh-hant-tw', 'en-GB-SCOTLAND', 'af', 'en-029'].map((tag) => [tag, tag] as const),
    );
    expect(engine.voices().map(({ lang }) => lang)).toEqual([
      'en-US',
      'zh-Hant-TW',
      'en-GB-SCOTLAND',
      'af',
      'en-029',
    ]);
  });
});
