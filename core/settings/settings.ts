import type { Role } from '../script/script.js';

/** A voice a person chose, by everything that may tell it again on another start. */
export interface VoicePreference {
  readonly id: string;
  readonly name: string;
  readonly lang: string;
}

/** `auto` shows the word where the engine tells it and the sentence otherwise. */
export type HighlightMode = 'auto' | 'sentence' | 'word-estimated' | 'none';
export type Theme = 'system' | 'light' | 'dark';
/** When a speaker's name is spoken before a turn. */
export type SpeakNames = 'always' | 'when-needed' | 'never';

/** Everything kept between runs. Read with parse.ts, which never throws. */
export interface Settings {
  readonly version: 1;
  /** 0.5 to 3, in steps of 0.1. */
  readonly rate: number;
  readonly highlight: HighlightMode;
  readonly speakNames: SpeakNames;
  readonly theme: Theme;
  /** Factor on the article's and the controls' text, 0.7 to 4.8. */
  readonly textScale: number;
  /** The single-key set in the reading pane (WCAG 2.1.4). */
  readonly singleKeys: boolean;
  /** Quotations in prose are read by the people who are quoted (core/script/quotes). */
  readonly readQuotes: boolean;
  /** Pictures that lie in the file are shown, not only what is said of them. */
  readonly showPictures: boolean;
  /** Chosen voices by primary language subtag, then role. */
  readonly voices: Readonly<Record<string, Partial<Record<Role, VoicePreference>>>>;
}

export const RATE = { min: 0.5, max: 3, step: 0.1, normal: 1 } as const;
export const TEXT_SCALE = { min: 0.7, max: 4.8, normal: 1 } as const;

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  rate: RATE.normal,
  highlight: 'auto',
  speakNames: 'when-needed',
  theme: 'system',
  textScale: TEXT_SCALE.normal,
  singleKeys: true,
  readQuotes: false,
  showPictures: true,
  voices: {},
};
