import { ListCounters, type ListPlace } from '../document/list-marks.js';
import { readXml } from '../xml/read-xml.js';
import { numberOf, valueOf, WORD_PREFIXES } from './word-xml.js';

/** What stands before the paragraphs of one level of a list. */
interface ListLevel {
  format: string;
  start: number;
  /** With `%1` for the first level's number. */
  text: string;
}

/** How a paragraph stands in a list: as an item, or with a label in front that is words. */
export type ListMark =
  | { readonly kind: 'item'; readonly place: ListPlace }
  | { readonly kind: 'label'; readonly text: string };

const DEEPEST = 8;
/** A label of words, as "Q:" or "Question %1." is; a lone letter may be a bullet of a symbol font. */
const WORDS = /\p{L}[\p{L}\s.]*(?:%\d\s*)?[:.)]\s*$/u;

/** The lists of a Word file, and where their numbers stand. */
export class WordLists {
  private readonly levels = new Map<string, Map<number, ListLevel>>();
  private readonly abstractOf = new Map<string, string>();
  /** Lists whose numbers begin anew, by list and level. */
  private readonly restarts = new Map<string, number>();
  private readonly counters = new ListCounters();

  /** @param source `word/numbering.xml`, or nothing where the file has none. */
  constructor(source: string) {
    let abstract = '';
    let list = '';
    let overridden = 0;
    let level: ListLevel | null = null;
    readXml(source, WORD_PREFIXES, {
      begin: (name, attributes) => {
        if (name === 'w:abstractNum') abstract = attributes.get('w:abstractNumId') ?? '';
        else if (name === 'w:lvl' && list === '') {
          level = { format: 'decimal', start: 1, text: '' };
          this.addLevel(abstract, numberOf(attributes, 'w:ilvl') ?? 0, level);
        } else if (name === 'w:num') list = attributes.get('w:numId') ?? '';
        else if (name === 'w:abstractNumId') this.abstractOf.set(list, valueOf(attributes) ?? '');
        else if (name === 'w:lvlOverride') overridden = numberOf(attributes, 'w:ilvl') ?? 0;
        else if (name === 'w:startOverride') {
          this.restarts.set(`${list} ${String(overridden)}`, numberOf(attributes) ?? 1);
        } else if (level !== null) {
          if (name === 'w:numFmt') level.format = valueOf(attributes) ?? level.format;
          else if (name === 'w:start') level.start = numberOf(attributes) ?? level.start;
          else if (name === 'w:lvlText') level.text = valueOf(attributes) ?? '';
        }
        return true;
      },
      end: (name) => {
        if (name === 'w:lvl') level = null;
        else if (name === 'w:num') list = '';
      },
      text: () => undefined,
    });
  }

  /** The mark of the next paragraph of a list; null where it has none. Counts it. */
  next(list: string, wantedLevel: number): ListMark | null {
    const level = Math.min(DEEPEST, Math.max(0, wantedLevel));
    const abstract = this.abstractOf.get(list);
    const set = abstract === undefined ? undefined : this.levels.get(abstract)?.get(level);
    if (abstract === undefined || set === undefined || set.format === 'none') return null;
    const { format, text } = set;
    const restart = this.restarts.get(`${list} ${String(level)}`);
    const counted = restart === undefined ? `abstract ${abstract}` : `list ${list}`;
    const number = this.counters.next(counted, level, restart ?? set.start);
    if (isWords(text, format)) {
      return { kind: 'label', text: `${text.replace(/%\d/, String(number)).trim()} ` };
    }
    const ordered = format !== 'bullet';
    return { kind: 'item', place: { list: counted, level, ordered, number } };
  }

  private addLevel(abstract: string, level: number, set: ListLevel): void {
    const levels = this.levels.get(abstract) ?? new Map<number, ListLevel>();
    this.levels.set(abstract, levels);
    levels.set(level, set);
  }
}

/** "Q:" and "Answer" are said, numbers and bullets are shown. */
function isWords(text: string, format: string): boolean {
  const words = text.replace(/%\d/g, '').trim();
  if (!/\p{L}/u.test(words)) return false;
  return format !== 'bullet' || (words.length > 1 && WORDS.test(text));
}
