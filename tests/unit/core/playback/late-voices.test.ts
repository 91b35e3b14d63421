import { expect, test } from 'vitest';
import { VOICES_MAY_TAKE_MS, Player } from '../../../../core/playback/player.js';
import { aPlan, aReading, espeakVoices } from '../../../fakes/builders.js';
import { FakeClock } from '../../../fakes/fake-clock.js';
import { FakeSpeechEngine } from '../../../fakes/fake-speech-engine.js';

test('voices that come after they were given up make playback ready again, and say nothing', () => {
  const clock = new FakeClock();
  const engine = new FakeSpeechEngine(clock, espeakVoices());
  const player = new Player({ engine, clock });
  const reading = aReading(['Ada: One. Two.']);
  player.load(aPlan(reading, []));
  player.skip('sentence', 1);
  player.play();
  clock.advance(VOICES_MAY_TAKE_MS);
  expect(player.state).toMatchObject({ status: 'failed', reason: 'no-voice' });

  player.replan(aPlan(reading));
  expect(player.state).toEqual({ status: 'idle', at: { segment: 1, offset: 0 } });
  expect(engine.spoken).toEqual([]);
  player.play();
  expect(engine.spoken).toHaveLength(1);
});
