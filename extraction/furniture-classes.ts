import type { SkipReason } from '../core/article/article.js';
import type { ArticlePart } from './assemble-article.js';

/** What class names and ids of small parts of a page say they are, in the words of many languages. */
const NAMES: readonly { readonly reason: SkipReason; readonly pattern: RegExp }[] = [
  {
    reason: 'caption',
    pattern: named(
      'cap|caption|captions|figcaption|imgcaption|imagecaption|photocaption|credit|credits|photocredit|copyright|bildunterschrift|bildtext|bildquelle|legende|légende|didascalia|didascalie|bijschrift|podpis|popisek|képaláírás|leyenda|piefoto|legenda|fotografo|imgsource|imagesource|photosource|source|pictext|picturetext',
    ),
  },
  {
    reason: 'boilerplate',
    pattern: named(
      'share|sharing|shares|sharebar|sharedaddy|addtoany|social|socials|sns|teilen|partage|partager|compartir|compartilhar|condividi|condivisione|delen|dela|udostepnij|paylas|tags|tag|taglist|keywords|etiquetas|schlagworte|newsletter|subscribe|subscription|abo|mailmag|related|relatedposts|recommended|readmore|readalso|seealso|lireaussi|leggianche|leiamais|bacajuga|alsoread|mostread|popular|promo|advert|advertisement|ad|ads|comments|comment-form|breadcrumb|breadcrumbs|crumb|pagination|toolbar|printlink',
    ),
  },
  {
    reason: 'byline',
    pattern: named(
      'byline|bylines|author|authors|autor|auteur|autore|autorin|verfasser|writer|reporter|redakteur|muhabir|kirjoittaja|szerzo|signature|meta|metadata|postmeta|date|dates|datum|fecha|pubdate|published|publish|updated|time|timestamp|dateline|posted|submitted|posted-on|postinfo|articleinfo|readingtime|lesezeit|tarih',
    ),
  },
];
/**
 * A class of more parts than this says what sort of thing they are, and not what one of them is; but
 * an article may have many pictures.
 */
const MOST_ALIKE = 3;
const MOST_CAPTIONS = 40;
/** Nor is a name furniture's that stands for this share of the text. */
const MOST_TEXT = 0.25;
/** Longer parts are text, whatever they are called. */
const LONGEST = 240;
const LONGEST_BYLINE = 140;

/** The words as a whole class name or one of its parts: `entry-meta`, `social_bar`, `c-share`. */
function named(words: string): RegExp {
  return new RegExp(`(?:^|[-_])(?:${words})(?:$|[-_])`, 'u');
}

/**
 * What parts are by the names their page gives them: `class="caption"`, `"entry-meta"`, `"share"`.
 * Only short parts, and only names that few parts share, so that a transcript whose every turn is
 * a `social-post` keeps them.
 */
export function namedFurniture(
  parts: readonly ArticlePart[],
  isInHead: (part: ArticlePart) => boolean,
): ReadonlyMap<ArticlePart, SkipReason> {
  const bearers = new Map<string, { parts: number; chars: number }>();
  let chars = 0;
  for (const part of parts) {
    chars += part.text.length;
    for (const name of namesOf(part)) {
      const of = bearers.get(name) ?? { parts: 0, chars: 0 };
      bearers.set(name, { parts: of.parts + 1, chars: of.chars + part.text.length });
    }
  }
  const isRare = (name: string, most: number): boolean => {
    const of = bearers.get(name);
    return of !== undefined && of.parts <= most && of.chars <= chars * MOST_TEXT;
  };
  const found = new Map<ArticlePart, SkipReason>();
  for (const part of parts) {
    if (part.text.length > LONGEST || part.kind === 'heading' || part.hints?.speaker !== undefined)
      continue;
    const names = [...namesOf(part)];
    const reason = NAMES.find(({ reason: each, pattern }) =>
      names.some(
        (name) =>
          pattern.test(name) && isRare(name, each === 'caption' ? MOST_CAPTIONS : MOST_ALIKE),
      ),
    )?.reason;
    if (reason === undefined) continue;
    if (reason === 'byline' && (!isInHead(part) || part.text.length > LONGEST_BYLINE)) continue;
    found.set(part, reason);
  }
  return found;
}

/** A part's own names and those of the groups it stands in. */
function namesOf(part: ArticlePart): ReadonlySet<string> {
  const names = new Set(part.hints?.classes ?? []);
  for (const container of part.within) {
    if (container.kind !== 'group') continue;
    for (const name of container.hints.classes ?? []) names.add(name);
  }
  return names;
}
