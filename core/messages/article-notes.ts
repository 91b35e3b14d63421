/** Stands and is read at the end of an article of which only the first pages were read. */
export function pagesLeftOut(read: number, total: number): string {
  return `This file has ${total} pages. Only the first ${read} are shown and read here.`;
}
