import type { Direction } from '../../core/article/article.js';
import { LIMITS } from '../../core/limits.js';

/** What an element's attributes say, read once. */
export interface Attributes {
  readonly classes: readonly string[];
  readonly role: string | null;
  readonly speaker: string | null;
  readonly lang: string | null;
  readonly dir: Direction | null;
  readonly hidden: boolean;
  /** `aria-hidden`: not for assistive technology, which need not mean that it can't be seen. */
  readonly ariaHidden: boolean;
  readonly style: string;
}

export const NO_ATTRIBUTES: Attributes = {
  classes: [],
  role: null,
  speaker: null,
  lang: null,
  dir: null,
  hidden: false,
  ariaHidden: false,
  style: '',
};

const SPEAKER_ATTRIBUTES: ReadonlySet<string> = new Set([
  'data-speaker',
  'data-speaker-name',
  'data-author',
  'data-name',
  'data-person',
  'data-voice',
]);

export function readAttributes(element: Element): Attributes {
  if (!element.hasAttributes()) return NO_ATTRIBUTES;
  const read = { ...NO_ATTRIBUTES } as { -readonly [K in keyof Attributes]: Attributes[K] };
  let names = '';
  for (const name of element.getAttributeNames()) {
    switch (name) {
      case 'class':
      case 'id':
        names += ` ${element.getAttribute(name) ?? ''}`;
        break;
      case 'role':
        read.role =
          element.getAttribute(name)?.trim().toLowerCase().slice(0, LIMITS.hintChars) || null;
        break;
      case 'lang':
      case 'xml:lang':
        read.lang = element.getAttribute(name);
        break;
      case 'dir':
        read.dir = direction(element.getAttribute(name));
        break;
      case 'hidden':
        read.hidden = true;
        break;
      case 'aria-hidden':
        read.ariaHidden = element.getAttribute(name) === 'true';
        break;
      case 'style':
        read.style = (element.getAttribute(name) ?? '').toLowerCase().replace(/\s+/g, '');
        break;
      default:
        if (SPEAKER_ATTRIBUTES.has(name)) {
          read.speaker = element.getAttribute(name)?.trim().slice(0, LIMITS.hintChars) || null;
        }
    }
  }
  if (/(?:^|;)(?:display:none|visibility:hidden)/.test(read.style)) read.hidden = true;
  read.classes = classNames(names);
  return read;
}

function classNames(names: string): readonly string[] {
  if (names === '') return [];
  const split = names.toLowerCase().split(/\s+/);
  return split
    .filter((name) => name !== '' && name.length <= LIMITS.hintChars)
    .slice(0, LIMITS.hintClasses);
}

function direction(value: string | null): Direction | null {
  const lower = value?.trim().toLowerCase();
  return lower === 'rtl' || lower === 'ltr' ? lower : null;
}
