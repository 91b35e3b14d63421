/** A bare web address in running text, without the punctuation that ends the sentence around it. */
export const BARE_LINK =
  /(?:https?:\/\/|www\.)[^\s<>"“”„»«‘’]*[^\s<>"“”„»«‘’.,;:!?…)\]}'、。！？）」』]/giu;

/** How "link to" is said, by primary language; elsewhere the host alone is spoken. */
const LINK_TO: Readonly<Record<string, string>> = {
  en: 'link to',
  de: 'Link zu',
  fr: 'lien vers',
  es: 'enlace a',
  it: 'collegamento a',
  pt: 'ligação para',
  nl: 'link naar',
  sv: 'länk till',
  da: 'link til',
  no: 'lenke til',
  nb: 'lenke til',
  pl: 'link do',
  ru: 'ссылка на',
  uk: 'посилання на',
};

/** What is said for a web address: where it leads, never its slashes and digits. */
export function spokenLink(address: string, language: string): string {
  const host = address
    .replace(/^https?:\/\//iu, '')
    .replace(/^[^/?#]*@/u, '')
    .replace(/[/?#:].*$/su, '')
    .replace(/^www\./iu, '')
    .slice(0, 100);
  const lead = LINK_TO[language];
  return lead === undefined ? host : `${lead} ${host}`;
}
