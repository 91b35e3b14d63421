import type { Block } from '../article/article.js';
import { ok } from '../result.js';
import type { Script, Skipped, Turn } from '../script/script.js';
import type { OpenedReading, OpenOutcome } from './contract.js';

/**
 * An outcome as pieces of JSON text. Articles go to the window in this form: Electron copies an object
 * into a page field by field, about six times slower than writing, passing and parsing its JSON
 * (measured with 300 to 20,000 blocks). One text of a book takes a tenth of a second to parse, in which
 * the window could do nothing else, so a long one comes in pieces.
 */
export type Packed = readonly string[];

/** A long list goes in pieces of about so many characters: two milliseconds each. */
const PIECE_CHARS = 150_000;
/** Blocks up to which all of it is one piece. */
const FEW_BLOCKS = 200;
/** Paragraphs of one turn that stay together. */
const FEW_SPANS = 200;

/** The lists that may be long. */
interface Lists {
  readonly blocks: readonly Block[];
  readonly turns: readonly Turn[];
  readonly skipped: readonly Skipped[];
  readonly doubtedTurns: readonly Turn[];
  readonly doubtedSkipped: readonly Skipped[];
}

type Filled = { -readonly [List in keyof Lists]: Lists[List][number][] };

type Piece = { [List in keyof Lists]: readonly [list: List, items: Lists[List]] }[keyof Lists];

/** `outcome`, which must be plain data: what JSON does not know is lost. */
export function pack(outcome: OpenOutcome): Packed {
  if (!outcome.ok || outcome.value.article.blocks.length <= FEW_BLOCKS) {
    return [JSON.stringify(outcome)];
  }
  const { article, script, doubted, ...rest } = outcome.value;
  const frame = ok({
    ...rest,
    article: { ...article, blocks: [] },
    script: emptied(script),
    doubted: doubted && emptied(doubted),
  });
  return [
    JSON.stringify(frame),
    ...piecesOf('blocks', article.blocks),
    ...piecesOf('turns', script.turns.flatMap(cut)),
    ...piecesOf('skipped', script.skipped),
    ...piecesOf('doubtedTurns', doubted?.turns.flatMap(cut) ?? []),
    ...piecesOf('doubtedSkipped', doubted?.skipped ?? []),
  ];
}

/** What was packed. */
export function unpack(packed: Packed): OpenOutcome {
  const steps = unpackInSteps(packed);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The same, a piece at a time. */
export function* unpackInSteps([first = '', ...pieces]: Packed): Generator<void, OpenOutcome> {
  const frame = JSON.parse(first) as OpenOutcome;
  if (!frame.ok || pieces.length === 0) return frame;
  const lists: Filled = {
    ...{ blocks: [], turns: [], skipped: [], doubtedTurns: [], doubtedSkipped: [] },
  };
  for (const piece of pieces) {
    yield;
    add(lists, JSON.parse(piece) as Piece);
  }
  const { article, script, doubted } = frame.value;
  const whole: OpenedReading = {
    ...frame.value,
    article: { ...article, blocks: lists.blocks },
    script: { ...script, turns: lists.turns, skipped: lists.skipped },
    doubted: doubted && {
      ...{ ...doubted, turns: lists.doubtedTurns, skipped: lists.doubtedSkipped },
    },
  };
  return ok(whole);
}

function emptied(script: Script): Script {
  return { ...script, turns: [], skipped: [] };
}

function piecesOf(list: keyof Lists, items: readonly unknown[]): string[] {
  const pieces: string[] = [];
  let texts: string[] = [];
  let chars = 0;
  const end = (): void => {
    if (texts.length > 0) pieces.push(`["${list}",[${texts.join(',')}]]`);
    texts = [];
    chars = 0;
  };
  for (const item of items) {
    const text = JSON.stringify(item);
    texts.push(text);
    chars += text.length;
    if (chars >= PIECE_CHARS) end();
  }
  end();
  return pieces;
}

/** A turn that is a whole book, as several with the same number. */
function cut(turn: Turn): Turn[] {
  const { spans } = turn;
  if (spans.length <= FEW_SPANS) return [turn];
  const parts: Turn[] = [];
  for (let at = 0; at < spans.length; at += FEW_SPANS) {
    parts.push({ ...turn, spans: spans.slice(at, at + FEW_SPANS) });
  }
  return parts;
}

function add(lists: Filled, [list, items]: Piece): void {
  if (list !== 'turns' && list !== 'doubtedTurns') {
    for (const item of items) (lists[list] as unknown[]).push(item);
    return;
  }
  for (const turn of items) {
    const last = lists[list].at(-1);
    if (last?.id === turn.id) (last.spans as Turn['spans'][number][]).push(...turn.spans);
    else lists[list].push(turn);
  }
}
