import type { Direction, Hints, TextKind } from '../../core/article/article.js';
import type { ImagePart } from '../assemble-article.js';
import { MARK, type Draft, type Place } from './draft.js';
import { mergedHints, runHints } from './page-scope.js';
import { TextRun, type Run } from './text-run.js';

/** What holds for everything inside an element. */
export interface Scope {
  readonly place: Place;
  readonly kind: TextKind;
  readonly level: number | null;
  readonly lang: string | null;
  readonly dir: Direction | null;
  readonly preformatted: boolean;
  readonly layout: boolean;
}

/** The block element a line belongs to. */
interface Owner {
  readonly element: Element;
  /** Its hints where it holds one line; a container's stand in its group. */
  readonly hints: Hints | null;
  readonly scope: Scope;
  /** Number of its drafts; see MARK. */
  mark: number;
}

/** Of an owner that holds no draft yet. */
const UNMARKED = -1;

/** Gathers text into lines and lines into drafts, and marks the elements that hold them. */
export class LineCollector {
  readonly drafts: Draft[] = [];
  /** The line that is being gathered. */
  readonly run = new TextRun((run) => {
    this.keep(run);
  });
  private readonly owners: Owner[] = [];
  private marks = 0;

  /** Lines that follow belong to this element, until {@link endOwner}. */
  beginOwner(owner: Omit<Owner, 'mark'>): void {
    this.owners.push({ ...owner, mark: UNMARKED });
  }

  endOwner(): void {
    this.owners.pop();
  }

  /** Ends the line. */
  flush(): void {
    const run = this.run.take();
    if (run !== null) this.keep(run);
  }

  pushImage(image: ImagePart, scope: Scope): void {
    this.drafts.push({ ...this.wordless(scope), kind: 'image', text: image.alt ?? '', image });
  }

  pushSeparator(scope: Scope): void {
    this.drafts.push({ ...this.wordless(scope), kind: 'separator', text: '' });
  }

  private wordless({ lang, dir, place }: Scope): Omit<Draft, 'kind' | 'text'> {
    const mark = this.markOf(this.owners.at(-1));
    return { lang, dir, place, mark, level: null, inlines: [], hints: null, linkChars: 0 };
  }

  private keep({ text, inlines, linkChars, ...rest }: Run): void {
    const owner = this.owners.at(-1);
    if (owner === undefined) return;
    const { kind, level, lang, dir, place } = owner.scope;
    const hints = mergedHints(owner.hints, runHints(rest));
    const mark = this.markOf(owner);
    const own = { kind, level: kind === 'heading' ? level : null, lang, dir, place };
    this.drafts.push({ ...own, text, inlines, hints, mark, linkChars });
  }

  private markOf(owner: Owner | undefined): number {
    if (owner === undefined) return UNMARKED;
    if (owner.mark === UNMARKED) {
      owner.mark = this.marks++;
      owner.element.setAttribute(MARK, String(owner.mark));
    }
    return owner.mark;
  }
}
