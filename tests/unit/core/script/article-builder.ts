import type {
  Article,
  Block,
  BlockId,
  Container,
  Hints,
  Inline,
  InlineStyle,
  SkipReason,
  TextKind,
} from '../../../../core/article/article.js';
import type { Script } from '../../../../core/script/script.js';

/** Who is expected to say a stretch; `label` is shown, `skip` is not spoken. */
export type Who = 'narrator' | 'interviewer' | 'interviewee' | 'other' | 'label' | 'skip';

export interface Stretch {
  readonly text: string;
  readonly who: Who;
  readonly style?: InlineStyle;
}

export interface BlockOptions {
  readonly kind?: TextKind;
  readonly level?: number;
  readonly within?: readonly Container[];
  readonly hints?: Hints;
  readonly skip?: SkipReason;
}

interface Expected {
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly who: Who;
}

/** Builds an article block by block, remembering who is meant to say what. */
export class ArticleBuilder {
  readonly #blocks: Block[] = [];
  readonly #expected: Expected[] = [];
  #key = 0;
  byline: string | null = null;
  siteName: string | null = null;
  lang: string;
  title: string;

  constructor(lang = 'en', title = '') {
    this.lang = lang;
    this.title = title;
    if (title !== '') this.block([{ text: title, who: 'narrator' }], { kind: 'title' });
  }

  key(): number {
    this.#key += 1;
    return this.#key;
  }

  block(stretches: readonly Stretch[], options: BlockOptions = {}): this {
    let text = '';
    const inlines: Inline[] = [];
    const block = this.#blocks.length;
    for (const { text: part, who, style } of stretches) {
      const start = text.length;
      text += part;
      if (style !== undefined) inlines.push({ start, end: start + part.trimEnd().length, style });
      this.#expected.push({ block, start, end: text.length, who });
    }
    this.#blocks.push({
      kind: options.kind ?? 'paragraph',
      id: block as BlockId,
      text,
      inlines,
      within: options.within ?? [],
      ...(options.level === undefined ? {} : { level: options.level }),
      ...(options.hints === undefined ? {} : { hints: options.hints }),
      ...(options.skip === undefined ? {} : { skip: options.skip }),
    });
    return this;
  }

  say(who: Who, text: string, style?: InlineStyle, options: BlockOptions = {}): this {
    return this.block([{ text, who, ...(style === undefined ? {} : { style }) }], options);
  }

  build(): Article {
    return {
      title: this.title,
      byline: this.byline,
      siteName: this.siteName,
      published: null,
      lang: this.lang,
      dir: 'ltr',
      blocks: this.#blocks,
    };
  }

  /** What a script gets wrong, one line each; empty when everything is as meant. */
  mistakes(script: Script): string[] {
    const article = this.build();
    const said = whoSays(article, script);
    const wrong: string[] = [];
    for (const { block, start, end, who } of this.#expected) {
      const text = article.blocks[block];
      if (text === undefined || !('text' in text)) continue;
      if (text.text.slice(start, end).trim() === '') continue;
      const got = majority(said[block]?.slice(start, end) ?? []);
      if (got !== who) wrong.push(`${who} got ${got}: ${text.text.slice(start, end).slice(0, 60)}`);
    }
    return wrong;
  }
}

/** For every character of every block, who says it. */
export function whoSays(article: Article, script: Script): (Who | '')[][] {
  const said = article.blocks.map((block) =>
    'text' in block ? Array.from({ length: block.text.length }, (): Who | '' => '') : [],
  );
  const put = (span: { block: number; start: number; end: number }, who: Who): void => {
    const row = said[span.block];
    if (row === undefined) throw new Error(`no block ${span.block}`);
    for (let at = span.start; at < span.end; at += 1) {
      if (row[at] !== '')
        throw new Error(`block ${span.block} has ${who} and ${row[at] ?? 'nothing'} at ${at}`);
      row[at] = who;
    }
  };
  for (const turn of script.turns) {
    for (const span of turn.spans) {
      put(span, script.cast[turn.speaker]?.role ?? 'other');
      if (span.label !== undefined) put(span.label, 'label');
    }
  }
  for (const span of script.skipped) put(span, 'skip');
  return said;
}

function majority(all: readonly (Who | '')[]): Who | 'nobody' {
  const counts = new Map<Who, number>();
  for (const who of all) if (who !== '') counts.set(who, (counts.get(who) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'nobody';
}
