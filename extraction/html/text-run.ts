import type { Inline, InlineStyle } from '../../core/article/article.js';

/** One stretch of text as a line of the page shows it. */
export interface Run {
  readonly text: string;
  readonly inlines: readonly Inline[];
  /** Name an element at its start gave to the speaker, as far as the markup says so. */
  readonly speaker: string | null;
  /** Class names of the one inline element that holds the whole run. */
  readonly wrapper: readonly string[];
  /** Characters that are links, also of links that lead nowhere outside. */
  readonly linkChars: number;
}

interface OpenInline {
  readonly style: InlineStyle | null;
  readonly value: string | undefined;
  readonly classes: readonly string[];
  readonly isLink: boolean;
  /** Set when its first character arrives, so that white space before it stays outside. */
  start: number;
}

interface Classed {
  readonly classes: readonly string[];
  readonly start: number;
  readonly end: number;
}

const NOT_STARTED = -1;
/** Of one run; more tell nothing about who speaks. */
const MOST_CLASSED = 4;
/** Nothing of this can be seen, so text of it alone is blank. */
const INVISIBLE = /^[\s\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]*$/u;
const SPEAKER_CLASS = /speaker|interview|who\b|author|person|dialog(ue)?-?name|^name$/;
const LONGEST_NAME = 60;

/**
 * Gathers the text of one line box: folds white space as CSS does, keeps a single line break, and
 * knows where styles begin and end.
 */
export class TextRun {
  private text = '';
  private space = false;
  private breaks = 0;
  private inlines: Inline[] = [];
  private open: OpenInline[] = [];
  /** Inline elements with class names, in the order in which they ended. */
  private classed: Classed[] = [];
  private linkChars = 0;

  /** @param onParagraphBreak called when two line breaks in a row end this run. */
  constructor(private readonly onParagraphBreak: (run: Run) => void) {}

  append(source: string, preformatted: boolean): void {
    if (preformatted) {
      this.emit(source.replace(/\r\n?/g, '\n'));
      return;
    }
    const folded = /[\t\n\f\r]| {2}/.test(source) ? source.replace(/[ \t\n\f\r]+/g, ' ') : source;
    const from = folded.startsWith(' ') ? 1 : 0;
    if (from === 1) this.space = true;
    if (folded.length === from) return;
    const to = folded.endsWith(' ') ? folded.length - 1 : folded.length;
    this.emit(folded.slice(from, to));
    this.space = to < folded.length;
  }

  lineBreak(preformatted: boolean): void {
    if (preformatted) this.emit('\n');
    else this.breaks++;
    this.space = false;
  }

  /** Starts an inline element; every one started must be ended. */
  begin(opened: Partial<Omit<OpenInline, 'start'>>): void {
    const nothing = { style: null, value: undefined, classes: [], isLink: false };
    this.open.push({ ...nothing, ...opened, start: NOT_STARTED });
  }

  end(): void {
    const inline = this.open.pop();
    if (inline !== undefined) this.close(inline);
  }

  /** Ends the run; styles still open go on in the next one. Null when there was nothing to see. */
  take(): Run | null {
    for (const inline of this.open) {
      this.close(inline);
      inline.start = NOT_STARTED;
    }
    const run = INVISIBLE.test(this.text) ? null : this.trimmed();
    this.text = '';
    this.space = false;
    this.breaks = 0;
    this.inlines = [];
    this.classed = [];
    this.linkChars = 0;
    return run;
  }

  private emit(visible: string): void {
    if (this.breaks >= 2 && !INVISIBLE.test(this.text)) {
      const run = this.take();
      if (run !== null) this.onParagraphBreak(run);
    } else if (this.breaks > 0 && this.text !== '') {
      this.text += '\n';
    } else if (this.space && this.text !== '') {
      this.text += ' ';
    }
    this.space = false;
    this.breaks = 0;
    for (const inline of this.open) {
      if (inline.start === NOT_STARTED) inline.start = this.text.length;
    }
    this.text += visible;
  }

  private close(inline: OpenInline): void {
    const { style, value, classes, isLink, start } = inline;
    const end = this.text.length;
    if (start === NOT_STARTED || end <= start) return;
    if (isLink) this.linkChars += end - start;
    if (classes.length > 0 && this.classed.length < MOST_CLASSED) {
      this.classed.push({ classes, start, end });
    }
    if (style === null) return;
    this.inlines.push(value === undefined ? { start, end, style } : { start, end, style, value });
  }

  private trimmed(): Run {
    const from = this.text.length - this.text.trimStart().length;
    const text = this.text.trim();
    const inlines = this.inlines
      .map((inline) => ({
        ...inline,
        start: Math.max(0, inline.start - from),
        end: Math.min(text.length, inline.end - from),
      }))
      .filter(({ start, end }) => end > start);
    const until = from + text.length;
    const leading = this.classed.find(
      ({ classes, start, end }) =>
        start <= from &&
        end - from <= LONGEST_NAME &&
        classes.some((each) => SPEAKER_CLASS.test(each)),
    );
    const whole = this.classed.find(({ start, end }) => start <= from && end >= until);
    return {
      text,
      inlines: joined(inlines, text),
      speaker: leading === undefined ? null : this.text.slice(from, leading.end).trim(),
      wrapper: whole?.classes ?? [],
      linkChars: Math.min(text.length, this.linkChars),
    };
  }
}

/** Sorted, and neighbours of the same style with nothing but space between them made one. */
function joined(inlines: readonly Inline[], text: string): Inline[] {
  if (inlines.length < 2) return [...inlines];
  const sorted = [...inlines].sort((a, b) => a.start - b.start || b.end - a.end);
  const last = new Map<string, number>();
  const result: Inline[] = [];
  for (const inline of sorted) {
    const key = `${inline.style} ${inline.value ?? ''}`;
    const index = last.get(key);
    const before = index === undefined ? undefined : result[index];
    if (
      index !== undefined &&
      before !== undefined &&
      text.slice(before.end, inline.start).trim() === ''
    ) {
      result[index] = { ...before, end: Math.max(before.end, inline.end) };
    } else {
      last.set(key, result.length);
      result.push(inline);
    }
  }
  return result;
}
