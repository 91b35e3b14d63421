import type { Place } from './draft.js';

/** Class names of what stands around an article, each as a word of its own in the name. */
const CHROME_NAMES =
  / (?:[\w-]*[-_])?(?:nav|navbar|navigation|menu|breadcrumbs?|cookie|cookies|consent|gdpr|newsletter|subscribe|subscription|share|sharing|sharedaddy|social|comments?|commentlist|respond|disqus|related|recommended|recirc|promo|advert|advertisement|ads?|sponsor(?:ed)?|sidebar|widget|pagination|pager|popup|modal|toolbar|masthead|topbar|paywall|outbrain|taboola|signup|login)(?:[-_][\w-]*)? /;
const CHROME_ROLES: ReadonlySet<string> = new Set(
  'navigation banner contentinfo search menu menubar dialog alertdialog alert toolbar'.split(' '),
);

/** Whether an element is part of the page around the article: menus, banners, forms, comments. */
export function isChrome({ tag, names, role }: Place): boolean {
  if (tag === 'nav' || tag === 'footer' || tag === 'search') return true;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  return (role !== null && CHROME_ROLES.has(role)) || CHROME_NAMES.test(names);
}

/** Whether an element is a box beside the article. */
export function isAside({ tag, role }: Place): boolean {
  return tag === 'aside' || role === 'complementary';
}
