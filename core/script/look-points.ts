import { impersonal } from './impersonal.js';
import { saidSo } from './languages/interview-words.js';
import type { Line } from './lines.js';
import { withoutQuotations } from './own-words.js';
import type { Page } from './page.js';
import type { Reading } from './reading.js';
import { talkSigns } from './talk-signs.js';
import type { TalkSigns } from './talk-signs.js';

/**
 * What only a reading by looks must answer for: that what is set apart really asks, that it asks
 * somebody, and that the text between is not a novel's or an essay's.
 */
export function lookParts(
  page: Page,
  reading: Reading,
  turns: readonly { readonly line: number }[],
  {
    you,
    me,
    how,
    asked,
    preach,
  }: Readonly<Record<'you' | 'me' | 'how' | 'asked' | 'preach', number>>,
): Record<string, number> {
  const questions = new Set(
    reading.marks.filter((mark) => mark.voice === 0).map((mark) => mark.line),
  );
  const start = reading.marks[0]?.line ?? 0;
  const intro = page.lines.slice(Math.max(0, start - 20), start);
  const last = Math.max(start + 1, reading.marks.at(-1)?.line ?? 0);
  const density = questions.size / (last - start + 1);
  const quoted = quotedTurns(page, reading);
  const isStory = quoted.share > 0 && !quoted.areAnswers;
  const ownIntro = saysI(page, intro, isStory);
  const talk = talkSigns(page, reading, intro);
  // Readers ask for themselves, and are told what to do.
  const expert = talk.expert && how === 0 && preach < 0.3 ? expertPoints(talk) : 0;
  // Nobody is addressed; and nobody speaks of themselves either: times, prices, how to get there.
  const unaddressed =
    !page.persons.known || you >= 0.15 || talk.called ? 0 : me < 0.1 && page.topic <= 0 ? -1.6 : -1;
  const isImpersonal =
    impersonal(page, me) * (expert === 2 || talk.called || talk.portrait ? 0.4 : 1);
  return {
    purity: Math.max(-4, -6 * (1 - questions.size / (questions.size + reading.nobody.size) - 0.1)),
    asked: isSure(reading)
      ? 0
      : Math.min(
          0,
          8 *
            (asked -
              (reading.look?.seen.startsWith('.') === true && reading.look.side === null
                ? 0.75
                : 0.6)),
        ),
    few: turns.length < 5 ? -1.2 : 0,
    density: Math.max(-3, Math.min(0, (density - 0.12) * 30)),
    late: -4 * Math.max(0, start / page.lines.length - 0.15),
    unaddressed,
    impersonal: isImpersonal,
    // Talk shows in other ways too: enough to make up for what is missing, and for little more.
    talk: Math.min(
      unaddressed + isImpersonal < 0 ? 0.6 - unaddressed - isImpersonal : 0,
      expert +
        (talk.called ? 1.5 : 0) +
        (talk.portrait ? 1.5 : 0) +
        Math.min(1.5, talk.statements * 0.8) +
        Math.min(1.2, talk.followUps * 0.6),
    ),
    // No list of questions has a dash before the answers too.
    readers: how > 0 && how >= you && reading.look?.seen !== '—' ? -1.5 : 0,
    // "1. When? 2. Where?": a list of points, unless somebody is asked.
    numbered:
      page.persons.known &&
      (you < 0.15 || (ownIntro && page.topic <= 0)) &&
      isNumbered(page, questions)
        ? -1
        : 0,
    // A story's dialogue; but newspapers of many countries set answers, and only them, in quotes.
    quoted: quoted.areAnswers ? 1.5 : -5 * quoted.share,
    // Nor does a list of facts begin each answer with a dash.
    spoken: quoted.areDashed ? 1.5 : 0,
    essay: !ownIntro || page.topic >= 2 ? 0 : isStory || you < 0.15 || talk.nobody ? -2 : -0.6,
    novel:
      -8 *
      (turns.filter((turn) => saidSo.test(page.lines[turn.line]?.text.slice(0, 400) ?? '')).length /
        turns.length),
    guest: reading.look?.side === null ? (namesGuest(page, start) ? 1 : 0) : 0,
  };
}

/**
 * "Tax adviser Ada Byron explains": also begins what she never was asked. That somebody talks with
 * her shows where a question goes on from her answer, or nothing is asked.
 */
function expertPoints({ statements, followUps, called }: TalkSigns): number {
  if (statements > 0 || followUps >= 2 || called) return 2;
  return followUps > 0 ? 1.5 : 1;
}

/** "――" is the interviewer's, whether it asks or not. */
function isSure({ look }: Reading): boolean {
  return look?.side === 'asks' && /^[―—─]{2}$/u.test(look.seen);
}

const numbered = /^[\s#(（]*(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[①-⑳])\s?[.)）、．:：]/u;

function isNumbered(page: Page, questions: ReadonlySet<number>): boolean {
  const lines = [...questions].map((index) => page.lines[index]?.text ?? '');
  return lines.filter((text) => numbered.test(text)).length >= lines.length * 0.8;
}

/**
 * Turns in quotation marks: the share of all, and whether they are all the answers and no question;
 * and whether a dash begins the answers.
 */
function quotedTurns(
  page: Page,
  reading: Reading,
): { share: number; areAnswers: boolean; areDashed: boolean } {
  const turns = [0, 0];
  const quoted = [0, 0];
  let dashed = 0;
  for (const { voice, line, speech } of reading.marks) {
    const side = voice === 0 ? 0 : 1;
    const text = page.lines[line]?.text.slice(speech, speech + 20) ?? '';
    turns[side] = (turns[side] ?? 0) + 1;
    if (/^\s*["“”„«»‘'「『]/u.test(text)) quoted[side] = (quoted[side] ?? 0) + 1;
    if (side === 1 && /^\s*[-–—―]\s?[\p{L}\p{N}"“„«¿¡]/u.test(text)) dashed += 1;
  }
  const [asked = 0, answered = 0] = quoted;
  const most = Math.max(3, (turns[1] ?? 0) * 0.85);
  return {
    share: (asked + answered) / Math.max(1, reading.marks.length),
    areAnswers: asked === 0 && answered >= most,
    areDashed: dashed >= most,
  };
}

/** Whether the author speaks of themselves; the "I" of a headline or a quotation is somebody else's. */
function saysI(page: Page, intro: readonly Line[], isStory: boolean): boolean {
  const lines = intro.filter(
    (line) => line.skip === null && line.heading === 0 && line.block.kind !== 'title',
  );
  return lines.some(
    ({ text }) => page.persons.read(isStory ? text : withoutQuotations(text)).first,
  );
}

/** A person named in the title and again in the introduction. */
function namesGuest(page: Page, start: number): boolean {
  const intro = page.lines
    .slice(Math.max(0, start - 20), start)
    .filter((line) => line.heading !== 1 && line.block.kind !== 'title');
  return page.people.some(
    (person) =>
      person.where === 'title' &&
      intro.some((line) => line.text.includes(person.name.split(' ').at(-1) ?? person.name)),
  );
}
