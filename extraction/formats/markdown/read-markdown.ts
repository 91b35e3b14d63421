import type { OpenError } from '../../../core/errors.js';
import { ok, type Result } from '../../../core/result.js';
import { decode } from '../../decode.js';
import { sourceKind } from '../../source-kind.js';
import { isSubtitles } from '../../text/subtitles.js';
import type { FormatReader, Unwrapped } from '../unwrapped.js';
import { withoutFrontMatter } from './front-matter.js';
import { markdownHtml } from './markdown-html.js';

/** Reads a Markdown text, with what its head says of it. */
export const readMarkdown: FormatReader = (bytes, name) => Promise.resolve(documentIn(bytes, name));

function documentIn(bytes: Uint8Array, name: string): Result<Unwrapped, OpenError> {
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (isSubtitles(text)) return ok({ kind: 'text', text });
  if (sourceKind(text, name) === 'html') return ok({ kind: 'page', html: text, base: null });
  const { text: body, head } = withoutFrontMatter(text);
  return ok({ kind: 'document', html: markdownHtml(body), head });
}
