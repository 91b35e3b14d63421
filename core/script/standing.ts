import type { Line } from './lines.js';
import type { Page } from './page.js';
import {
  aboutBox,
  credit,
  editorsNote,
  nameChanged,
  pointer,
  stageDirection,
} from './languages/note-words.js';

/** What a line without a label is, as far as its own words tell. */
export type Standing =
  /** Can be somebody's words. */
  | 'speech'
  /** A section's name, a rule of stars: the narrator's, or nobody's. */
  | 'heading'
  | 'divider'
  /** "Editor's note: …" */
  | 'note'
  /** "Interview: Jo Roe", "Photos by …" */
  | 'credit'
  /** "Read more: …", "Subscribe" */
  | 'pointer'
  /** "About the author" */
  | 'about'
  /** "(SOUNDBITE OF MUSIC)", "[13:30:00]" */
  | 'stage'
  | 'time';

const divider = /^[\s*•·.\-–—_~=+#◆◇■□●○※★☆<>|/\\]{1,60}$/u;
/** "– 2 –", "Page 2 of 9": what printed pages have at their ends. */
const pageNumber =
  /^(?:[-–—]\s?\d{1,4}\s?[-–—]|(?:page|seite|página|pagina|str\.|strona|стр\.|sivu|sida|side) ?\d{1,4}(?: ?(?:of|von|de|di|z|из|\/) ?\d{1,4})?)$/iu;
const theEnd =
  /^[\s\-–—=~*•·<>(（【[]{1,20}(?:the end|end|fin|fine|ende|конец|кінець|完|终|終|了|おわり|終わり|끝|انتهى|τέλος|son|koniec|konec|vége|hết)[\s\-–—=~*•·<>)）】\]]{1,20}$/iu;
const bracketed = /^[[(（〔【{]([^\])）〕】}]{1,200})[\])）〕】}][.。]?$/u;
/** A time and nothing else. */
export const onlyTime = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{1,3})?[\])]?$/;
/** A sentence without a colon: "About four million. Nobody has counted them." heads no box. */
const saysSomething = /^[^:：]*[.!?…。]["”»]?$/u;
const longestNote = 700;
const longestTail = 400;
const longestPointer = 260;

/** Reads one unlabelled line by its own words. Bounded work: only beginnings are looked at. */
export function standingOf(line: Line): Standing {
  const { text } = line;
  if (text.length <= 60 && (divider.test(text) || theEnd.test(text) || pageNumber.test(text)))
    return 'divider';
  if (text.length <= 30 && onlyTime.test(text)) return 'time';
  if (text.length <= 200) {
    const inside = bracketed.exec(text)?.[1];
    if (inside !== undefined && stageDirection.test(inside.trim())) return 'stage';
    // What else editors put in a line of brackets is theirs.
    if (inside !== undefined && text.startsWith('[') && !line.asks) return 'note';
  }
  const start = text.slice(0, 160);
  if (text.length <= longestNote && editorsNote.test(start)) return 'note';
  if (nameChanged.test(start)) return 'note';
  if (text.length <= longestTail) {
    if (credit.test(start)) return 'credit';
    if (text.length <= longestPointer && pointer.test(start)) return 'pointer';
  }
  if (line.heading > 0 || (text.length <= 80 && !saysSomething.test(text))) {
    if (aboutBox.test(start)) return 'about';
  }
  if (line.heading > 0) return 'heading';
  return 'speech';
}

/** Whether a rule of the page stands right before a line's block. */
export function isAfterRule(page: Page, line: Line): boolean {
  const { blocks } = page.article;
  let at = line.block.id - 1;
  while (blocks[at]?.kind === 'image') at -= 1;
  return line.start === 0 && blocks[at]?.kind === 'separator';
}

/** Cheaper: is this a stage direction or a rule of stars, which never end or start a turn? */
export function isBesideSpeech(standing: Standing): boolean {
  return standing === 'stage' || standing === 'divider' || standing === 'time';
}
