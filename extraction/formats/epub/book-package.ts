import { readXml, type XmlAttributes } from '../xml/read-xml.js';
import { localName } from './book-lock.js';

/** A file of a book as its package lists it. */
export interface ManifestItem {
  readonly href: string;
  readonly mediaType: string;
  /** Space-separated words: `nav`, `cover-image`. */
  readonly properties: string;
  /** Id of another item that says the same in another format. */
  readonly fallback: string | null;
}

export interface SpineItem {
  readonly id: string;
  /** False for what stands beside the reading order: notes, answers, large tables. */
  readonly isLinear: boolean;
}

/** What a package document (OPF) says, as it says it. */
export interface BookPackage {
  readonly titles: readonly string[];
  readonly creators: readonly { readonly name: string; readonly isAuthor: boolean }[];
  readonly languages: readonly string[];
  readonly dates: readonly string[];
  readonly items: ReadonlyMap<string, ManifestItem>;
  readonly spine: readonly SpineItem[];
  /** Id of EPUB 2's table of contents (NCX). */
  readonly ncx: string | null;
  /** EPUB 2's guide: what some pages are, by their addresses. */
  readonly guide: readonly { readonly type: string; readonly href: string }[];
}

/** MARC relator codes of who did not write the book. */
const NO_AUTHOR = /^(?!aut$|cre$|edt$|ive$|ivr$).+$/i;

/** Reads a package document as far as it can be read. */
export function readPackage(source: string): BookPackage {
  const texts: Record<'title' | 'language' | 'date', string[]> = {
    title: [],
    language: [],
    date: [],
  };
  const creators: { id: string | null; name: string; role: string | null }[] = [];
  const roles = new Map<string, string>();
  const items = new Map<string, ManifestItem>();
  const spine: SpineItem[] = [];
  const guide: { type: string; href: string }[] = [];
  let ncx: string | null = null;
  /** Where the text of the element that is open goes. */
  let take: ((text: string) => void) | null = null;

  const begin = (name: string, attributes: XmlAttributes): void => {
    switch (name) {
      case 'title':
      case 'language':
      case 'date':
        take = gathered(texts[name]);
        break;
      case 'creator': {
        const creator = {
          id: attributes.get('id') ?? null,
          name: '',
          role: attributes.get('opf:role') ?? null,
        };
        creators.push(creator);
        take = (text) => (creator.name += text);
        break;
      }
      case 'meta':
        if (attributes.get('property') === 'role') {
          const refined = (attributes.get('refines') ?? '').replace(/^#/, '');
          take = (text) => roles.set(refined, (roles.get(refined) ?? '') + text);
        }
        break;
      case 'item':
        items.set(attributes.get('id') ?? '', {
          href: attributes.get('href') ?? '',
          mediaType: (attributes.get('media-type') ?? '').trim().toLowerCase(),
          properties: ` ${attributes.get('properties') ?? ''} `,
          fallback: attributes.get('fallback') ?? null,
        });
        break;
      case 'spine':
        ncx = attributes.get('toc') ?? null;
        break;
      case 'itemref':
        spine.push({
          id: attributes.get('idref') ?? '',
          isLinear: attributes.get('linear')?.trim().toLowerCase() !== 'no',
        });
        break;
      case 'reference':
        guide.push({
          type: (attributes.get('type') ?? '').trim().toLowerCase(),
          href: attributes.get('href') ?? '',
        });
    }
  };
  readXml(source, OPF_PREFIXES, {
    begin: (name, attributes) => {
      take = null;
      begin(localName(name), attributes);
      return true;
    },
    end: () => {
      take = null;
    },
    text: (text) => take?.(text),
  });
  return {
    titles: texts.title.map(folded).filter(isSaid),
    languages: texts.language.map(folded).filter(isSaid),
    dates: texts.date.map(folded).filter(isSaid),
    creators: creators
      .map(({ id, name, role }) => ({
        name: folded(name),
        isAuthor: !NO_AUTHOR.test(role ?? roles.get(id ?? '')?.trim() ?? ''),
      }))
      .filter(({ name }) => isSaid(name)),
    items,
    spine,
    ncx,
    guide,
  };
}

/** `role` of EPUB 2 is an attribute in the package's own namespace. */
const OPF_PREFIXES = new Map([['http://www.idpf.org/2007/opf', 'opf']]);

function gathered(list: string[]): (text: string) => void {
  const index = list.push('') - 1;
  return (text) => {
    list[index] = (list[index] ?? '') + text;
  };
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function isSaid(text: string): boolean {
  return text !== '';
}
