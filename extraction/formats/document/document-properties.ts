import type { Head } from '../../assemble-article.js';
import { singleLine } from '../../page-text.js';
import { LIMITS } from '../../../core/limits.js';

/** What a word processor keeps beside the text. */
export interface DocumentProperties {
  readonly title: string | null;
  readonly author: string | null;
}

/** Titles that programs give by themselves. */
const NO_TITLE =
  /^(?:(?:microsoft )?word - .*|.*\.(?:docx?|docm|dotx?|odt|ott|rtf|txt|html?)|(?:new |neues )?(?:microsoft word )?(?:document|dokument|documento)(?: ?\(?\d+\)?)?|untitled(?: ?\d*)?|unbenannt(?: ?\d*)?|sans titre(?: ?\d*)?|sin título(?: ?\d*)?|template|title|titel|powerpoint presentation)$/i;
/** Authors that are a computer's account or a program. */
const NO_AUTHOR =
  /^(?:user|admin(?:istrator)?|owner|author|unknown|guest|root|home|pc|me|anonymous|microsoft.*|windows.*|office.*|python-docx|docx4j|apache poi|un-named|openoffice.*|libreoffice.*|google.*|.*@.*|hp|dell|lenovo|acer|asus|x)$/i;

/** The title that somebody gave, or null where a program did. */
export function givenTitle({ title }: DocumentProperties): string | null {
  const line = bounded(title);
  return line === '' || NO_TITLE.test(line) ? null : line;
}

/** The byline that the author's name makes; nothing where it is only an account's name. */
export function bylineOf({ author }: DocumentProperties): Pick<Partial<Head>, 'byline'> {
  const line = bounded(author);
  return line === '' || NO_AUTHOR.test(line) ? {} : { byline: line };
}

function bounded(text: string | null): string {
  return singleLine((text ?? '').slice(0, 4 * LIMITS.headChars)).slice(0, LIMITS.headChars);
}
