import { isText } from '../../article/article.js';
import type { Article, ContentsEntry } from '../../article/article.js';
import type { Attribution, Weighed } from '../detect-speakers.js';
import type { Script } from '../script.js';
import { articleOf, chaptersOf } from './chapters.js';
import { joinScripts, type ChapterScript } from './join-scripts.js';

/** Shorter chapters are no interviews: half-titles, dedications. */
const SHORTEST_CHARS = 400;
/** From here on a chapter is an interview, or may be one: see detect-speakers.ts. */
const SURE_ENOUGH = 0.5;
/** Points by the words of a title that says "interview". */
const SAYS_SO = 2;
/** Share of a book's text that looks alike before the look is believed to mean something. */
const MOST_OF_IT = 0.5;

/** Share of it that looks like interviews, of one kind or another, before it is asked whether it is one. */
const WORTH_ASKING = 0.3;

interface Read {
  readonly chapter: { readonly title: string; readonly from: number };
  readonly weighed: Weighed | null;
  readonly narrated: () => Script;
  readonly chars: number;
}

/**
 * Who says what in a book: every chapter is weighed by itself, since a book of interviews has another
 * cast in each, and the casts are joined.
 *
 * Labels ("Ada:") are believed wherever a chapter is laid out by them. A look (bold lines that ask,
 * dashes) is believed where the chapter's title says what it is, or where most of the book looks alike:
 * in a novel some chapter always looks as if two people took turns.
 */
export function attributeBook(
  book: Article,
  contents: readonly ContentsEntry[],
  weigh: (article: Article) => Weighed,
): Attribution {
  const chapters = chaptersOf(book, contents).map((chapter): Read => {
    const article = articleOf(book, chapter);
    const chars = article.blocks.reduce(
      (sum, block) => sum + (isText(block) && block.skip === undefined ? block.text.length : 0),
      0,
    );
    const weighed = weigh(article);
    return {
      chapter,
      weighed: chars >= SHORTEST_CHARS && weighed.confidence >= SURE_ENOUGH ? weighed : null,
      narrated: () => weighed.narrated(true),
      chars,
    };
  });
  const common = commonLook(chapters);
  const isBelieved = ({ weighed }: Read): boolean =>
    weighed !== null &&
    (weighed.look === null || weighed.look === common || weighed.topic >= SAYS_SO);
  const join = (isInterview: (read: Read) => boolean): Script =>
    joinScripts(
      chapters.map((read): ChapterScript => ({
        ...read.chapter,
        script:
          isInterview(read) && read.weighed !== null ? read.weighed.interview() : read.narrated(),
      })),
    );
  const script = join(isBelieved);
  const all = charsOf(chapters, () => true);
  const refused = charsOf(chapters, (read) => read.weighed !== null && !isBelieved(read));
  if (script.cast.length > 1 || refused < all * WORTH_ASKING) return { script, doubted: null };
  const doubted = join(({ weighed }) => weighed !== null);
  return { script: { ...script, sure: false }, doubted: { ...doubted, sure: false } };
}

function charsOf(chapters: readonly Read[], test: (read: Read) => boolean): number {
  return chapters.reduce((sum, read) => sum + (test(read) ? read.chars : 0), 0);
}

/** The look that most of the book's text has; null where it has none. */
function commonLook(chapters: readonly Read[]): string | null {
  const chars = new Map<string, number>();
  const total = charsOf(chapters, () => true);
  for (const { weighed, chars: own } of chapters) {
    if (weighed?.look != null) chars.set(weighed.look, (chars.get(weighed.look) ?? 0) + own);
  }
  const [most] = [...chars].sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > total * MOST_OF_IT ? most[0] : null;
}
