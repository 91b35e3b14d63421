import type {
  EngineEvent,
  SpeechEngine,
  Ticket,
  Utterance,
  Voice,
} from '../../core/speech/engine.js';
import { spokenText } from '../../core/speech/spoken-text.js';

/** An engine and the way time passes for it: at once for the fake, really for the real one. */
export interface EngineUnderTest {
  readonly engine: SpeechEngine;
  /** Lets time pass until `isDone`; tells whether it came to that within `limitMs`. */
  waitUntil(isDone: () => boolean, limitMs: number): Promise<boolean>;
}

/** What every engine must do, as a sentence, and the proof. Throws an `Error` that says what was wrong. */
export interface ContractCase {
  readonly name: string;
  readonly prove: (given: EngineUnderTest) => Promise<void>;
}

/** Tickets rise over the whole page: a late event of one case must not be taken for another's. */
let lastTicket = 0;

/** Long enough for a slow machine; no case waits that long when all is well. */
const SOON_MS = 15_000;
/** Time in which a late event would have come (F5). */
const LATE_MS = 1_200;

const SHORT = 'One two three.';
const LONG =
  'This sentence is long enough that it is still being said when the next one comes along.';

class Listening {
  readonly events: EngineEvent[] = [];
  private readonly remove: () => void;

  constructor(readonly given: EngineUnderTest) {
    this.remove = given.engine.listen((event) => {
      this.events.push(event);
    });
  }

  end(): void {
    this.given.engine.silence();
    this.remove();
  }

  speak(text: string, changes: Partial<Utterance> = {}): Ticket {
    const ticket = nextTicket();
    this.given.engine.speak(ticket, this.utterance(text, changes));
    return ticket;
  }

  utterance(text: string, changes: Partial<Utterance> = {}): Utterance {
    const spoken = spokenText(text);
    if (spoken === null) throw new Error(`nothing to say in ${JSON.stringify(text)}`);
    return { text: spoken, voice: english(this.given.engine), rate: 1, pitch: 1, ...changes };
  }

  of(ticket: Ticket): EngineEvent[] {
    return this.events.filter((event) => event.ticket === ticket);
  }

  types(ticket: Ticket): string {
    return this.of(ticket)
      .map(({ type }) => type)
      .filter((type) => type !== 'boundary')
      .join(' ');
  }

  async until(ticket: Ticket, type: EngineEvent['type']): Promise<EngineEvent> {
    const find = (): EngineEvent | undefined =>
      this.of(ticket).find((event) => event.type === type);
    await this.given.waitUntil(() => find() !== undefined, SOON_MS);
    const found = find();
    if (found === undefined) {
      throw new Error(`no "${type}" for ${ticket}; came: ${this.types(ticket) || 'nothing'}`);
    }
    return found;
  }

  async rest(ms: number): Promise<void> {
    await this.given.waitUntil(() => false, ms);
  }
}

function nextTicket(): Ticket {
  lastTicket += 1;
  return lastTicket as Ticket;
}

function english(engine: SpeechEngine): Voice {
  const voices = engine.voices();
  const voice = voices.find(({ lang }) => lang.startsWith('en')) ?? voices[0];
  if (voice === undefined) throw new Error('the engine has no voices');
  return voice;
}

function demand(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}

function demandEqual(came: unknown, wanted: unknown, what: string): void {
  const [a, b] = [JSON.stringify(came), JSON.stringify(wanted)];
  demand(a === b, `${what}: ${a} instead of ${b}`);
}

/** A case with a listener of its own, which is silent and gone when the case is over. */
function listening(name: string, prove: (ears: Listening) => Promise<void>): ContractCase {
  return {
    name,
    prove: async (given) => {
      const hasVoices = await given.waitUntil(() => given.engine.voices().length > 0, SOON_MS);
      demand(hasVoices, 'no voices came');
      const ears = new Listening(given);
      try {
        await prove(ears);
      } finally {
        ears.end();
      }
      await given.waitUntil(() => false, 300);
    },
  };
}

/** The contract of {@link SpeechEngine}. The fake may not differ from the real one in any of it. */
export const SPEECH_ENGINE_CONTRACT: readonly ContractCase[] = [
  listening('voices have ids of their own, names and language tags', async ({ given }) => {
    const voices = given.engine.voices();
    demandEqual(new Set(voices.map(({ id }) => id)).size, voices.length, 'different ids');
    const odd = voices.find(({ name, lang }) => name === '' || !/^[a-z]{2,8}(-\w+)*$/u.test(lang));
    demandEqual(odd ?? null, null, 'a voice without a name or with an odd tag');
    demand(given.engine.voices() === voices, 'an unchanged list is the same object');
    await Promise.resolve();
  }),

  listening('a sentence starts once and ends once', async (ears) => {
    const ticket = ears.speak(SHORT);
    await ears.until(ticket, 'ended');
    await ears.rest(LATE_MS);
    demandEqual(ears.types(ticket), 'started ended', 'events');
  }),

  listening('nothing is told before speak has returned', async (ears) => {
    const ticket = nextTicket();
    ears.given.engine.speak(ticket, ears.utterance(SHORT));
    demandEqual(ears.events.length, 0, 'events during speak');
    await ears.until(ticket, 'started');
  }),

  listening('silence ends a sentence for good: it never ends by itself', async (ears) => {
    const ticket = ears.speak(LONG);
    await ears.until(ticket, 'started');
    ears.given.engine.silence();
    await ears.rest(8_000);
    demand(/^started(?: failed)?$/u.test(ears.types(ticket)), `came: ${ears.types(ticket)}`);
  }),

  listening('a silenced sentence fails as interrupted, if it tells at all', async (ears) => {
    const ticket = ears.speak(LONG);
    await ears.until(ticket, 'started');
    ears.given.engine.silence();
    await ears.rest(LATE_MS);
    const failures = ears.of(ticket).filter((event) => event.type === 'failed');
    demand(
      failures.every(({ reason }) => reason === 'interrupted') && failures.length <= 1,
      JSON.stringify(failures),
    );
  }),

  listening('silence when nothing is being said does nothing', async (ears) => {
    ears.given.engine.silence();
    ears.given.engine.silence();
    await ears.rest(LATE_MS);
    demandEqual(ears.events.length, 0, 'events');
    const ticket = ears.speak(SHORT);
    await ears.until(ticket, 'ended');
  }),

  listening('a sentence replaces the one being said', async (ears) => {
    const first = ears.speak(LONG);
    await ears.until(first, 'started');
    const second = ears.speak(SHORT);
    await ears.until(second, 'ended');
    await ears.rest(LATE_MS);
    demandEqual(ears.types(second), 'started ended', 'events of the second');
    demand(/^started(?: failed)?$/u.test(ears.types(first)), `first: ${ears.types(first)}`);
  }),

  listening('of eight asked for at once only the last is said', async (ears) => {
    const tickets = Array.from({ length: 8 }, () => ears.speak(SHORT));
    const last = tickets.pop();
    if (last === undefined) return;
    await ears.until(last, 'ended');
    await ears.rest(LATE_MS);
    demandEqual(ears.types(last), 'started ended', 'events of the last');
    for (const ticket of tickets)
      demand(!ears.types(ticket).includes('ended'), `${ticket} was said`);
  }),

  listening('silence and speak at once say the new sentence', async (ears) => {
    const first = ears.speak(LONG);
    await ears.until(first, 'started');
    ears.given.engine.silence();
    const second = ears.speak(SHORT);
    await ears.until(second, 'ended');
  }),

  listening('the next sentence may be asked for on the end of one', async (ears) => {
    const tickets: Ticket[] = [ears.speak(SHORT)];
    const remove = ears.given.engine.listen((event) => {
      if (event.type === 'ended' && tickets.length < 3) tickets.push(ears.speak(SHORT));
    });
    await ears.given.waitUntil(() => tickets.length === 3, SOON_MS);
    const third = tickets[2];
    remove();
    demand(third !== undefined, 'the third was never asked for');
    if (third !== undefined) await ears.until(third, 'ended');
    demandEqual(
      tickets.map((ticket) => ears.types(ticket)),
      Array(3).fill('started ended'),
      'events',
    );
  }),

  listening(
    'a voice that is not there fails as unavailable, after speak has returned',
    async (ears) => {
      const gone: Voice = { ...english(ears.given.engine), id: 'no such voice' };
      const ticket = ears.speak(SHORT, { voice: gone });
      demandEqual(ears.events.length, 0, 'events during speak');
      const event = await ears.until(ticket, 'failed');
      demandEqual(event.type === 'failed' && event.reason, 'voice-unavailable', 'reason');
      await ears.until(ears.speak(SHORT), 'ended');
    },
  ),

  listening('one that is silenced before it was refused tells nothing of it', async (ears) => {
    const gone: Voice = { ...english(ears.given.engine), id: 'no such voice' };
    const ticket = ears.speak(SHORT, { voice: gone });
    ears.given.engine.silence();
    await ears.rest(LATE_MS);
    demand(!JSON.stringify(ears.of(ticket)).includes('unavailable'), ears.types(ticket));
  }),

  listening(
    'words, where they are told, lie inside the text and never run backwards',
    async (ears) => {
      const ticket = ears.speak(LONG);
      await ears.until(ticket, 'ended');
      let reached = 0;
      for (const event of ears.of(ticket)) {
        if (event.type !== 'boundary') continue;
        demand(
          event.offset >= reached && event.offset + event.length <= LONG.length,
          JSON.stringify(event),
        );
        reached = event.offset;
      }
    },
  ),

  listening('odd texts that are speakable come to an end', async (ears) => {
    const odd = ['5', 'a', '€', '… and so on …', '<b>bold</b> &amp; "brave"', 'naïve Ünïcödé 日本'];
    for (const text of odd) {
      const ticket = ears.speak(text);
      await ears.until(ticket, 'ended');
    }
  }),

  listening('a removed listener hears nothing', async (ears) => {
    const heard: EngineEvent[] = [];
    const remove = ears.given.engine.listen((event) => {
      heard.push(event);
    });
    remove();
    await ears.until(ears.speak(SHORT), 'ended');
    demandEqual(heard.length, 0, 'events');
  }),
];
