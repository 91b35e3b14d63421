/** Code in Markdown, fenced or within a line: what stands in it is shown as it is written. */
const CODE =
  /(^ {0,3}(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|(?![^]))|(`+)[^`\n]*\3(?!`))/gm;

/**
 * Markdown without what is written for the program that makes a page of it: Liquid's and Nunjucks'
 * `{% … %}` and `{{ … }}`, Hugo's shortcodes, kramdown's `{: .class}`.
 */
export function withoutTemplateMarks(source: string): string {
  if (!source.includes('{')) return source;
  let shown = '';
  let from = 0;
  for (const { 0: code, index } of source.matchAll(CODE)) {
    shown += withoutMarks(source.slice(from, index)) + code;
    from = index + code.length;
  }
  return shown + withoutMarks(source.slice(from));
}

function withoutMarks(text: string): string {
  return text
    .replace(/\{%[^{}\n]{0,500}%\}|\{\{[^{}\n]{0,500}\}\}/g, '')
    .replace(/^[ \t]*\{:[^{}\n]{0,500}\}[ \t]*$|\{:[^{}\n]{0,500}\}/gm, '');
}
