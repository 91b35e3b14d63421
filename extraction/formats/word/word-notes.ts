import type { Flow, Piece } from '../document/flow.js';
import { readXml } from '../xml/read-xml.js';
import { WordBody, type WordSurroundings } from './word-body.js';
import { WORD_PREFIXES } from './word-xml.js';

export type NoteKind = 'footnote' | 'endnote';
/** Notes have no notes; and their pictures have relations of their own, which are not read. */
const NOTHING_OWN = { noteNumber: () => null, pictures: new Map<string, string>() };
type Notes = ReadonlyMap<string, readonly Piece[]>;

/**
 * The notes of a Word file, by kind and id, each as its own paragraphs.
 * @param flow of the text, with which they share its bounds.
 */
export function readNotes(
  sources: Readonly<Record<NoteKind, string>>,
  around: Omit<WordSurroundings, 'noteNumber' | 'pictures'>,
  flow: Flow,
): Notes {
  const notes = new Map<string, readonly Piece[]>();
  for (const kind of ['footnote', 'endnote'] as const) {
    let body: WordBody | null = null;
    let id = '';
    readXml(sources[kind], WORD_PREFIXES, {
      begin: (name, attributes) => {
        if (name !== `w:${kind}`) return body?.begin(name, attributes) ?? true;
        // The rules between text and notes are notes as well.
        if ((attributes.get('w:type') ?? 'normal') !== 'normal') return false;
        id = keyOf(kind, attributes.get('w:id') ?? '');
        body = new WordBody({ ...around, ...NOTHING_OWN }, flow.nested());
        return true;
      },
      end: (name) => {
        if (name !== `w:${kind}`) body?.end(name);
        else if (body !== null) {
          notes.set(id, body.flow.finish());
          body = null;
        }
      },
      text: (text) => {
        body?.text(text);
      },
    });
  }
  return notes;
}

/** Numbers the notes in the order in which the text refers to them. */
export class NoteNumbers {
  private readonly numbers = new Map<string, number>();

  constructor(private readonly notes: Notes) {}

  /** The number that a note's mark shows; null where there is no such note. */
  of(kind: NoteKind, id: string): number | null {
    const key = keyOf(kind, id);
    if (!this.notes.has(key)) return null;
    const number = this.numbers.get(key) ?? this.numbers.size + 1;
    this.numbers.set(key, number);
    return number;
  }

  /** The notes that the text refers to, each as an item of a list. */
  get pieces(): readonly Piece[] {
    return [...this.numbers.keys()].flatMap((key) => [
      { tag: 'li', attributes: '' },
      ...(this.notes.get(key) ?? []),
      { ends: 'li' },
    ]);
  }
}

function keyOf(kind: NoteKind, id: string): string {
  return `${kind} ${id}`;
}
