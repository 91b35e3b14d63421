import type { Article, Block, BlockId, TextBlock, TextKind } from '../../core/article/article.js';
import type { OpenedReading, Reading } from '../../core/ipc/contract.js';
import type {
  Role,
  Script,
  Speaker,
  SpeakerId,
  Turn,
  TurnId,
  TurnSpan,
} from '../../core/script/script.js';
import { castReading } from '../../core/speech/cast-languages.js';
import type { Voice } from '../../core/speech/engine.js';
import type { Plan } from '../../core/speech/plan.js';
import { makePlan, type PlanSettings } from '../../core/speech/planner.js';
import { segmentScript } from '../../core/speech/segmenter.js';

/** A paragraph of a reading under construction: who says what. */
export interface Line {
  readonly speaker: string;
  readonly text: string;
  readonly kind?: TextKind;
  readonly lang?: string;
}

const ROLES: Readonly<Record<string, Role>> = {
  narrator: 'narrator',
  Ines: 'interviewer',
  Ada: 'interviewee',
  Bo: 'interviewee',
};

/** "Ines: Who are you?" is said by Ines; a line without a name by the narrator. */
export function line(text: string): Line {
  const match = /^(?<speaker>[A-Z][a-z]+): (?<said>.*)$/su.exec(text);
  return {
    speaker: match?.groups?.['speaker'] ?? 'narrator',
    text: match?.groups?.['said'] ?? text,
  };
}

/** A reading from lines such as {@link line} takes. Ines asks, Ada and Bo answer. */
export function aReading(lines: readonly (string | Line)[], lang = 'en'): Reading {
  const said = lines.map((given) => (typeof given === 'string' ? line(given) : given));
  const names = [
    'narrator',
    ...new Set(said.map(({ speaker }) => speaker).filter((n) => n !== 'narrator')),
  ];
  const blocks: Block[] = said.map((given, i) =>
    aBlock(given.text, i, {
      ...(given.kind === undefined ? {} : { kind: given.kind }),
      ...(given.lang === undefined ? {} : { lang: given.lang }),
    }),
  );
  const cast: Speaker[] = names.map((name, i) => ({
    id: i as SpeakerId,
    name,
    role: ROLES[name] ?? 'other',
    aliases: [],
    confidence: 1,
  }));
  const turns: Turn[] = [];
  said.forEach(({ speaker, text }, i) => {
    const id = names.indexOf(speaker) as SpeakerId;
    const span: TurnSpan = {
      block: i as BlockId,
      start: 0,
      end: text.length,
      evidence: { cue: 'test', confidence: 1 },
    };
    const last = turns.at(-1);
    if (last?.speaker === id) turns[turns.length - 1] = { ...last, spans: [...last.spans, span] };
    else turns.push({ id: turns.length as TurnId, speaker: id, spans: [span] });
  });
  return {
    article: { title: '', byline: null, siteName: null, published: null, lang, dir: 'ltr', blocks },
    script: { cast, turns, skipped: [], sure: true },
    doubted: null,
  };
}

/** A reading as main hands it to the window: nothing was ever said of it. */
export function anOpened(reading: Reading, name = 'interview.html'): OpenedReading {
  return { ...reading, name, key: 'a'.repeat(64), corrections: [], offered: [] };
}

export function aBlock(text: string, id = 0, given: Partial<TextBlock> = {}): TextBlock {
  return { kind: 'paragraph', inlines: [], within: [], ...given, id: id as BlockId, text };
}

export function aVoice(name: string, lang = 'en-US', given: Partial<Voice> = {}): Voice {
  return { id: name, name, lang, isLocal: true, isDefault: false, ...given };
}

/** As speech-dispatcher lists them: every language with every variant. */
export function espeakVoices(
  languages: readonly (readonly [label: string, lang: string])[] = [['English (America)', 'en-US']],
  variants: readonly string[] = [
    'female1',
    'female2',
    'male1',
    'Annie',
    'David',
    'Whisper',
    'Robosoft',
  ],
): Voice[] {
  return languages.flatMap(([label, lang]) => [
    aVoice(`${label} espeak-ng`, lang),
    ...variants.map((variant) => aVoice(`${label}+${variant} espeak-ng`, lang)),
  ]);
}

/** The plan of a reading with voices, as the app makes it. */
export function aPlan(
  reading: { article: Article; script: Script },
  voices: readonly Voice[] = espeakVoices(),
  settings: Partial<PlanSettings> = {},
): Plan {
  const { article, script } = reading;
  return makePlan(
    reading,
    segmentScript(article, script),
    castReading(voices, reading, { voices: {} }),
    { rate: 1, speakNames: 'never', ...settings },
  );
}
