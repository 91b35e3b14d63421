import type { ParagraphSetting } from '../document/flow.js';
import type { ListPlace } from '../document/list-marks.js';
import { headingLevelOf, purposeOf, styleClass } from '../document/style-class.js';
import type { TextLook } from '../document/text-look.js';
import type { ParagraphState, RtfState } from './rtf-state.js';
import type { RtfStyles } from './rtf-styles.js';

/** From this outline level on (counted from 0) it is text. */
const TEXT_LEVEL = 9;

/** How text that comes now is set. */
export function rtfLook(state: RtfState, styles: RtfStyles): TextLook {
  const { bold, italic, underline, strike, position, href, characterStyle } = state;
  const style = styles.character(characterStyle);
  return {
    strong: bold,
    em: italic,
    underline: underline && href === null,
    strike,
    position,
    href,
    className: style === undefined ? null : styleClass(style.name),
  };
}

/**
 * What the paragraph is that ends now.
 * @param place asks for its place in a list, which counts it there.
 */
export function rtfSetting(
  paragraph: ParagraphState,
  styles: RtfStyles,
  place: () => ListPlace | null,
): ParagraphSetting {
  const style = styles.paragraph(paragraph.style);
  const name = style?.name ?? '';
  const purpose = purposeOf(name);
  const outline = paragraph.outline ?? style?.outline ?? null;
  const level = outline === null ? headingLevelOf(name) : outline < TEXT_LEVEL ? outline + 1 : null;
  const heading = purpose === 'title' ? 'title' : level;
  return {
    heading,
    isCaption: purpose === 'caption',
    isQuote: purpose === 'quote',
    className: heading === null ? styleClass(name) : null,
    dir: paragraph.dir,
    list: heading === null ? place() : null,
  };
}
