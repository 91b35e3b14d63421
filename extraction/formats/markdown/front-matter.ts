import { isRecord } from '../../../core/ipc/checks.js';
import { LIMITS } from '../../../core/limits.js';
import type { Head } from '../../assemble-article.js';
import { canonicalTag } from '../../language-tag.js';

/** Longest head that is looked for, in UTF-16 code units. */
const LONGEST_HEAD = 8_000;
const YAML = /^---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TOML = /^\+\+\+[ \t]*\r?\n([\s\S]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;
const JSON_HEAD = /^\{[ \t]*\r?\n([\s\S]*?)\r?\n\}[ \t]*(?:\r?\n|$)/;
const FIELD = /^["']?([A-Za-z][\w-]{0,40})["']?[ \t]*[:=][ \t]*(.*)$/;
const ITEM = /^[ \t]*-[ \t]+(.*)$/;

const TITLES = ['title'];
const AUTHORS = ['author', 'authors', 'byline', 'by', 'writer'];
const LANGUAGES = ['lang', 'language', 'locale'];
const DATES = ['date', 'published', 'pubdate', 'publishdate', 'published_at', 'created'];

/** A text without its head, and what the head says. */
export interface WithoutFrontMatter {
  readonly text: string;
  readonly head: Partial<Head>;
}

/**
 * Takes off what programs that make pages of Markdown keep at its top, in YAML (`---`), TOML (`+++`) or JSON (braces).
 * Only plain values and plain lists of the outermost level are read; what begins with a rule is left
 * alone.
 */
export function withoutFrontMatter(source: string): WithoutFrontMatter {
  const start = source.slice(0, LONGEST_HEAD);
  const found = YAML.exec(start) ?? TOML.exec(start) ?? JSON_HEAD.exec(start);
  const fields =
    found === null
      ? null
      : found[0].startsWith('{')
        ? jsonFields(found[0])
        : fieldsOf(found[1] ?? '');
  if (found === null || fields === null) return { text: source, head: {} };
  const first = (names: readonly string[]): string | null => {
    const value = names.map((name) => fields.get(name)).find((each) => each !== undefined);
    return value === undefined || value.length === 0 ? null : value.join(', ');
  };
  const [title, byline, published] = [first(TITLES), first(AUTHORS), first(DATES)];
  const lang = canonicalTag(first(LANGUAGES)?.replace('_', '-') ?? null);
  return {
    text: source.slice(found[0].length),
    head: {
      ...(title !== null && { title: bounded(title) }),
      ...(byline !== null && { byline: bounded(byline) }),
      ...(published !== null && { published: bounded(published) }),
      ...(lang !== null && { lang }),
    },
  };
}

/** The values by lower-case name; null where a line is nothing of such a head. */
function fieldsOf(head: string): ReadonlyMap<string, string[]> | null {
  const fields = new Map<string, string[]>();
  let last: string[] = [];
  for (const line of head.split(/\r?\n/)) {
    const [, name, value = ''] = FIELD.exec(line) ?? [];
    if (name !== undefined) {
      last = valuesOf(value);
      fields.set(name.toLowerCase(), last);
    } else if (ITEM.test(line)) last.push(...valuesOf(ITEM.exec(line)?.[1] ?? ''));
    else if (!/^(?:[ \t].*|#.*|\[.*\]|[\]})].*|)$/.test(line)) return null;
  }
  return fields.size === 0 ? null : fields;
}

/** The same of a head in JSON; null where it is none. */
function jsonFields(head: string): ReadonlyMap<string, string[]> | null {
  let read: unknown;
  try {
    read = JSON.parse(head);
  } catch {
    return null;
  }
  if (!isRecord(read)) return null;
  const texts = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string').map(plain);
  return new Map(Object.entries(read).map(([name, value]) => [name.toLowerCase(), texts(value)]));
}

function valuesOf(value: string): string[] {
  const list = /^\[(.*)\]\s*(?:#.*)?$/.exec(value)?.[1];
  const values = list === undefined ? [value] : list.split(',');
  return values.map(plain).filter((each) => each !== '');
}

/** Without quotes, and without the comment behind it. */
function plain(value: string): string {
  const quoted = /^\s*(["'])(.*?)\1\s*(?:#.*)?$/.exec(value)?.[2];
  const bare = quoted ?? value.replace(/\s+#.*$/, '');
  return bare
    .replace(/^name:\s*/, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[|>]-?$/, '');
}

function bounded(text: string): string {
  return text.slice(0, LIMITS.headChars);
}
