import { batch } from '@preact/signals';
import type { BlockId } from '../../core/article/article.js';
import type { OpenedReading } from '../../core/ipc/contract.js';
import { messages } from '../../core/messages/en.js';
import { VOICES_MAY_TAKE_MS } from '../../core/playback/player.js';
import type { Player } from '../../core/playback/player.js';
import type { Clock } from '../../core/clock.js';
import { exchangeWith } from '../../core/reading/exchange.js';
import { sentenceAt } from '../../core/reading/find-sentence.js';
import { heardAgain } from '../../core/reading/sentences.js';
import { totalLength } from '../../core/reading/timeline.js';
import { voicesChosen } from '../../core/script/corrections/correct-script.js';
import type { SpeakerId } from '../../core/script/script.js';
import type { History } from '../../core/script/corrections/history.js';
import type { Settings } from '../../core/settings/settings.js';
import { castReading } from '../../core/speech/cast-languages.js';
import { castVoices } from '../../core/speech/cast-voices.js';
import type { Casting } from '../../core/speech/casting.js';
import type { SpeechEngine, Utterance } from '../../core/speech/engine.js';
import { listeningTime } from '../../core/speech/listening-time.js';
import type { Plan } from '../../core/speech/plan.js';
import { makePlan } from '../../core/speech/planner.js';
import { spokenText } from '../../core/speech/spoken-text.js';
import { realSpeed } from '../../core/speech/speaking-rate.js';
import { NO_PACES } from '../../core/speech/word-clock.js';
import type { TextPlace } from '../view/block-index.js';
import type { Slices } from '../view/slices.js';
import { USUAL_CAST } from './cast.js';
import { prepare } from './preparation.js';
import type { AppState, Prepared } from './state.js';

/** Articles up to this many sentences have their listening time summed up; longer ones extrapolated. */
export const SUMMED_SENTENCES = 3_000;
/** Characters per second of an unknown voice at normal speed. */
const USUAL_CHARACTERS_PER_SECOND = 15;

/** What of the settings a plan depends on: a change of anything else must not restart a sentence. */
type PlannedWith = Pick<Settings, 'rate' | 'speakNames' | 'voices'> & Pick<History, 'done'>;

/** The whole of what is open so far as its beginning. */
export interface Growth {
  readonly opened: OpenedReading;
  readonly reading: OpenedReading;
  /** Where the beginning's blocks stand in it. */
  readonly moved: (block: BlockId) => BlockId;
  /** Has the page follow. */
  readonly show: () => void;
}

/**
 * Turns an open article into a plan for the player, and makes the plan anew when voices arrive or a
 * choice changes. The place in the article stays through all of it.
 */
export class Speech {
  private callOff: () => void = () => undefined;
  private plannedWith: PlannedWith | null = null;
  private playWhenReady = false;
  /** The whole that is being prepared, behind its beginning. */
  private growing: (() => Growth) | null = null;

  private readonly player: Player;
  private readonly engine: SpeechEngine;
  private readonly slices: Slices;

  constructor(
    private readonly state: AppState,
    ports: {
      readonly player: Player;
      readonly engine: SpeechEngine;
      readonly clock: Clock;
      readonly slices: Slices;
    },
  ) {
    this.player = ports.player;
    this.engine = ports.engine;
    this.slices = ports.slices;
    this.engine.onVoices(() => {
      this.takeVoices(false);
    });
    this.takeVoices(false);
    // An engine without voices never says so: by then it has had its time.
    ports.clock.after(VOICES_MAY_TAKE_MS, () => {
      this.takeVoices(true);
    });
  }

  /**
   * Works out the sentences of a newly opened article, then hands them to the player. Silent.
   * @param reading what came, with what is kept about who speaks
   * @param at where to be; null for the beginning
   */
  open(opened: OpenedReading, reading: OpenedReading, at: TextPlace | null = null): void {
    this.playWhenReady = false;
    this.growing = null;
    this.player.unload();
    this.state.heard.value = new Set();
    this.begin(opened, reading, at);
  }

  /**
   * Goes on with another script for the same article, at the same place in the text. Everything that
   * shows who speaks changes in the one moment in which the new sentences are known; `show` has the
   * page follow in that moment.
   */
  change(reading: OpenedReading, show: () => void): void {
    const article = this.state.article.value;
    if (article === null) return;
    const { opened, prepared: before } = article;
    if (before === null || this.player.plan === null) {
      show();
      this.begin(opened, reading);
      return;
    }
    this.callOff();
    const known = { script: article.reading.script, segments: before.segments };
    this.callOff = prepare(reading, known, this.slices, (prepared) => {
      batch(() => {
        show();
        const { heard } = this.state;
        heard.value = heardAgain(before.segments, heard.value, prepared.segments);
        this.state.article.value = { opened, reading, prepared };
        this.player.replan(this.plan(reading, prepared));
      });
      if (this.growing !== null) this.grow(this.growing);
    });
  }

  /**
   * Goes on with the whole of an article whose beginning is open, at the same place in the text, in the one
   * moment in which its sentences are known. Asked anew when something else has changed meanwhile.
   */
  grow(whole: () => Growth): void {
    const { opened, reading, moved, show } = whole();
    const before = this.state.article.value;
    this.callOff();
    if (before?.prepared == null || this.player.plan === null) {
      this.growing = null;
      show();
      this.begin(opened, reading);
      return;
    }
    this.growing = whole;
    const { prepared: sentences } = before;
    const isSame = before.reading.article.blocks.every(({ id }) => moved(id) === id);
    const known = isSame ? { script: before.reading.script, segments: sentences.segments } : null;
    this.callOff = prepare(reading, known, this.slices, (prepared) => {
      this.growing = null;
      batch(() => {
        show();
        const { heard } = this.state;
        heard.value = heardAgain(sentences.segments, heard.value, prepared.segments, moved);
        this.state.article.value = { opened, reading, prepared };
        this.player.replan(this.plan(reading, prepared), moved);
      });
    });
  }

  private begin(opened: OpenedReading, reading: OpenedReading, at: TextPlace | null = null): void {
    this.callOff();
    this.state.article.value = { opened, reading, prepared: null };
    this.callOff = prepare(reading, null, this.slices, (prepared) => {
      this.state.article.value = { opened, reading, prepared };
      // In a slice of its own: showing the outline has just taken the time of this one.
      this.callOff = this.slices.soon(() => {
        this.player.load(this.plan(reading, prepared));
        const place = at ?? opened.place;
        const sentence = place && sentenceAt(prepared.segments, place);
        if (sentence) this.player.seek({ segment: sentence.index, offset: 0 });
        if (this.playWhenReady) this.player.play();
        this.playWhenReady = false;
      });
    });
  }

  /** Play or pause; remembered for a moment when the sentences are not known yet. */
  toggle(): void {
    if (this.state.article.value === null) return;
    if (this.player.plan === null) this.playWhenReady = !this.playWhenReady;
    else this.player.toggle();
  }

  /** Plays what was just opened, as soon as its sentences are known. */
  playSoon(): void {
    if (this.state.article.value === null) return;
    if (this.player.plan === null) this.playWhenReady = true;
    else this.player.play();
  }

  /** To be called when settings have changed; makes a new plan only if speech depends on the change. */
  replan(): void {
    const article = this.state.article.value;
    const { rate, speakNames, voices } = this.state.settings.value;
    const { done } = this.state.history.value;
    const before = this.plannedWith;
    const isSame =
      before?.rate === rate &&
      before.speakNames === speakNames &&
      before.voices === voices &&
      before.done === done;
    if (article?.prepared == null || this.player.plan === null || isSame) return;
    this.player.replan(this.plan(article.reading, article.prepared));
  }

  /** Says a piece of the article by which a speaker can be heard; without an article, a sample. */
  preview(speaker: SpeakerId): void {
    const article = this.state.article.value;
    const { plan } = this.player;
    if (article === null || plan === null) {
      this.player.preview(...this.sampleOf(speaker));
      return;
    }
    const exchange = exchangeWith(article.reading.script, plan.segments, speaker);
    this.player.preview(...exchange.map(({ index }) => plan.spoken(index)));
  }

  private sampleOf(id: SpeakerId): Utterance[] {
    const speaker = USUAL_CAST[id];
    const settings = this.state.settings.value;
    const part = castVoices(this.engine.voices(), USUAL_CAST, 'en', settings).parts[id];
    if (!part || !speaker) return [];
    const name = messages.speakerName(speaker.name, speaker.role);
    const text = spokenText(messages.voices.previewText(name));
    const { voice, pitch } = part;
    return text === null ? [] : [{ text, voice, pitch, rate: settings.rate * part.rate }];
  }

  private takeVoices(isLastCall: boolean): void {
    const voices = this.engine.voices();
    const known = this.state.voices.value;
    if (voices.length === 0 && !known.known && !isLastCall) return;
    if (known.known && known.voices === voices) return;
    this.state.voices.value = { known: true, voices };
    this.plannedWith = null;
    this.replan();
  }

  private plan(reading: OpenedReading, prepared: Prepared): Plan {
    const settings = this.state.settings.value;
    const { rate, speakNames, voices } = settings;
    const { done } = this.state.history.value;
    this.plannedWith = { rate, speakNames, voices, done };
    const ownVoices = voicesChosen(done);
    const casting = castReading(this.engine.voices(), reading, { voices, ownVoices });
    const plan = makePlan(reading, prepared.segments, casting, settings);
    this.state.secondsFor.value = secondsBy(plan, prepared, casting, rate);
    return plan;
  }
}

/** Time by length: from the plan's own sum where that is quick, else from a usual voice. */
function secondsBy(
  plan: Plan,
  { timeline }: Prepared,
  casting: Casting,
  rate: number,
): (characters: number) => number {
  const total = totalLength(timeline);
  if (plan.segments.length === 0 || total === 0) return () => 0;
  if (plan.segments.length <= SUMMED_SENTENCES) {
    const secondsPerCharacter = listeningTime(plan, 0, NO_PACES) / 1000 / total;
    return (characters) => characters * secondsPerCharacter;
  }
  const first = casting.parts[plan.segments[0]?.speaker ?? (0 as SpeakerId)]?.voice ?? null;
  const perSecond = USUAL_CHARACTERS_PER_SECOND * realSpeed(first, rate);
  return (characters) => characters / perSecond;
}
