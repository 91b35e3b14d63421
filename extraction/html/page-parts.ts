import type { Place } from './draft.js';

/** Names of what stands around an article, as a whole word of a class name or id. */
const CHROME_NAMES =
  / (?:[\w-]*[-_])?(?:nav|navbar|navigation|menu|breadcrumbs?|cookies?|consent|gdpr|newsletter|subscribe|subscription|share|sharing|sharedaddy|addtoany|social|comments?|kommentare?|commentaires?|comentarios?|comentários|commenti|commentlist|respond|disqus|related|relatedposts|recommended|recommendations|recirc|promo|advert|advertisement|ads?|sponsor(?:ed)?|sidebar|widget|pagination|pager|popup|modal|toolbar|topbar|paywall|outbrain|taboola|signup|signin|sign-in|log-in|login|skip-link|flyout|tooltip|dropdown|lightbox|offcanvas|more-?from|more-?stories|read-?more|read-?next|read-?also|also-?read|see-?also|most-?(?:read|popular|viewed)|trending|relacionad[oa]s|correlati|gerelateerd|kapcsolodo|souvisejici|powiazane|lire-?aussi|leggi-?anche|leia-?mais|lees-?ook|mehr-zum-thema)(?:[-_][\w-]*)? /;
const CHROME_ROLES: ReadonlySet<string> = new Set(
  'banner contentinfo search menu menubar dialog alertdialog alert toolbar'.split(' '),
);

/** Names of what stands below an article: who wrote it, and what to do next. */
const SIGN_OFF_NAMES =
  / (?:[\w-]*[-_])?(?:bio|biography|user-?bio|author-?(?:bio|box|card|info|profile|description|details|about)|about-?(?:the-)?author|contributor|autoren-?(?:info|box|profil)|auteur-bio|cta|call-to-action|claps|kudos?|feedback|rating-form|tags?|tag-?list|topics)(?:[-_][\w-]*)? /;

/** Whether an element, below the text, tells of its author or asks for something. */
export function isSignOff({ tag, names }: Place): boolean {
  return tag !== 'body' && tag !== 'article' && names !== '' && SIGN_OFF_NAMES.test(names);
}

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
