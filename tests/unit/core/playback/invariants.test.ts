import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Effect, PlaybackEvent, World } from '../../../../core/playback/events.js';
import { Player, type Observation } from '../../../../core/playback/player.js';
import {
  isRunning,
  NO_SETBACKS,
  type PlaybackState,
  type Position,
} from '../../../../core/playback/state.js';
import { START_WATCHDOG_MS } from '../../../../core/playback/steps.js';
import { transition } from '../../../../core/playback/transition.js';
import type { EngineFailure, Ticket } from '../../../../core/speech/engine.js';
import type { Plan } from '../../../../core/speech/plan.js';
import { spokenText } from '../../../../core/speech/spoken-text.js';
import { aPlan, aReading, espeakVoices } from '../../../fakes/builders.js';
import { FakeClock } from '../../../fakes/fake-clock.js';
import { FakeSpeechEngine, type Trouble } from '../../../fakes/fake-speech-engine.js';

/** Everything a person, the engine, another program or time may do, in any order. */
type Act =
  | { readonly act: 'play' | 'pause' | 'toggle' | 'stop' | 'repeat' | 'cutIn' | 'preview' }
  | { readonly act: 'skip'; readonly unit: 'sentence' | 'turn'; readonly by: 1 | -1 }
  | { readonly act: 'seek'; readonly to: Position; readonly andPlay: boolean }
  | { readonly act: 'wait'; readonly ms: number }
  | { readonly act: 'trouble'; readonly trouble: Trouble }
  | { readonly act: 'late'; readonly type: 'started' | 'ended' | 'failed'; readonly age: number }
  | { readonly act: 'rate'; readonly rate: number };

const words = [
  'river',
  'a',
  'bridge,',
  'wonderful',
  'the',
  'morning;',
  'stone',
  'of',
  'engineers',
  'sing',
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 })
  .map((chosen) => `Now ${chosen.join(' ')}.`);
const paragraph = fc
  .tuple(
    fc.constantFrom('', 'Ines: ', 'Ada: ', 'Bo: '),
    fc.array(sentence, { minLength: 1, maxLength: 3 }),
  )
  .map(([label, sentences]) => label + sentences.join(' '));
const article = fc.array(paragraph, { minLength: 1, maxLength: 5 });

const failure = fc.constantFrom<EngineFailure[]>(
  'interrupted',
  'voice-unavailable',
  'text-too-long',
  'synthesis-failed',
  'not-allowed',
  'audio-busy',
);
const trouble: fc.Arbitrary<Trouble> = fc.oneof(
  failure.map((reason) => ({ kind: 'fails' as const, reason })),
  fc.constantFrom<Trouble[]>({ kind: 'no-start' }, { kind: 'no-end' }, { kind: 'no-sound' }),
  fc.nat(60).map((after) => ({ kind: 'cut-off' as const, after })),
);
const wait = fc.oneof(fc.nat(400), fc.nat(6_000)).map((ms) => ({ act: 'wait' as const, ms }));
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: wait },
  {
    weight: 3,
    arbitrary: fc.constantFrom<Act[]>(
      { act: 'play' },
      { act: 'pause' },
      { act: 'toggle' },
      { act: 'stop' },
      { act: 'repeat' },
      { act: 'cutIn' },
      { act: 'preview' },
    ),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant('skip' as const),
      unit: fc.constantFrom('sentence' as const, 'turn' as const),
      by: fc.constantFrom(1 as const, -1 as const),
    }),
  },
  fc.record({
    act: fc.constant('seek' as const),
    to: fc.record({
      segment: fc.integer({ min: -2, max: 20 }),
      offset: fc.integer({ min: -5, max: 300 }),
    }),
    andPlay: fc.boolean(),
  }),
  trouble.map((what) => ({ act: 'trouble' as const, trouble: what })),
  fc.record({
    act: fc.constant('late' as const),
    type: fc.constantFrom('started' as const, 'ended' as const, 'failed' as const),
    age: fc.nat(3),
  }),
  fc.constantFrom(0.5, 1, 1.5, 3).map((rate) => ({ act: 'rate' as const, rate })),
);

function stage(lines: readonly string[], hasBoundaries: boolean, longest = 5_000) {
  const reading = aReading(lines);
  const voices = espeakVoices();
  const clock = new FakeClock();
  const engine = new FakeSpeechEngine(clock, voices, { hasBoundaries, longest });
  const player = new Player({ engine, clock });
  const seen: Extract<Observation, { type: 'transition' }>[] = [];
  player.observe((observation) => {
    if (observation.type === 'transition') seen.push(observation);
  });
  const planAt = (rate: number): Plan => aPlan(reading, voices, { rate });
  player.load(planAt(1));
  const perform = (given: Act): void => {
    switch (given.act) {
      case 'skip':
        player.skip(given.unit, given.by);
        return;
      case 'seek':
        player.seek(given.to, given.andPlay);
        return;
      case 'wait':
        clock.advance(given.ms);
        return;
      case 'trouble':
        engine.troubles.push(given.trouble);
        return;
      case 'late': {
        const ticket = engine.spoken.at(-1 - given.age)?.ticket;
        if (ticket === undefined) return;
        if (given.type === 'failed')
          engine.deliver({ type: 'failed', ticket, reason: 'interrupted' });
        else engine.deliver({ type: given.type, ticket });
        return;
      }
      case 'rate':
        player.replan(planAt(given.rate));
        return;
      case 'preview':
        player.preview({ text: 'Hear me.' as never, voice: null, rate: 1, pitch: 1 });
        return;
      case 'cutIn':
        engine.cutIn();
        return;
      case 'play':
      case 'pause':
      case 'toggle':
      case 'stop':
      case 'repeat':
        player[given.act]();
    }
  };
  return { clock, engine, player, seen, perform };
}

type Stage = ReturnType<typeof stage>;

/** Runs any article through any sequence of acts and looks at the world after each. */
function always(check: (on: Stage, done: Act, before: Before) => void, runs = 300): void {
  fc.assert(
    fc.property(
      article,
      fc.array(act, { maxLength: 40 }),
      fc.boolean(),
      (lines, acts, boundaries) => {
        const on = stage(lines, boundaries);
        for (const next of acts) {
          const before: Before = {
            state: on.player.state,
            spoken: on.engine.spoken.length,
            seen: on.seen.length,
          };
          on.perform(next);
          check(on, next, before);
        }
      },
    ),
    { numRuns: runs },
  );
}

interface Before {
  readonly state: PlaybackState;
  readonly spoken: number;
  readonly seen: number;
}

const has = (effects: readonly Effect[], name: Effect['do']): boolean =>
  effects.some((effect) => effect.do === name);

describe('whatever happens', () => {
  test('I1: at most one utterance is in the engine', () => {
    always(({ engine }) => {
      expect(engine.spoken.filter(({ isOver }) => !isOver).length).toBeLessThanOrEqual(1);
    });
  });

  test('I2: a ticket is used once, and tickets rise', () => {
    always(({ engine }) => {
      const tickets = engine.spoken.map(({ ticket }) => ticket);
      expect(tickets).toEqual([...new Set(tickets)].sort((a, b) => a - b));
    });
  });

  test('I3: an event with another ticket than the state’s changes nothing', () => {
    always(({ seen }, _done, before) => {
      for (const { event, from, to, effects } of seen.slice(before.seen)) {
        if (!('ticket' in event) || (isRunning(from) && from.ticket === event.ticket)) continue;
        expect(to).toBe(from);
        expect(effects).toEqual([]);
      }
    });
  });

  test('I4: at rest nothing is under way: time brings neither sound nor a change', () => {
    always(({ player, engine, clock }, { act: last }) => {
      if (isRunning(player.state) || last === 'preview') return;
      const { state } = player;
      const said = engine.spoken.length;
      clock.advance(60_000);
      expect(player.state).toBe(state);
      expect(engine.spoken.length).toBe(said);
    });
  });

  test('I5: who leaves a sentence silences it, who asks for one watches it', () => {
    always(({ seen }, _done, before) => {
      for (const { event, from, to, effects } of seen.slice(before.seen)) {
        const speaks = effects.findIndex((effect) => effect.do === 'speak');
        const watches = effects.findIndex(
          (effect) => effect.do === 'arm' && effect.which === 'start',
        );
        expect(watches > speaks).toBe(speaks >= 0);
        const wasInEngine = from.status === 'starting' || from.status === 'speaking';
        if (!wasInEngine || (isRunning(to) && to.ticket === from.ticket)) continue;
        expect(has(effects, 'disarm') || has(effects, 'arm')).toBe(true);
        if (event.type !== 'ended') expect(has(effects, 'silence')).toBe(true);
        if (!isRunning(to)) expect(has(effects, 'disarm')).toBe(true);
      }
    });
  });

  test('I6: after Pause or Stop nothing speaks until it is asked to', () => {
    let mayNotSpeak = false;
    always(({ engine }, { act: last }, before) => {
      if (before.seen === 1 && before.spoken === 0) mayNotSpeak = false;
      if (last === 'pause' || last === 'stop') mayNotSpeak = true;
      if (['play', 'toggle', 'repeat', 'seek', 'preview'].includes(last)) mayNotSpeak = false;
      if (mayNotSpeak) expect(engine.spoken.length).toBe(before.spoken);
    });
  });

  test('I7: a pause never remembers a place that was not heard yet, and it is a word’s start', () => {
    always(({ player, engine, seen }, { act: last }, before) => {
      if (last !== 'pause' || player.state.status !== 'paused') return;
      const { at } = player.state;
      const record = engine.spoken.at(-1);
      const speech = seen
        .flatMap(({ effects }) => effects)
        .findLast((effect) => effect.do === 'speak');
      if (before.state.status !== 'speaking' || speech?.do !== 'speak' || record === undefined)
        return;
      expect(at.offset).toBeLessThanOrEqual(speech.at.offset + record.heard);
      const text = player.plan?.spoken(at.segment).text ?? '';
      if (at.offset > 0) expect(text.slice(at.offset - 1, at.offset + 1)).toMatch(/^[\s,;]\S|^\S/u);
      if (at.offset > 0) expect(text.charAt(at.offset)).not.toBe(' ');
    });
  });

  test('I7: nor does one by the clock, however long the sentence was heard', () => {
    const long = fc
      .array(fc.constantFrom(...words), { minLength: 12, maxLength: 30 })
      .map((chosen) => `Now ${chosen.join(' ')}.`);
    let inside = 0;
    fc.assert(
      fc.property(long, long, fc.nat(9_000), (first, second, ms) => {
        const { player, clock, engine } = stage([`Ada: ${first} ${second}`], false);
        player.play();
        clock.advanceUntil(
          () => player.state.status === 'speaking' && player.state.at.segment === 1,
          60_000,
        );
        clock.advance(ms);
        player.pause();
        if (player.state.status !== 'paused' || player.state.at.segment !== 1) return;
        expect(player.state.at.offset).toBeLessThanOrEqual(engine.spoken.at(-1)?.heard ?? 0);
        if (player.state.at.offset > 0) inside += 1;
      }),
      { numRuns: 500 },
    );
    expect(inside).toBeGreaterThan(20);
  });

  test('I8: the engine is only given text it can say', () => {
    always(({ engine }) => {
      for (const { utterance } of engine.spoken)
        expect(spokenText(utterance.text)).toBe(utterance.text);
    });
  });

  test('I11: Play always leads to sound, an end, or a reason why not', () => {
    always(({ player, clock, engine }) => {
      if (isRunning(player.state)) return;
      engine.troubles.length = 0;
      player.play();
      const limit = 2 * START_WATCHDOG_MS;
      const came = clock.advanceUntil(
        () => ['speaking', 'failed', 'finished'].includes(player.state.status),
        limit,
      );
      expect(came).toBe(true);
    });
  });

  test('I12: a change of plan at rest makes no sound and keeps the sentence', () => {
    always(({ player, engine }, { act: last }, { state, spoken }) => {
      if (last !== 'rate' || isRunning(state) || state.status === 'empty') return;
      expect(engine.spoken.length).toBe(spoken);
      expect(player.state.status).toBe(state.status);
      expect(player.state).toMatchObject({ at: { segment: state.at.segment } });
    });
  });
});

describe('every sentence is said', () => {
  /** Spans of the sentence's spoken text that were heard without a foreign voice over them. */
  function heardSpans({ engine, seen }: Stage, segment: number): [number, number][] {
    return seen
      .flatMap(({ effects }) => effects)
      .flatMap((effect) => {
        if (effect.do !== 'speak' || effect.at.segment !== segment) return [];
        const record = engine.spoken.find(({ ticket }) => ticket === effect.ticket);
        if (record === undefined || record.wasCutOff) return [];
        return [[effect.at.offset, effect.at.offset + record.heard] as [number, number]];
      });
  }

  function isCovered(spans: readonly [number, number][], text: string): boolean {
    let reached = 0;
    for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
      if (text.slice(reached, start).trim() !== '') return false;
      reached = Math.max(reached, end);
    }
    return text.slice(reached).trim() === '';
  }

  test('I10: exactly once and in order, when nothing disturbs', () => {
    fc.assert(
      fc.property(article, (lines) => {
        const { player, engine, clock } = stage(lines, false);
        player.play();
        clock.advanceUntil(() => player.state.status === 'finished', 3_600_000);
        const said = engine.spoken.map(({ utterance }) => utterance.text as string);
        const planned = player.plan?.segments.map(({ index }) => player.plan?.spoken(index).text);
        expect(said).toEqual(planned);
        expect(engine.spoken.every(({ utterance, heard }) => heard === utterance.text.length)).toBe(
          true,
        );
      }),
      { numRuns: 100 },
    );
  });

  const disturbance: fc.Arbitrary<Act> = fc.oneof(
    { weight: 3, arbitrary: wait },
    fc.constantFrom<Act[]>({ act: 'toggle' }, { act: 'pause' }, { act: 'play' }, { act: 'cutIn' }),
    fc.constantFrom(0.5, 1, 1.5, 3).map((rate) => ({ act: 'rate' as const, rate })),
    fc
      .nat(80)
      .map((after) => ({ act: 'trouble' as const, trouble: { kind: 'cut-off' as const, after } })),
    fc.constant<Act>({ act: 'trouble', trouble: { kind: 'no-start' } }),
  );

  test('whole and in order, however often it is paused, interrupted or changed', () => {
    fc.assert(
      fc.property(
        article,
        fc.array(disturbance, { maxLength: 60 }),
        fc.boolean(),
        fc.constantFrom(45, 70, 5_000),
        (lines, acts, boundaries, longest) => {
          const on = stage(lines, boundaries, longest);
          on.player.play();
          for (const next of acts) if (on.player.state.status !== 'finished') on.perform(next);
          on.engine.troubles.length = 0;
          // Left paused, or given up on after too many interruptions: a person presses Play again.
          for (let i = 0; i < 3 && on.player.state.status !== 'finished'; i++) {
            on.player.play();
            on.clock.advanceUntil(() => !isRunning(on.player.state), 3_600_000);
          }
          expect(on.player.state.status).toBe('finished');
          const order = on.seen
            .flatMap(({ effects }) => effects)
            .flatMap((effect) => (effect.do === 'speak' ? [effect.at.segment] : []));
          expect(order).toEqual([...order].sort((a, b) => a - b));
          for (const { index } of on.player.plan?.segments ?? []) {
            const text = on.player.plan?.spoken(index).text ?? '';
            const spans = heardSpans(on, index);
            expect(isCovered(spans, text), JSON.stringify({ index, text, spans })).toBe(true);
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('the machine itself', () => {
  const plan = aPlan(aReading(['One. Two.', 'Ada: Three.']));
  const world = (ticket: number): World => ({
    plan,
    ticket: ticket as Ticket,
    expectedMs: () => 1_000,
    voiceWaitMs: 0,
  });
  const running = {
    at: { segment: 1, offset: 0 },
    ticket: 5 as Ticket,
    afterJump: false,
    setbacks: NO_SETBACKS,
  };
  const states: readonly PlaybackState[] = [
    { status: 'empty' },
    { status: 'idle', at: running.at },
    { status: 'starting', ...running },
    { status: 'speaking', ...running },
    { status: 'between', ...running },
    { status: 'interrupted', ...running },
    { status: 'paused', at: running.at, reason: 'asked', hasMoved: false },
    { status: 'finished', at: running.at },
    { status: 'failed', at: running.at, reason: 'silent-engine' },
  ];
  const own = { ticket: 5 as Ticket };
  const events: Readonly<Record<string, PlaybackEvent>> = {
    play: { type: 'play', quietMs: 0 },
    pause: { type: 'pause', heard: running.at },
    stop: { type: 'stop' },
    next: { type: 'skip', unit: 'sentence', by: 1, spokenMs: 0 },
    'seek and play': { type: 'seek', to: { segment: 0, offset: 0 }, andPlay: true, quietMs: 0 },
    started: { type: 'started', ...own },
    ended: { type: 'ended', ...own, rest: null, isSuspicious: false },
    interrupted: { type: 'failed', ...own, reason: 'interrupted' },
    'start timeout': { type: 'timeout', ...own, which: 'start' },
    'gap timeout': { type: 'timeout', ...own, which: 'gap' },
    unloaded: { type: 'unloaded' },
  };
  /** The table of docs/playback.md; a dot where nothing changes. */
  const TABLE = `
                   empty  idle      starting     speaking     between      interrupted  paused    finished  failed
    play           .      starting  .            .            .            .            starting  starting  starting
    pause          .      .         paused       paused       paused       paused       .         .         .
    stop           .      .         idle         idle         idle         idle         idle      idle      idle
    next           .      idle      starting     starting     starting     starting     paused    idle      failed
    seek and play  .      starting  starting     starting     starting     starting     starting  starting  starting
    started        .      .         speaking     .            .            .            .         .         .
    ended          .      .         between      between      .            .            .         .         .
    interrupted    .      .         interrupted  interrupted  .            .            .         .         .
    start timeout  .      .         starting     starting     starting     starting     .         .         .
    gap timeout    .      .         starting     starting     starting     starting     .         .         .
    unloaded       empty  empty     empty        empty        empty        empty        empty     empty     empty`;

  const rows = TABLE.trim()
    .split('\n')
    .slice(1)
    .map((row) => row.trim().split(/\s{2,}/u));

  test('I3: what is late changes nothing, in whatever state', () => {
    const late = Object.values(events).filter((event) => 'ticket' in event);
    for (const ticket of [1, 4, 6, 99]) {
      for (const event of late) {
        for (const state of states) {
          const step = transition(state, { ...event, ticket: ticket as Ticket }, world(100));
          expect(step.state).toBe(state);
          expect(step.effects).toEqual([]);
        }
      }
    }
  });

  test.each(rows)('%s', (name = '', ...expected) => {
    const event = events[name];
    if (event === undefined) throw new Error(`no event ${name}`);
    const came = states.map((state) => {
      const next = transition(state, event, world(9)).state;
      return next === state ? '.' : next.status;
    });
    expect(came).toEqual(expected);
  });
});
