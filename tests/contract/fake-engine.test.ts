import { describe, test } from 'vitest';
import { espeakVoices } from '../fakes/builders.js';
import { FakeClock } from '../fakes/fake-clock.js';
import { FakeSpeechEngine } from '../fakes/fake-speech-engine.js';
import { SPEECH_ENGINE_CONTRACT } from './speech-engine.contract.js';

describe.each([false, true])('the fake engine (telling words: %s)', (hasBoundaries) => {
  test.each(SPEECH_ENGINE_CONTRACT)('$name', async ({ prove }) => {
    const clock = new FakeClock();
    const engine = new FakeSpeechEngine(clock, espeakVoices(), { hasBoundaries });
    await prove({
      engine,
      waitUntil: (isDone, limitMs) => Promise.resolve(clock.advanceUntil(isDone, limitMs)),
    });
  });
});
