/** Reading all of a page instead of the article that was found in it. */
export const wholePageMessages = {
  read: 'Read the whole page',
  hint: 'All of the page’s text instead of the article that was found in it; menus are shown, not read.',
  nothingOpen: 'Open an article first.',
  whole: 'The whole page is read now.',
  nothingMore: 'There is nothing else on this page.',
  onlyArticle: 'Only the article is read again.',
} as const;
