import { JSDOM, VirtualConsole } from 'jsdom';
import type { DomParser } from '../read-article.js';
import { prepareHtml } from './prepare-html.js';

/**
 * jsdom as the maker of documents: no scripts, no resources, no console. One document lives at a
 * time: making the next one closes the one before.
 */
export class JsdomParser implements DomParser {
  private current: JSDOM | null = null;

  parse(html: string): Document {
    this.dispose();
    this.current = new JSDOM(prepareHtml(html), {
      virtualConsole: new VirtualConsole(),
    });
    return this.current.window.document;
  }

  /** Frees the last document. */
  dispose(): void {
    this.current?.window.close();
    this.current = null;
  }
}
