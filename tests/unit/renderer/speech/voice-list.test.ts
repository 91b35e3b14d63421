import { expect, test } from 'vitest';
import type { Clock } from '../../../../core/clock.js';
import { VoiceListKeeper } from '../../../../renderer/speech/voice-list.js';
import { FakeClock } from '../../../fakes/fake-clock.js';
import { FakeSpeechSynthesis } from '../../../fakes/fake-speech-synthesis.js';

test('a machine that takes long over a piece does not begin the list anew with every look', () => {
  const fake = new FakeClock();
  const slow: Clock = {
    now: () => fake.now(),
    after: (ms, run) => fake.after(Math.max(ms, 150), run),
  };
  const synthesis = new FakeSpeechSynthesis();
  synthesis.list = Array.from({ length: 13_362 }, (_, number) => ({
    voiceURI: `Voice ${number}`,
    name: `Voice ${number}`,
    lang: 'en',
    localService: true,
    default: false,
  }));
  const keeper = new VoiceListKeeper(
    synthesis as unknown as SpeechSynthesis,
    slow,
    () => undefined,
  );
  // Nine pieces.
  fake.advance(9 * 150);
  expect(keeper.current.voices).toHaveLength(13_362);
});
