import { ok } from '../../../core/result.js';
import { decode } from '../../decode.js';
import { sourceKind } from '../../source-kind.js';
import { isSubtitles } from '../../text/subtitles.js';
import type { FormatReader, Unwrapped } from '../unwrapped.js';
import { withoutFrontMatter } from './front-matter.js';
import { markdownHtml } from './markdown-html.js';
import { withoutTemplateMarks } from './template-marks.js';

/** Reads a Markdown text, with what its head says of it. */
export const readMarkdown: FormatReader = (bytes, name, encoding = null) => {
  const decoded = decode(bytes, null, encoding);
  return Promise.resolve(decoded.ok ? ok(documentIn(decoded.value, name)) : decoded);
};

function documentIn(text: string, name: string): Unwrapped {
  if (isSubtitles(text)) return { kind: 'text', text };
  if (sourceKind(text, name) === 'html') return { kind: 'page', html: text, base: null };
  const { text: body, head } = withoutFrontMatter(text);
  return { kind: 'document', html: markdownHtml(withoutTemplateMarks(body)), head };
}
