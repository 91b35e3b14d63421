import { foldName } from '../label-name.js';
import { honorifics } from '../languages/label-words.js';
import { personWords } from '../languages/person-words.js';
import type { SpeechWords } from '../languages/speech-words.js';
import type { Evidence, Speaker } from '../script.js';
import { followAtOnce, readClaims } from './claims.js';
import type { Claims } from './claims.js';
import { Context } from './context.js';
import type { Frame } from './frame.js';
import { readMentions } from './mentions.js';
import type { Name } from './names.js';
import { readUtterances } from './paragraphs.js';
import type { Paragraph, Part, Utterance } from './paragraphs.js';
import { People } from './people.js';
import type { Bearer } from './people.js';
import { Pronouns } from './pronouns.js';
import { isCapital, readWords } from './words.js';

/** A quotation whose speaker is certain. */
export interface Attributed {
  readonly parts: readonly Part[];
  readonly bearer: Bearer;
  readonly evidence: Evidence;
}

const byName = 0.97;
const byContinuing = 0.95;
const byPronoun = 0.9;
/** Longest stretch of a frame kept as evidence, in UTF-16 code units. */
const longestSeen = 60;
/** An article that names more is a list, not a story about people. */
const mostNames = 3000;
/** A quotation of fewer words may be a title, or words that the author keeps at arm's length. */
const fewestWords = 4;

/** The quotations whose speakers the text leaves no doubt about, in reading order. */
export function attributeQuotes(
  paragraphs: readonly Paragraph[],
  cast: readonly Speaker[],
  words: SpeechWords,
  lang: string,
): readonly Attributed[] {
  const claims = allClaims(readUtterances(paragraphs), words);
  if (!claims.some(({ lead, after }) => lead !== null || after !== null)) return [];
  const mentions = readMentions(paragraphs, words);
  const names = [...mentions.flat(), ...claims.flatMap(namesIn)];
  if (new Set(names.map(({ key }) => key)).size > mostNames) return [];
  const people = new People(names, cast);
  findRelatives(people, paragraphs, mentions, words.nouns.family);
  findFirstPersons(people, claims, lang);
  const pronouns = new Pronouns();
  const context = new Context(paragraphs, mentions, people, pronouns, words.nouns);
  let before: Said | null = null;
  return claims.flatMap((claim): Attributed[] => {
    const bearer = decide(claim, before, { people, pronouns, context, words });
    before = bearer === null ? null : { bearer, claims: claim };
    if (bearer !== null)
      return [{ parts: claim.utterance.parts, bearer, evidence: evidenceOf(claim) }];
    const { utterance } = claim;
    if (wordsOf(utterance).length >= fewestWords) pronouns.doubt(utterance.last.paragraph.index);
    return [];
  });
}

function allClaims(utterances: readonly Utterance[], words: SpeechWords): readonly Claims[] {
  const claims: Claims[] = [];
  for (const [at, utterance] of utterances.entries()) {
    const next = utterances[at + 1]?.first;
    const before = claims.at(-1);
    const isBeside = before?.utterance.last.paragraph === utterance.first.paragraph;
    const nextStart = next?.paragraph === utterance.last.paragraph ? next.start : null;
    claims.push(readClaims(utterance, isBeside ? before : null, nextStart, words));
  }
  return claims;
}

function namesIn({ lead, after }: Claims): readonly Name[] {
  return [lead, after].flatMap((frame) =>
    frame?.subject.by === 'name' ? [frame.subject.name] : [],
  );
}

function wordsOf({ parts }: Utterance): readonly string[] {
  return parts.flatMap(({ paragraph, start, end }) =>
    readWords(paragraph.text, start, end).map(({ text }) => text),
  );
}

/** Where relatives are spoken of, a surname alone may be one of theirs. */
function findRelatives(
  people: People,
  paragraphs: readonly Paragraph[],
  mentions: readonly (readonly Name[])[],
  family: ReadonlySet<string>,
): void {
  for (const { index, frameWords } of paragraphs) {
    // "Frau Byron" is a title, "seine Frau" is not.
    const tells = frameWords.some((word, at) => {
      const next = frameWords[at + 1];
      const isTitle =
        isCapital(word) && honorifics.has(word.folded) && next !== undefined && isCapital(next);
      return family.has(word.folded) && !isTitle;
    });
    if (tells) people.relativesNear(mentions[index] ?? []);
  }
}

/** Who says "I" is a person: an office or a company does not. */
function findFirstPersons(people: People, claims: readonly Claims[], lang: string): void {
  const first = personWords[lang]?.first;
  const own = new Set([...(first?.words ?? []), ...(first?.exact ?? [])]);
  for (const claim of claims) {
    const says = wordsOf(claim.utterance).some((word) =>
      own.has(word.toLowerCase().replaceAll('’', "'")),
    );
    for (const name of says ? namesIn(claim) : []) {
      const bearer = people.bearer(name);
      if (bearer !== null) bearer.isPerson = true;
    }
  }
}

interface Known {
  readonly people: People;
  readonly pronouns: Pronouns;
  readonly context: Context;
  readonly words: SpeechWords;
}

/** What was attributed last. */
interface Said {
  readonly bearer: Bearer;
  readonly claims: Claims;
}

/** Who says an utterance; null where two signs differ or none is certain. */
function decide(claims: Claims, before: Said | null, known: Known): Bearer | null {
  const { utterance, lead, after } = claims;
  const led = lead === null ? null : resolve(lead, claims, before, known);
  const followed = after === null ? null : resolve(after, claims, before, known);
  known.context.readTo(utterance.last.paragraph.index, utterance.last.end);
  if (wordsOf(utterance).length === 0) return null;
  if (after !== null) return lead === null || led === followed ? followed : null;
  if (claims.isContested) return null;
  if (lead !== null) return led;
  return claims.continues ? (before?.bearer ?? null) : null;
}

function resolve(
  frame: Frame,
  claims: Claims,
  before: Said | null,
  { people, pronouns, context, words }: Known,
): Bearer | null {
  const { subject, start } = frame;
  const { paragraph } = frame === claims.lead ? claims.utterance.first : claims.utterance.last;
  context.readTo(paragraph.index, start);
  if (subject.by === 'name') {
    const bearer = people.bearer(subject.name);
    if (bearer?.isPerson !== true) return null;
    pronouns.quoted(bearer);
    return bearer;
  }
  if (before === null || !followAtOnce(before.claims, claims, words)) return null;
  const bearer = pronouns.resolve(subject.gender, paragraph.index);
  return bearer === before.bearer && !speaksOf(bearer, frame, claims) ? bearer : null;
}

/** `“Ada, stop,” she said`, `“Stop,” she told Ada`: she is somebody else. */
function speaksOf({ forms }: Bearer, frame: Frame, { utterance }: Claims): boolean {
  const own = new Set([...forms.keys()].flatMap((key) => key.split(' ')));
  const { text } = utterance.last.paragraph;
  const told = readWords(text, frame.end, Math.min(text.length, frame.end + longestSeen));
  const said = [...wordsOf(utterance), ...told.map((word) => word.text)].map(foldName);
  return said.some((word) => own.has(word) || (word.endsWith('s') && own.has(word.slice(0, -1))));
}

function evidenceOf({ lead, after, utterance }: Claims): Evidence {
  const frame = after ?? lead;
  if (frame === null) return { cue: 'quotation', confidence: byContinuing };
  const { text } = (after === null ? utterance.first : utterance.last).paragraph;
  return {
    cue: 'quotation',
    confidence: frame.subject.by === 'name' ? byName : byPronoun,
    seen: text.slice(frame.start, frame.end).slice(0, longestSeen),
  };
}
