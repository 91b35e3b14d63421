import type { Article } from '../article/article.js';
import { attributeBook } from './books/attribute-book.js';
import { assignRoles } from './assign-roles.js';
import { composeScript, narratorScript } from './compose-script.js';
import { chooseReading } from './choose-reading.js';
import { nameVoices } from './name-voices.js';
import { readPage, type Page } from './page.js';
import type { ScoredReading } from './score-reading.js';
import type { Script } from './script.js';

/** Below this the narrator reads everything. */
const sureEnough = 0.5;
/** From here on a refused reading looked enough like an interview to say so. */
const worthAsking = 0.18;

/** Who says what, and what else it might be. */
export interface Attribution {
  readonly script: Script;
  /** The interview that the article may be, where it was too unsure to act on; else null. */
  readonly doubted: Script | null;
}

/** What an article, or a chapter of a book, looks like before anybody acts on it. */
export interface Weighed {
  /** 0 to 1: how much the best way to read it looks like people talking in turns. */
  readonly confidence: number;
  /** What tells questions from answers where no label does, by its cue; else null. */
  readonly look: string | null;
  /** Points by the words of title and introduction; see {@link Page.topic}. */
  readonly topic: number;
  /** The script of that way to read it. */
  readonly interview: () => Script;
  /** The script in which the narrator reads everything. */
  readonly narrated: (sure: boolean) => Script;
}

/**
 * Who says what in an article. Pure, and linear in the article's length.
 *
 * Every way the page could be laid out is tried as a reading of the whole article; the best one is
 * taken if it looks enough like people talking in turns, else the narrator reads everything. A book is
 * read chapter by chapter.
 */
export function attribute(article: Article): Attribution {
  const { contents } = article;
  return contents === undefined
    ? attributeArticle(article)
    : attributeBook(article, contents, weigh);
}

function attributeArticle(article: Article): Attribution {
  const { confidence, interview, narrated } = weigh(article);
  if (confidence >= sureEnough) return { script: interview(), doubted: null };
  if (confidence < worthAsking) return { script: narrated(true), doubted: null };
  return { script: narrated(false), doubted: { ...interview(), sure: false } };
}

function weigh(article: Article): Weighed {
  const page = readPage(article);
  const best = chooseReading(page);
  return {
    confidence: best?.confidence ?? 0,
    look: best === null || best.reading.look === null ? null : lookOf(best),
    topic: page.topic,
    interview: () => (best === null ? narratorScript(page, true) : interviewScript(page, best)),
    narrated: (sure) => narratorScript(page, sure),
  };
}

function lookOf({ reading }: ScoredReading): string | null {
  return reading.marks[0]?.cue ?? null;
}

/** The script alone; see {@link attribute}. */
export function detectSpeakers(article: Article): Script {
  return attribute(article).script;
}

function interviewScript(page: Page, reading: ScoredReading): Script {
  const voices = nameVoices(page, reading);
  return composeScript(page, reading, voices, assignRoles(page, reading, voices));
}
