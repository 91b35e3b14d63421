import { LIMITS } from '../../../core/limits.js';
import type { DocumentProperties } from '../document/document-properties.js';
import type { ParagraphSetting, Piece } from '../document/flow.js';
import { PLAIN_LOOK, type TextLook } from '../document/text-look.js';
import { RtfEncodings, rtfText } from './rtf-encodings.js';
import type { RtfFrame } from './rtf-frame.js';
import { RtfFrames } from './rtf-frames.js';
import { RtfGroups } from './rtf-groups.js';
import { languageTag } from './rtf-languages.js';
import { rtfLook, rtfSetting } from './rtf-look.js';
import { RtfLists } from './rtf-lists.js';
import { change, type Destination, type RtfState } from './rtf-state.js';
import { RtfStyles } from './rtf-styles.js';
import type { RtfListener } from './rtf-tokens.js';
import { CHARACTERS, DESTINATIONS, FRAMES, KNOWN_IGNORABLE, SIGNS, SKIPPED } from './rtf-words.js';

/** Bytes of text that are decoded at once. */
const DECODED_BYTES = 64 * 1024;
const ORDINARY_STYLE = 0;
const LINK = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))/;

/** Reads an RTF file, told token by token, into a flow. */
export class RtfDocument implements RtfListener {
  private readonly groups = new RtfGroups();
  private readonly encodings = new RtfEncodings();
  private readonly styles = new RtfStyles();
  private readonly lists = new RtfLists();
  private defaults = { font: 0, lang: null as string | null };
  private readonly frames = new RtfFrames();
  /** Bytes of text that were not decoded yet. */
  private pending: number[] = [];
  /** Bytes still to come that stand in for a character which was given by its number. */
  private fallback = 0;
  /** Whether the next word is of a group that may be passed over. */
  private isIgnorable = false;
  private definedFont = 0;
  /** How paragraphs are marked that say it themselves, as old files do. */
  private oldList: { readonly ordered: boolean; isFirst: boolean } | null = null;
  private readonly collected = new Map<Destination, string>();

  /** The notes, each as an item of a list. */
  get notes(): readonly Piece[] {
    return this.frames.notes;
  }

  get properties(): DocumentProperties {
    return {
      title: this.collected.get('title') ?? null,
      author: this.collected.get('author') ?? null,
    };
  }

  beginGroup(): void {
    this.decodePending();
    this.fallback = 0;
    this.isIgnorable = false;
    this.groups.begin();
  }

  endGroup(): void {
    this.decodePending();
    this.fallback = 0;
    const { depth } = this.groups;
    const ended = this.groups.end();
    const isInstruction = ended?.destination === 'field instruction';
    if (isInstruction && this.state.destination !== 'field instruction') this.endInstruction();
    this.frames.endGroup(depth);
  }

  word(name: string, value: number | null): void {
    this.decodePending();
    const isIgnorable = this.isIgnorable;
    this.isIgnorable = false;
    const { groups } = this;
    if (groups.isSkipping) return;
    const character = CHARACTERS.get(name);
    if (name === 'u') this.unicode(value ?? 0);
    else if (character !== undefined) this.character(character);
    else if (this.isDestination(name)) this.enter(name);
    else if (SKIPPED.has(name) || (isIgnorable && !KNOWN_IGNORABLE.has(name))) groups.skip();
    else this.within(name, value);
  }

  sign(sign: string): void {
    this.decodePending();
    if (sign === '*') this.isIgnorable = true;
    else this.character(SIGNS.get(sign) ?? '');
  }

  byte(byte: number): void {
    if (this.groups.isSkipping) return;
    if (this.fallback > 0) this.fallback--;
    else this.keep(byte);
  }

  bytes(bytes: Uint8Array): void {
    if (this.groups.isSkipping) return;
    const passed = Math.min(this.fallback, bytes.length);
    this.fallback -= passed;
    for (let at = passed; at < bytes.length; at++) this.keep(bytes[at] ?? 0);
  }

  /** The file is at its end: what is open is closed. */
  finish(): readonly Piece[] {
    this.decodePending();
    this.frames.endAll();
    this.frame.endParagraph(this.setting(), this.isInTable);
    return this.frame.flow.finish();
  }

  private get state(): RtfState {
    return this.groups.state;
  }

  private get frame(): RtfFrame {
    return this.frames.current;
  }

  private get isInTable(): boolean {
    return this.state.paragraph.isInTable;
  }

  private isDestination(name: string): boolean {
    if (this.state.destination === 'info') return name === 'title' || name === 'author';
    return DESTINATIONS.has(name) || FRAMES.has(name);
  }

  /** The innermost group turns out to be something else than text of the paragraph. */
  private enter(name: string): void {
    const { groups, state } = this;
    const kind = FRAMES.get(name);
    if (groups.isTooDeep || groups.depth === 0) groups.skip();
    else if (kind !== undefined) this.beginFrame(kind);
    else if (name === 'title' || name === 'author') state.destination = name;
    else state.destination = DESTINATIONS.get(name) ?? state.destination;
  }

  /** A word that means something only where it stands. */
  private within(name: string, value: number | null): void {
    switch (this.state.destination) {
      case 'fonts':
        if (name === 'f') this.definedFont = value ?? 0;
        else if (name === 'fcharset') this.encodings.setFont(this.definedFont, { charset: value });
        else if (name === 'cpg') this.encodings.setFont(this.definedFont, { codePage: value });
        break;
      case 'styles':
        this.styles.word(name, value);
        break;
      case 'lists':
        this.lists.define(name, value);
        break;
      case 'list overrides':
        this.lists.override(name, value);
        break;
      case 'paragraph numbering':
        if (name === 'pnlvlblt' || name === 'pnlvlbody') this.setOldList(name === 'pnlvlbody');
        break;
      case 'text':
        this.inText(name, value);
        break;
      case 'info':
      case 'title':
      case 'author':
      case 'field instruction':
        break;
    }
  }

  private inText(name: string, value: number | null): void {
    const { frame } = this;
    switch (name) {
      case 'par':
      case 'sect':
      case 'nestcell':
        frame.endParagraph(this.setting(), this.isInTable);
        break;
      case 'cell':
        frame.endCell(this.setting());
        break;
      case 'row':
        frame.endRow();
        break;
      case 'trowd':
        frame.expectRow();
        break;
      case 'ansicpg':
        this.encodings.setCodePage(value ?? 0);
        break;
      case 'mac':
        this.encodings.setMacintosh();
        break;
      case 'deff':
        this.defaults = { ...this.defaults, font: value ?? 0 };
        this.state.font = value ?? 0;
        break;
      case 'deflang':
        this.defaults = { ...this.defaults, lang: languageTag(value ?? 0) };
        this.state.lang = this.defaults.lang;
        break;
      default:
        if (name === 'pard') this.oldList = null;
        change(this.state, name, value, this.defaults);
    }
  }

  /** A character by its number; bytes that stand in for it follow. */
  private unicode(value: number): void {
    const code = value < 0 ? value + 0x10000 : value;
    // Those of symbol fonts are pictures.
    const isPicture = code >= 0xf000 && code <= 0xf0ff;
    if (code > 0 && code <= 0x10ffff && !isPicture) this.emit(String.fromCodePoint(code));
    this.fallback = Math.min(this.state.fallbackBytes, DECODED_BYTES);
  }

  private character(character: string): void {
    if (this.groups.isSkipping) return;
    if (this.fallback > 0) this.fallback--;
    else if (character !== '') this.emit(character);
  }

  private keep(byte: number): void {
    this.pending.push(byte);
    if (this.pending.length >= DECODED_BYTES) this.decodePending();
  }

  private decodePending(): void {
    if (this.pending.length === 0) return;
    const { font } = this.state;
    const isSymbols = this.encodings.isSymbols(font);
    const bytes = isSymbols ? this.pending.filter((byte) => byte < 0x80) : this.pending;
    this.pending = [];
    this.emit(rtfText(bytes, this.encodings.of(font)));
  }

  private emit(text: string): void {
    const { destination, hidden, deleted, lang } = this.state;
    if (destination === 'styles') this.styles.text(text);
    else if (destination !== 'text') {
      const before = this.collected.get(destination) ?? '';
      this.collected.set(destination, (before + text).slice(0, LIMITS.attributeChars));
    } else if (!hidden && !deleted) {
      // Ordinary paragraphs need not repeat what their style says.
      const own = lang ?? this.styles.paragraph(ORDINARY_STYLE)?.lang ?? null;
      this.frame.text(text, rtfLook(this.state, this.styles), own, this.isInTable);
    }
  }

  private setting(): ParagraphSetting {
    return rtfSetting(this.state.paragraph, this.styles, () => this.listPlace());
  }

  private listPlace(): ParagraphSetting['list'] {
    const { list, listLevel } = this.state.paragraph;
    if (list !== null) return this.lists.next(list, listLevel);
    if (this.oldList === null) return null;
    const { ordered, isFirst } = this.oldList;
    this.oldList.isFirst = false;
    return this.lists.old(ordered, isFirst);
  }

  private setOldList(ordered: boolean): void {
    if (this.oldList?.ordered !== ordered) this.oldList = { ordered, isFirst: true };
  }

  /** What a field shows is in the next group of the one that holds both. */
  private endInstruction(): void {
    const [, quoted, bare] = LINK.exec(this.collected.get('field instruction') ?? '') ?? [];
    this.collected.delete('field instruction');
    this.state.href = quoted ?? bare ?? null;
  }

  private beginFrame(kind: 'note' | 'box'): void {
    const { groups, frames, frame, state } = this;
    if (!frames.isRoom) {
      groups.skip();
      return;
    }
    if (kind === 'note') {
      const mark: TextLook = { ...PLAIN_LOOK, position: 'superscript' };
      frame.text(String(frames.nextNote()), mark, null, this.isInTable);
    }
    frames.begin(kind, groups.depth);
    state.position = null;
    change(state, 'pard', null, this.defaults);
  }
}
