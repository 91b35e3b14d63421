import { joinNames, type NameForm } from '../identity.js';
import { INFERRED_NAMES } from '../inferred-names.js';
import { foldName } from '../label-name.js';
import { NARRATOR } from '../script.js';
import type {
  Role,
  Script,
  Skipped,
  Speaker,
  SpeakerId,
  Turn,
  TurnId,
  TurnSpan,
} from '../script.js';
import type { BlockId, TextSpan } from '../../article/article.js';

/** A chapter and who says what in it, over its own blocks. */
export interface ChapterScript {
  readonly title: string;
  /** Its first block in the book. */
  readonly from: number;
  readonly script: Script;
}

/** A speaker of one chapter. */
interface Member {
  readonly chapter: number;
  readonly speaker: Speaker;
  readonly name: string;
  readonly turns: number;
}

/**
 * The scripts of a book's chapters as one. Whoever has the same name in several chapters is one speaker,
 * with the role that they have most often. Who asks without a name is the same in all of them; who
 * answers without one is somebody else in each, and called after the chapter.
 */
export function joinScripts(chapters: readonly ChapterScript[]): Script {
  const nameless = chapters.filter(({ script }) => script.cast.some(isNameless)).length;
  const members = chapters.flatMap((chapter, index) => membersOf(chapter, index, nameless > 1));
  const owners = joinMembers(members);
  const groups = new Map<number, Member[]>();
  members.forEach((member, index) => {
    const owner = owners[index] ?? index;
    const group = groups.get(owner);
    if (group === undefined) groups.set(owner, [member]);
    else group.push(member);
  });
  const ids = chapters.map(() => new Map<SpeakerId, SpeakerId>([[NARRATOR, NARRATOR]]));
  const narrator = chapters[0]?.script.cast[NARRATOR];
  const cast: Speaker[] = narrator === undefined ? [] : [narrator];
  for (const group of groups.values()) {
    const id = cast.length as SpeakerId;
    cast.push(speakerOf(group, id));
    for (const { chapter, speaker } of group) ids[chapter]?.set(speaker.id, id);
  }
  const turns: { speaker: SpeakerId; spans: TurnSpan[] }[] = [];
  const skipped: Skipped[] = [];
  chapters.forEach(({ from, script }, chapter) => {
    const move = <Span extends TextSpan>(span: Span): Span => ({
      ...span,
      block: (span.block + from) as BlockId,
    });
    for (const turn of script.turns) {
      const speaker = ids[chapter]?.get(turn.speaker) ?? NARRATOR;
      if (turns.at(-1)?.speaker !== speaker) turns.push({ speaker, spans: [] });
      for (const span of turn.spans) {
        const moved = move(span);
        turns
          .at(-1)
          ?.spans.push(moved.label === undefined ? moved : { ...moved, label: move(moved.label) });
      }
    }
    for (const skip of script.skipped) skipped.push(move(skip));
  });
  return {
    cast,
    turns: turns.map((turn, index): Turn => ({ ...turn, id: index as TurnId })),
    skipped,
    sure: chapters.every(({ script }) => script.sure),
  };
}

function isNameless({ name }: Speaker): boolean {
  return name === INFERRED_NAMES.interviewee;
}

function membersOf(
  { title, script }: ChapterScript,
  chapter: number,
  isOneOfMany: boolean,
): Member[] {
  const turns = new Map<SpeakerId, number>();
  for (const { speaker } of script.turns) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  return script.cast.slice(1).map((speaker) => ({
    chapter,
    speaker,
    name: isOneOfMany && isNameless(speaker) ? `${speaker.name} (${title})` : speaker.name,
    turns: turns.get(speaker.id) ?? 0,
  }));
}

/** For each member the index of the first of those who are the same person. */
function joinMembers(members: readonly Member[]): readonly number[] {
  const forms = members.map(({ name }): NameForm => ({
    key: foldName(name),
    name,
    short: null,
    // So rare that none is taken for a misspelling of another: the chapters were written apart.
    count: 1,
  }));
  const areApart = (a: number, b: number): boolean => members[a]?.chapter === members[b]?.chapter;
  const owners = joinNames(forms, { known: [], areApart });
  const first = new Map<number, number>();
  return owners.map((owner, index) => {
    const known = first.get(owner) ?? index;
    first.set(owner, known);
    return known;
  });
}

/** The person whom these members are: by the fullest name and the commonest role. */
function speakerOf(group: readonly Member[], id: SpeakerId): Speaker {
  const fullest = group.reduce((best, each) => (each.name.length > best.name.length ? each : best));
  const turns = new Map<Role, number>();
  for (const { speaker, turns: own } of group) {
    turns.set(speaker.role, (turns.get(speaker.role) ?? 0) + own);
  }
  const [role] = [...turns].sort((a, b) => b[1] - a[1])[0] ?? ['other' as const];
  const ofRole = group.filter(({ speaker }) => speaker.role === role);
  return {
    id,
    name: fullest.name,
    role,
    aliases: [...new Set(group.flatMap(({ speaker }) => speaker.aliases))],
    confidence: Math.max(...ofRole.map(({ speaker }) => speaker.confidence)),
  };
}
