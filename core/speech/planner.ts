import type { Article, Block, TextBlock } from '../article/article.js';
import { isText } from '../article/article.js';
import type { Script, Speaker, Turn } from '../script/script.js';
import { NARRATOR } from '../script/script.js';
import type { Settings } from '../settings/settings.js';
import type { Casting, OtherLanguage, Part } from './casting.js';
import { spokenWeight } from './clauses.js';
import type { Voice } from './engine.js';
import { languageKey, primaryLanguage } from './language.js';
import { OffsetMap } from './offset-map.js';
import type { Plan, Segment, SpokenSegment } from './plan.js';
import { pronounce } from './pronounce.js';
import { languageOf } from './spoken-language.js';
import { spokenText, type SpokenText } from './spoken-text.js';

/** The settings that speech depends on. */
export type PlanSettings = Pick<Settings, 'rate' | 'speakNames'>;

/** Silences at normal speed, ms, beside the engine's own of about 0.3 s. */
export const PAUSES = {
  afterTitle: 600,
  aroundHeading: 450,
  otherSpeaker: 400,
  otherParagraph: 150,
} as const;

/** Twice as fast does not mean half the pause: then turns would run into each other. */
const PAUSE_EXPONENT = 0.6;

/**
 * Lays out what is said, by whom and with which silences. Costs nothing until a sentence is asked
 * for, so that a whole book is planned anew at once when the reader changes the rate or a voice.
 */
export function makePlan(
  reading: { readonly article: Article; readonly script: Script },
  segments: readonly Segment[],
  casting: Casting,
  settings: PlanSettings,
): Plan {
  return new ReadingPlan(reading.article, reading.script, segments, casting, settings);
}

/** A text every engine takes and stays silent over, for a sentence that has nothing to say after all. */
const SILENCE = '...' as SpokenText;

class ReadingPlan implements Plan {
  private readonly said = new Map<number, SpokenSegment>();
  private readonly firstTurns: ReadonlySet<number>;

  constructor(
    private readonly article: Article,
    private readonly script: Script,
    readonly segments: readonly Segment[],
    private readonly casting: Casting,
    private readonly settings: PlanSettings,
  ) {
    this.firstTurns = firstTurnOfEach(script);
  }

  spoken(index: number): SpokenSegment {
    const known = this.said.get(index);
    if (known !== undefined) return known;
    const segment = this.segment(index);
    const part = this.part(segment);
    const block = this.textBlock(segment);
    const pronounced = pronounce(block, segment.span, this.lang(segment));
    const made: SpokenSegment = {
      text: pronounced?.text ?? SILENCE,
      map: pronounced?.map ?? wholeSpan(segment),
      voice: part?.voice ?? null,
      pitch: part?.pitch ?? 1,
      rate: this.settings.rate * (part?.rate ?? 1),
    };
    this.said.set(index, made);
    return made;
  }

  pauseBefore(index: number): number {
    const before = this.segments[index - 1];
    const segment = this.segments[index];
    if (before === undefined || segment === undefined) return 0;
    return (
      pauseBetween(this.textBlock(before), before, this.textBlock(segment), segment) *
      this.settings.rate ** -PAUSE_EXPONENT
    );
  }

  introduction(index: number, afterJump: boolean): SpokenText | null {
    const segment = this.segment(index);
    const speaker = this.script.cast[segment.speaker];
    if (speaker === undefined || !this.isIntroduced(segment, speaker, afterJump)) return null;
    const language = primaryLanguage(this.lang(segment));
    const name = speaker.id === NARRATOR ? narratorName(language) : speaker.name;
    return spokenText(name.slice(0, 80));
  }

  voicesFor(index: number): readonly Voice[] {
    const segment = this.segment(index);
    const usual = this.casting.parts[segment.speaker]?.voice ?? null;
    if (usual === null) return [];
    const { parts, reserves } = this.casting;
    const other = this.otherLanguage(segment);
    return [
      ...new Set([
        ...(other?.parts == null ? [] : inOrder(other.parts, segment, other.reserves)),
        ...inOrder(parts, segment, reserves),
      ]),
    ];
  }

  weight(index: number): number {
    const { span } = this.segment(index);
    return spokenWeight(this.textBlock(this.segment(index)).text.slice(span.start, span.end));
  }

  /** Names are said when the voice alone does not tell who speaks; see {@link Settings.speakNames}. */
  private isIntroduced(segment: Segment, speaker: Speaker, afterJump: boolean): boolean {
    if (this.settings.speakNames === 'never') return false;
    const isNarrator = speaker.id === NARRATOR;
    const isFirstOfAll = segment.index === 0;
    if (isNarrator && isFirstOfAll) return false;
    const isShared = this.part(segment)?.speakName ?? false;
    if (isShared && (segment.opensTurn || afterJump)) return true;
    if (isNarrator) return false;
    if (afterJump) return true;
    if (!segment.opensTurn) return false;
    return this.settings.speakNames === 'always' || this.firstTurns.has(segment.turn);
  }

  private part(segment: Segment): Part | undefined {
    const parts = this.otherLanguage(segment)?.parts ?? this.casting.parts;
    return parts[segment.speaker];
  }

  private lang({ span }: Segment): string {
    return languageOf(this.article, span);
  }

  private otherLanguage(segment: Segment): OtherLanguage | undefined {
    const { others } = this.casting;
    if (others.length === 0) return undefined;
    const key = languageKey(this.lang(segment));
    return others.find((other) => other.key === key);
  }

  private segment(index: number): Segment {
    const segment = this.segments[index];
    if (segment === undefined) throw new Error(`no segment ${index} of ${this.segments.length}`);
    return segment;
  }

  private textBlock(segment: Segment): TextBlock {
    const block: Block | undefined = this.article.blocks[segment.span.block];
    if (block === undefined || !isText(block)) {
      throw new Error(`segment ${segment.index} stands in no text`);
    }
    return block;
  }
}

/** A speaker's own voice, then those nobody has, then the other speakers'. */
function inOrder(
  parts: readonly Part[],
  { speaker }: Segment,
  reserves: readonly Voice[],
): readonly Voice[] {
  const given = [parts[speaker], ...parts].flatMap((part) =>
    part?.voice == null ? [] : [part.voice],
  );
  return [...given.slice(0, 1), ...reserves, ...given.slice(1)];
}

function firstTurnOfEach(script: Script): ReadonlySet<number> {
  const first = new Map<number, Turn>();
  for (const turn of script.turns) {
    if (!first.has(turn.speaker)) first.set(turn.speaker, turn);
  }
  return new Set(Array.from(first.values(), ({ id }) => id));
}

function pauseBetween(
  blockBefore: TextBlock,
  before: Segment,
  block: TextBlock,
  segment: Segment,
): number {
  if (!segment.opensBlock && before.turn === segment.turn) return 0;
  if (blockBefore.kind === 'title' && block.kind !== 'title') return PAUSES.afterTitle;
  const isBesideHeading =
    blockBefore.id !== block.id && (blockBefore.kind === 'heading' || block.kind === 'heading');
  if (isBesideHeading) return PAUSES.aroundHeading;
  return before.speaker === segment.speaker ? PAUSES.otherParagraph : PAUSES.otherSpeaker;
}

function wholeSpan({ span }: Segment): OffsetMap {
  const shownLength = span.end - span.start;
  return new OffsetMap([
    {
      spoken: 0,
      spokenLength: SILENCE.length,
      shown: span.start,
      shownLength,
      verbatim: false,
    },
  ]);
}

/** What the narrator is called aloud, where voices do not tell; English elsewhere. */
const NARRATOR_NAMES: Readonly<Record<string, string>> = {
  de: 'Erzähler',
  fr: 'Narrateur',
  es: 'Narrador',
  it: 'Narratore',
  pt: 'Narrador',
  nl: 'Verteller',
  sv: 'Berättare',
  da: 'Fortæller',
  nb: 'Forteller',
  no: 'Forteller',
  pl: 'Narrator',
  ru: 'Рассказчик',
  uk: 'Оповідач',
  ja: '語り手',
  zh: '旁白',
};

function narratorName(language: string): string {
  return NARRATOR_NAMES[language] ?? 'Narrator';
}
