import { isText, type Article, type TextBlock } from '../core/article/article.js';
import type { OpenError } from '../core/errors.js';
import type { Reading } from '../core/ipc/contract.js';
import { printedName } from '../core/script/printed-name.js';
import type { Script, Skipped, Speaker, Turn, TurnSpan } from '../core/script/script.js';

/** One paragraph of the output, spoken or not. */
export interface ScriptParagraph {
  readonly text: string;
  /** The speaker's fullest known name. */
  readonly speaker: string;
  /** Their name as the article's labels print it; the same where no label is a name. */
  readonly printed: string;
  readonly role: string;
  readonly kind: string;
  readonly evidence: string | null;
  readonly confidence: number | null;
  readonly skipped?: string;
}

/** One line of the output for a file that could be read. */
export interface ScriptLine {
  readonly file: string;
  readonly title: string;
  readonly byline: string | null;
  readonly lang: string;
  readonly cast: readonly { speaker: string; role: string; turns: number }[];
  readonly paragraphs: readonly ScriptParagraph[];
}

/** One line of the output for a file that could not. */
export interface ErrorLine {
  readonly file: string;
  readonly error: { readonly kind: OpenError['kind']; readonly message: string };
}

/** A paragraph and where it starts, to put spoken and unspoken ones in order. */
interface Placed {
  readonly block: number;
  readonly start: number;
  readonly paragraph: ScriptParagraph;
}

/** A reading as `script` prints it: every spoken paragraph in order, and with `skipped` the rest. */
export function scriptLine(
  file: string,
  { article, script }: Reading,
  options: { readonly skipped: boolean },
): ScriptLine {
  const spoken = script.turns.flatMap((turn) => placedTurn(article, script, turn));
  const silent = options.skipped ? script.skipped.flatMap((each) => placedSkip(article, each)) : [];
  const placed = [...spoken, ...silent].sort((a, b) => a.block - b.block || a.start - b.start);
  return {
    file,
    title: article.title,
    byline: article.byline,
    lang: article.lang,
    cast: script.cast.map((speaker) => ({
      speaker: speaker.name,
      role: speaker.role,
      turns: turnsOf(article, script, speaker),
    })),
    paragraphs: placed.map(({ paragraph }) => paragraph),
  };
}

/** Turns in which a speaker says more than the title. */
function turnsOf(article: Article, script: Script, { id }: Speaker): number {
  return script.turns.filter(
    (turn) =>
      turn.speaker === id && turn.spans.some(({ block }) => bodyBlock(article, block) !== null),
  ).length;
}

/** The spans of one paragraph, which a stage direction may have parted, make one again. */
function placedTurn(article: Article, script: Script, turn: Turn): Placed[] {
  const speaker = script.cast[turn.speaker];
  if (speaker === undefined) throw new Error('a turn of nobody');
  const byBlock = new Map<number, [TurnSpan, ...TurnSpan[]]>();
  for (const span of turn.spans) {
    const spans = byBlock.get(span.block);
    if (spans === undefined) byBlock.set(span.block, [span]);
    else spans.push(span);
  }
  return [...byBlock.values()].flatMap((spans) => {
    const [first] = spans;
    const block = bodyBlock(article, first.block);
    if (block === null) return [];
    const paragraph: ScriptParagraph = {
      text: spans.map(({ start, end }) => block.text.slice(start, end).trim()).join(' '),
      speaker: speaker.name,
      printed: printedName(speaker),
      role: speaker.role,
      kind: block.kind,
      evidence: first.evidence.cue,
      confidence: rounded(first.evidence.confidence),
    };
    return [{ block: first.block, start: first.start, paragraph }];
  });
}

function placedSkip(article: Article, { block: id, start, end, reason }: Skipped): Placed[] {
  const block = bodyBlock(article, id);
  const text = block?.text.slice(start, end).trim() ?? '';
  if (block === null || text === '') return [];
  const paragraph: ScriptParagraph = {
    text,
    speaker: 'narrator',
    printed: 'narrator',
    role: 'narrator',
    kind: block.kind,
    evidence: null,
    confidence: null,
    skipped: reason,
  };
  return [{ block: id, start, paragraph }];
}

/** The block, unless it is the title, which stands in a field of its own. */
function bodyBlock(article: Article, id: number): TextBlock | null {
  const block = article.blocks[id];
  return block !== undefined && isText(block) && block.kind !== 'title' ? block : null;
}

function rounded(confidence: number): number {
  return Math.round(confidence * 1_000) / 1_000;
}
