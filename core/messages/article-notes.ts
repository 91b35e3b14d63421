/** Stands and is read at the end of an article of which only the first pages were read. */
export function pagesLeftOut(read: number, total: number): string {
  return `This file has ${total} pages. Only the first ${read} are shown and read here.`;
}

/** The same at the end of a book of which some files are missing or damaged. */
export function bookPagesLeftOut(count: number): string {
  return count === 1
    ? 'A part of this book is missing or damaged, and was left out.'
    : `${count} parts of this book are missing or damaged, and were left out.`;
}
/** Stands and is read at the end of an article of which the rest had to be left out. */
export const REST_LEFT_OUT =
  'This text is longer than can be opened: only its beginning is shown and read here.';
