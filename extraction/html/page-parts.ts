import type { Place } from './draft.js';

/** Names of what stands around an article, as a whole word of a class name or id. */
const CHROME_NAMES =
  / (?:[\w-]*[-_])?(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|newsletter|subscribe|subscription|share|sharing|sharedaddy|addtoany|social|comments?|kommentare?|commentaires?|comentarios?|comentários|commenti|commentlist|respond|disqus|related|relatedposts|recommended|recommendations|recirc|promo|advert|advertisement|ads?|sponsor(?:ed)?|sidebar|widget|pagination|pager|popup|modal|toolbar|topbar|paywall|outbrain|taboola|signup|login|skip-link)(?:[-_][\w-]*)? /;
const CHROME_ROLES: ReadonlySet<string> = new Set(
  'banner contentinfo search menu menubar dialog alertdialog alert toolbar'.split(' '),
);

/** Whether an element is part of the page around the article: menus, banners, comments. */
export function isChrome(place: Place): boolean {
  const { tag, names, role } = place;
  if (isNavigation(place) || tag === 'footer' || tag === 'search') return true;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  return (role !== null && CHROME_ROLES.has(role)) || (names !== '' && CHROME_NAMES.test(names));
}

export function isNavigation({ tag, role }: Place): boolean {
  return tag === 'nav' || role === 'navigation';
}

/** Whether an element is a box beside the article. */
export function isAside({ tag, role }: Place): boolean {
  return tag === 'aside' || role === 'complementary' || tag === 'figure';
}

export function isForm({ tag }: Place): boolean {
  return tag === 'form' || tag === 'fieldset';
}

export function isArticleElement({ tag, role }: Place): boolean {
  return tag === 'article' || role === 'article';
}

export function isMainElement({ tag, role }: Place): boolean {
  return tag === 'main' || role === 'main';
}
