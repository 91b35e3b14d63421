/** A cell with this many paragraphs holds a part of the page, not a value. */
const PAGE_PARAGRAPHS = 4;
/** Rows looked at: a table that starts as data is data. */
const ROWS_LOOKED_AT = 20;

/** Whether a table only arranges the page: then its cells are read as if it were not there. */
export function isLayoutTable(table: Element, role: string | null): boolean {
  if (role === 'presentation' || role === 'none') return true;
  const rows = rowsOf(table);
  if (rows.length <= 1) return true;
  const looked = rows.slice(0, ROWS_LOOKED_AT);
  if (looked.every((row) => row.children.length <= 1)) return true;
  if (table.querySelector('th, caption') !== null) return false;
  if (table.querySelector('table') !== null) return true;
  return looked.length <= 3 && looked.some((row) => [...row.children].some(isPagePart));
}

function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  for (const part of table.children) {
    if (part.localName === 'tr') rows.push(part);
    else if (part.localName !== 'caption') {
      for (const row of part.children) if (row.localName === 'tr') rows.push(row);
    }
  }
  return rows;
}

function isPagePart(cell: Element): boolean {
  return cell.getElementsByTagName('p').length >= PAGE_PARAGRAPHS;
}
