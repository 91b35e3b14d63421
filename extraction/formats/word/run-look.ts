import type { TextLook } from '../document/text-look.js';
import type { RunProperties } from './run-properties.js';
import type { WordStyle, WordStyles } from './word-styles.js';

const EAST_ASIAN = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** A run with everything that bears on how it looks. */
export interface StyledRun {
  readonly run: RunProperties;
  readonly paragraphStyle: WordStyle;
  readonly styles: WordStyles;
  readonly href: string | null;
}

/** How a run is set, by itself and by its styles; null where it is hidden. */
export function runLook({ run, paragraphStyle, styles, href }: StyledRun): TextLook | null {
  const own = styles.character(run.styleId);
  const { run: around } = paragraphStyle;
  const either = <K extends keyof RunProperties>(name: K): RunProperties[K] =>
    run[name] ?? own.run[name] ?? around[name];
  if (either('hidden') === true) return null;
  /** What two styles switch on is off again. */
  const toggled = (name: 'bold' | 'italic' | 'complexBold' | 'complexItalic'): boolean =>
    run[name] ??
    (styles.defaults[name] === true || (own.run[name] ?? false) !== (around[name] ?? false));
  const isComplex = run.isComplex ?? own.run.isComplex ?? false;
  return {
    strong: toggled(isComplex ? 'complexBold' : 'bold'),
    em: toggled(isComplex ? 'complexItalic' : 'italic'),
    underline: href === null && (either('underline') ?? false),
    strike: either('strike') ?? false,
    position: run.position ?? own.run.position ?? null,
    href,
    className: own.className,
  };
}

/** The language of a run's text, of the three that it may name, by the text's script. */
export function runLanguage(
  text: string,
  { run, paragraphStyle, styles }: StyledRun,
): string | null {
  const own = styles.character(run.styleId).run;
  const name =
    run.isComplex === true ? 'complexLang' : EAST_ASIAN.test(text) ? 'eastAsianLang' : 'lang';
  return run[name] ?? own[name] ?? paragraphStyle.run[name] ?? styles.defaults[name] ?? null;
}
