import { describe, expect, test } from 'vitest';
import { Player, type Observation } from '../../../../core/playback/player.js';
import type { Plan } from '../../../../core/speech/plan.js';
import { aPlan, aReading, aVoice, espeakVoices } from '../../../fakes/builders.js';
import { FakeClock } from '../../../fakes/fake-clock.js';
import { FakeSpeechEngine, type FakeBehaviour } from '../../../fakes/fake-speech-engine.js';

const INTERVIEW = [
  'A short introduction.',
  'Ines: Who are you? Where do you live?',
  'Ada: I am Ada, the engineer who built the old bridge. I live here, by the river, and I like it.',
  'Ines: Thank you.',
];

function session(
  given: { plan?: Plan; behaviour?: Partial<FakeBehaviour>; voices?: never[] } = {},
) {
  const clock = new FakeClock();
  const voices = espeakVoices();
  const engine = new FakeSpeechEngine(clock, voices, given.behaviour);
  const player = new Player({ engine, clock });
  const plan = given.plan ?? aPlan(aReading(INTERVIEW), voices);
  player.load(plan);
  return {
    clock,
    engine,
    player,
    plan,
    texts: () => engine.spoken.map(({ utterance }) => utterance.text as string),
    last: () => engine.spoken.at(-1)?.utterance.text as string | undefined,
    /** Lets time pass until playback is in this state. */
    until: (status: string): void => {
      const came = clock.advanceUntil(() => player.state.status === status, 120_000);
      expect(came, `reaches ${status}`).toBe(true);
    },
  };
}

describe('an undisturbed reading', () => {
  test('opening an article makes no sound', () => {
    const { clock, engine, player } = session();
    clock.advance(60_000);
    expect(engine.spoken).toEqual([]);
    expect(player.state).toEqual({ status: 'idle', at: { segment: 0, offset: 0 } });
  });

  test('every sentence is said once, in order, each by its speaker', () => {
    const { player, until, texts, engine } = session();
    player.play();
    until('finished');
    expect(texts()).toEqual([
      'A short introduction.',
      'Who are you?',
      'Where do you live?',
      'I am Ada, the engineer who built the old bridge.',
      'I live here, by the river, and I like it.',
      'Thank you.',
    ]);
    const voices = engine.spoken.map(({ utterance }) => utterance.voice?.id);
    expect(voices[1]).toBe(voices[2]);
    expect(voices[3]).toBe(voices[4]);
    expect(new Set([voices[0], voices[1], voices[3]]).size).toBe(3);
  });

  test('turns are set apart by silence, sentences of a paragraph are not', () => {
    const { player, until, clock, engine } = session();
    player.play();
    const seen: string[] = [];
    player.subscribe(({ status }) => seen.push(status));
    until('finished');
    expect(seen.filter((status) => status === 'between')).toHaveLength(3);
    expect(clock.pending).toBe(0);
    expect(engine.isSounding).toBe(false);
  });

  test('Play after the end begins anew', () => {
    const { player, until, texts } = session();
    player.play();
    until('finished');
    player.play();
    until('speaking');
    expect(texts().at(-1)).toBe('A short introduction.');
  });
});

describe('a speaker’s name', () => {
  const named = () =>
    session({ plan: aPlan(aReading(INTERVIEW), espeakVoices(), { speakNames: 'when-needed' }) });

  test.each([
    [
      'a turn',
      (player: Player) => {
        player.skip('turn', 1);
      },
    ],
    [
      'a sentence',
      (player: Player) => {
        player.skip('sentence', 1);
      },
    ],
    [
      'to a place',
      (player: Player) => {
        player.seek({ segment: 4, offset: 0 });
      },
    ],
  ])('is said after moving on by %s in a pause', (_, move) => {
    const { player, until, clock, last } = named();
    player.seek({ segment: 3, offset: 0 }, true);
    until('speaking');
    clock.advance(200);
    player.pause();
    move(player);
    player.play();
    expect(last()).toMatch(/^(?:Ada|Ines)\. /u);
  });

  test('is not said again when nothing was passed over in the pause', () => {
    const { player, until, clock, last } = named();
    player.seek({ segment: 4, offset: 0 }, true);
    until('speaking');
    clock.advance(100);
    player.pause();
    player.play();
    expect(last()).toBe('I live here, by the river, and I like it.');
  });
});

describe('those who watch', () => {
  test('see one state after the other, even when one of them acts on what it sees', () => {
    const { player } = session();
    const seen: string[] = [];
    player.subscribe(({ status }) => {
      if (status === 'starting') player.pause();
    });
    player.subscribe(({ status }) => seen.push(status));
    player.play();
    expect(seen).toEqual(['starting', 'paused']);
    expect(player.state.status).toBe('paused');
  });

  test('are left alone once they have gone', () => {
    const { player } = session();
    const seen: string[] = [];
    const leave = player.subscribe(({ status }) => seen.push(status));
    const leaveToo = player.observe(({ type }) => seen.push(type));
    leave();
    leaveToo();
    player.play();
    expect(seen).toEqual([]);
  });
});

describe('pause', () => {
  test('silences at once and stays silent', () => {
    const { player, until, clock, engine } = session();
    player.play();
    until('speaking');
    clock.advance(300);
    player.pause();
    expect(engine.isSounding).toBe(false);
    const said = engine.spoken.length;
    clock.advance(60_000);
    expect(engine.spoken).toHaveLength(said);
    expect(player.state.status).toBe('paused');
  });

  test('goes on at the word the engine told of last', () => {
    const { player, until, clock, last } = session({ behaviour: { hasBoundaries: true } });
    player.seek({ segment: 3, offset: 0 });
    player.play();
    until('speaking');
    clock.advance(65 * 'I am Ada, the engi'.length);
    player.pause();
    player.play();
    expect(last()).toBe('engineer who built the old bridge.');
  });

  test('without word events goes on at a clause that was begun, once the voice is known', () => {
    const { player, until, clock, last } = session();
    player.seek({ segment: 3, offset: 0 });
    player.play();
    until('speaking');
    clock.advanceUntil(() => last() === 'I live here, by the river, and I like it.', 20_000);
    until('speaking');
    clock.advance(65 * 'I live here, by the river, and I li'.length);
    player.pause();
    player.play();
    expect(last()).toBe('by the river, and I like it.');
  });

  test('without word events and with a voice not yet known says the sentence again', () => {
    const { player, until, clock, last } = session();
    player.seek({ segment: 3, offset: 0 }, true);
    until('speaking');
    clock.advance(65 * 'I am Ada, the engineer who built the old'.length);
    player.pause();
    player.play();
    expect(last()).toBe('I am Ada, the engineer who built the old bridge.');
  });

  test('between two turns goes on with the next', () => {
    const { player, until, last } = session();
    player.play();
    until('between');
    player.pause();
    player.play();
    expect(last()).toBe('Who are you?');
  });
});

describe('steps', () => {
  test('a late "interrupted" from the skipped sentence does not stop the new one', () => {
    const { player, until, clock, last, engine } = session();
    player.play();
    until('speaking');
    player.skip('turn', 1);
    expect(player.state.status).toBe('starting');
    clock.advance(70);
    expect(player.state.status).toBe('starting');
    until('speaking');
    expect(last()).toBe('Who are you?');
    expect(engine.spoken).toHaveLength(2);
  });

  test('eight steps in a row say only the last', () => {
    const { player, until, engine } = session();
    player.play();
    until('speaking');
    for (let i = 0; i < 4; i++) player.skip('sentence', 1);
    until('speaking');
    expect(engine.spoken.filter(({ heard }) => heard > 0)).toHaveLength(0);
    expect(player.state).toMatchObject({ status: 'speaking', at: { segment: 4 } });
  });

  test('back within two seconds means the sentence before, also where words are told', () => {
    const { player, until, clock, last } = session({ behaviour: { hasBoundaries: true } });
    player.seek({ segment: 3, offset: 0 }, true);
    until('speaking');
    clock.advance(1_000);
    player.skip('sentence', -1);
    expect(last()).toBe('Where do you live?');
  });

  test('back from a pause in mid-sentence means its start', () => {
    const { player, until, clock } = session({ behaviour: { hasBoundaries: true } });
    player.seek({ segment: 3, offset: 0 }, true);
    until('speaking');
    clock.advance(1_000);
    player.pause();
    player.skip('sentence', -1);
    expect(player.state).toMatchObject({ status: 'paused', at: { segment: 3, offset: 0 } });
  });

  test('back within two seconds leads to the sentence before, later to this one again', () => {
    const { player, until, clock, last } = session();
    player.seek({ segment: 3, offset: 0 });
    player.play();
    until('speaking');
    clock.advance(2_500);
    player.skip('sentence', -1);
    expect(last()).toBe('I am Ada, the engineer who built the old bridge.');
    until('speaking');
    clock.advance(1_000);
    player.skip('sentence', -1);
    expect(last()).toBe('Where do you live?');
  });

  test('back by a turn leads to its start, then to the turn before', () => {
    const { player } = session();
    player.seek({ segment: 4, offset: 0 });
    player.skip('turn', -1);
    expect(player.state).toMatchObject({ at: { segment: 3 } });
    player.skip('turn', -1);
    expect(player.state).toMatchObject({ status: 'idle', at: { segment: 1 } });
  });

  test('a step beyond the last sentence ends the reading', () => {
    const { player, until, engine } = session();
    player.seek({ segment: 5, offset: 0 }, true);
    until('speaking');
    player.skip('sentence', 1);
    expect(player.state.status).toBe('finished');
    expect(engine.isSounding).toBe(false);
  });

  test('"say that again" speaks from a pause too', () => {
    const { player, until, last } = session();
    player.play();
    until('speaking');
    player.pause();
    player.repeat();
    expect(last()).toBe('A short introduction.');
  });
});

describe('a change of rate or voice', () => {
  test('is heard at once while speaking', () => {
    const { player, until, engine, plan } = session({ behaviour: { hasBoundaries: true } });
    player.seek({ segment: 3, offset: 0 }, true);
    until('speaking');
    player.replan(aPlan(aReading(INTERVIEW), espeakVoices(), { rate: 2 }));
    expect(engine.spoken.at(-1)?.utterance.rate).toBe(2);
    expect(player.plan).not.toBe(plan);
  });

  test('makes no sound while paused', () => {
    const { player, until, engine } = session();
    player.play();
    until('speaking');
    player.pause();
    player.replan(aPlan(aReading(INTERVIEW), espeakVoices(), { rate: 2 }));
    expect(engine.spoken).toHaveLength(1);
    expect(player.state.status).toBe('paused');
  });

  test('does not cut a sentence that would be said just the same', () => {
    const { player, until, engine } = session();
    player.play();
    until('speaking');
    player.replan(aPlan(aReading(INTERVIEW)));
    until('between');
    expect(engine.spoken).toHaveLength(1);
  });
});

describe('a foreign voice cuts in', () => {
  test('the same sentence is said again from its start after a rest', () => {
    const { player, until, clock, engine, texts } = session();
    player.play();
    until('speaking');
    clock.advance(500);
    engine.cutIn();
    expect(player.state.status).toBe('interrupted');
    clock.advance(700);
    expect(texts()).toHaveLength(1);
    until('finished');
    expect(texts().slice(0, 3)).toEqual([
      'A short introduction.',
      'A short introduction.',
      'Who are you?',
    ]);
  });

  test('rests grow, and after eight interruptions in a row playback gives way', () => {
    const { player, until, engine } = session();
    const rests: number[] = [];
    player.observe((seen: Observation) => {
      if (seen.type !== 'transition') return;
      for (const effect of seen.effects) {
        if (effect.do === 'arm' && effect.which === 'again') rests.push(effect.ms);
      }
    });
    player.play();
    for (let i = 0; i < 8; i++) {
      until('speaking');
      engine.cutIn();
    }
    expect(player.state).toMatchObject({
      status: 'paused',
      reason: 'other-voice',
      at: { segment: 0 },
    });
    expect(rests).toEqual([800, 1_100, 1_400, 1_700, 2_000, 2_300, 2_600]);
  });
});

describe('a broken engine', () => {
  test.each(['no-start', 'no-end', 'no-sound'] as const)(
    '%s: tried once more, then told',
    (kind) => {
      const reading = aReading(['This sentence is long enough to take a good deal of time.']);
      const { player, until, engine } = session({ plan: aPlan(reading) });
      engine.troubles.push({ kind }, { kind });
      player.play();
      until('failed');
      expect(player.state).toMatchObject({ reason: 'silent-engine', at: { segment: 0 } });
      expect(engine.spoken).toHaveLength(2);
      player.play();
      until('speaking');
    },
  );

  test('one sentence that cannot be said is left out', () => {
    const { player, until, engine, texts } = session();
    engine.troubles.push(null, { kind: 'fails', reason: 'synthesis-failed' });
    player.play();
    until('finished');
    expect(texts()).toHaveLength(6);
  });

  test('three in a row are told, and nothing is lost', () => {
    const { player, until, engine } = session();
    for (let i = 0; i < 3; i++) engine.troubles.push({ kind: 'fails', reason: 'synthesis-failed' });
    player.play();
    until('failed');
    expect(player.state).toMatchObject({ reason: 'synthesis-failed', at: { segment: 0 } });
  });

  test('a voice that is gone is replaced, and told', () => {
    const { player, until, engine, texts } = session();
    const lost: string[] = [];
    player.observe((seen) => {
      if (seen.type === 'voice-lost') lost.push(seen.voice.id);
    });
    player.play();
    until('speaking');
    const gone = engine.spoken[0]?.utterance.voice;
    engine.setVoices(engine.voices().filter((voice) => voice !== gone));
    player.stop();
    player.play();
    until('finished');
    expect(lost).toEqual([gone?.id]);
    expect(texts().filter((text) => text === 'Thank you.')).toHaveLength(1);
  });

  test('a sentence that is too long is said in parts, without a word lost', () => {
    const long =
      'This is a long sentence of ordinary words that goes on and on until the engine has enough of it';
    const { player, until, engine, texts } = session({ plan: aPlan(aReading([long, 'And on.'])) });
    engine.troubles.push({ kind: 'fails', reason: 'text-too-long' });
    player.play();
    until('finished');
    expect(texts()[0]).toBe(long);
    const parts = texts().slice(1, -1);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join(' ')).toBe(long);
    expect(texts().at(-1)).toBe('And on.');
  });

  test.each(['not-allowed', 'audio-busy'] as const)('%s is told', (reason) => {
    const { player, until, engine } = session();
    engine.troubles.push({ kind: 'fails', reason });
    player.play();
    until('failed');
    expect(player.state).toMatchObject({ reason });
  });

  test('events of an engine out of its mind change nothing', () => {
    const { player, until, engine } = session();
    player.play();
    until('speaking');
    const before = player.state;
    const old = engine.spoken[0]?.ticket ?? (0 as never);
    engine.deliver({ type: 'boundary', ticket: old, offset: 9_999, length: 3 });
    engine.deliver({ type: 'boundary', ticket: old, offset: -5, length: 3 });
    engine.deliver({ type: 'ended', ticket: 4_711 as never });
    expect(player.state).toBe(before);
  });
});

describe('voices', () => {
  test('Play waits for voices that come late', () => {
    const { player, clock, engine, until } = session({ plan: aPlan(aReading(INTERVIEW), []) });
    player.play();
    clock.advance(2_500);
    expect(player.state.status).toBe('starting');
    expect(engine.spoken).toEqual([]);
    player.replan(aPlan(aReading(INTERVIEW)));
    until('speaking');
  });

  test('when none has come after a bounded wait, that is told', () => {
    const { player, until, clock } = session({ plan: aPlan(aReading(INTERVIEW), []) });
    player.play();
    until('failed');
    expect(player.state).toMatchObject({ reason: 'no-voice' });
    expect(clock.now()).toBe(8_000);
    player.play();
    expect(player.state.status).toBe('failed');
  });
});

describe('beside a screen reader', () => {
  test('speech waits after Play, so that an announcement is not cut', () => {
    const { player, clock, engine } = session();
    player.configure({ quietBeforeStart: 600 });
    player.play();
    clock.advance(599);
    expect(engine.spoken).toEqual([]);
    clock.advance(1);
    expect(engine.spoken).toHaveLength(1);
  });
});

describe('a preview', () => {
  const utterance = {
    text: 'Hear me.' as never,
    voice: aVoice('English (America) espeak-ng'),
    rate: 1,
    pitch: 1,
  };

  test('does not disturb the place', () => {
    const { player, until, clock, last } = session({ behaviour: { hasBoundaries: true } });
    player.seek({ segment: 3, offset: 0 }, true);
    until('speaking');
    clock.advance(65 * 'I am Ada, the engi'.length);
    player.preview(utterance);
    clock.advance(10_000);
    expect(player.state).toMatchObject({ status: 'paused', at: { segment: 3 } });
    player.play();
    expect(last()).toBe('engineer who built the old bridge.');
  });

  test('is silenced by Pause and replaced by Play, and its end is told', () => {
    const { player, engine, clock } = session();
    const ends: boolean[] = [];
    player.observe((seen) => {
      if (seen.type === 'preview-ended') ends.push(seen.wasHeard);
    });
    player.preview(utterance);
    clock.advance(200);
    expect(engine.isSounding).toBe(true);
    player.pause();
    expect(engine.isSounding).toBe(false);
    player.preview(utterance);
    player.play();
    expect(engine.spoken.at(-1)?.utterance.text).toBe('A short introduction.');
    player.stop();
    player.preview(utterance);
    clock.advance(10_000);
    expect(ends).toEqual([false, false, true]);
  });

  test('of several utterances says one after the other, and is over when the last is', () => {
    const { player, engine, clock, texts } = session();
    const ends: boolean[] = [];
    player.observe((seen) => {
      if (seen.type === 'preview-ended') ends.push(seen.wasHeard);
    });
    const answer = { ...utterance, text: 'I do.' as never };
    player.preview(utterance, answer);
    clock.advance(200);
    expect(texts()).toEqual(['Hear me.']);
    clock.advanceUntil(() => ends.length > 0, 60_000);
    expect(texts()).toEqual(['Hear me.', 'I do.']);
    expect(ends).toEqual([true]);
    player.preview(utterance, answer);
    clock.advance(200);
    player.pause();
    clock.advance(60_000);
    expect(texts()).toEqual(['Hear me.', 'I do.', 'Hear me.']);
    expect(engine.isSounding).toBe(false);
  });
});

describe('what is shown as spoken', () => {
  test('the word the engine tells, as a place in the article', () => {
    const { player, until, clock } = session({ behaviour: { hasBoundaries: true } });
    player.seek({ segment: 4, offset: 0 }, true);
    until('speaking');
    clock.advance(65 * 'I live'.length);
    const shown = player.spokenSpan();
    expect(shown?.certainty).toBe('reported');
    const text =
      'I am Ada, the engineer who built the old bridge. I live here, by the river, and I like it.';
    expect(text.slice(shown?.word?.start, shown?.word?.end)).toBe('live');
    expect(text.slice(shown?.sentence.start, shown?.sentence.end)).toBe(
      'I live here, by the river, and I like it.',
    );
  });

  test('an estimate of it on engines that tell no words', () => {
    const { player, until } = session();
    player.play();
    until('speaking');
    expect(player.spokenSpan()).toMatchObject({
      certainty: 'estimated',
      word: { start: 0, end: 1 },
    });
  });

  test('nothing before something is loaded', () => {
    const { player } = session();
    player.unload();
    expect(player.spokenSpan()).toBeNull();
    expect(player.timeLeft()).toBeNull();
  });
});
