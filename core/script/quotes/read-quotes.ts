import { isText } from '../../article/article.js';
import type { Article } from '../../article/article.js';
import { unlike } from '../compose-script.js';
import { detectLanguage } from '../languages/detect-language.js';
import { speechWords } from '../languages/speech-words.js';
import { NARRATOR } from '../script.js';
import type { Script, Speaker, SpeakerId } from '../script.js';
import { attributeQuotes } from './attribute-quotes.js';
import { cutTurns } from './cut-turns.js';
import type { Cut } from './cut-turns.js';
import { narratedParagraphs } from './paragraphs.js';
import type { Paragraph } from './paragraphs.js';
import { nameOf } from './people.js';
import type { Bearer } from './people.js';

/**
 * The script with the narrator's quotations given to those who are quoted, where the text leaves no
 * doubt who that is; everything else stays as it was. Who is only quoted joins the cast as `other`.
 * Pure, and linear in the article's length.
 */
export function readQuotes(article: Article, script: Script): Script {
  const paragraphs = narratedParagraphs(article, script);
  const lang = detectLanguage(sampleOf(paragraphs), article.lang);
  const words = speechWords(lang);
  if (words === null) return script;
  const attributed = attributeQuotes(paragraphs, script.cast, words, lang);
  if (attributed.length === 0) return script;
  const quoted = new Map<Bearer, Speaker>();
  const cast = [...script.cast];
  const cuts = attributed.flatMap(({ bearer, evidence, parts }): Cut[] => {
    const speaker = quoted.get(bearer) ?? bearer.speaker ?? newSpeaker(bearer, cast);
    quoted.set(bearer, speaker);
    return parts.map(({ paragraph, start, end }) => ({
      block: paragraph.block,
      start: paragraph.start + start,
      end: paragraph.start + end,
      speaker: speaker.id,
      evidence,
    }));
  });
  const textOf = (block: number): string => {
    const found = article.blocks[block];
    return found !== undefined && isText(found) ? found.text : '';
  };
  return inOrderHeard({ ...script, cast, turns: cutTurns(script.turns, cuts, textOf) });
}

/** What the language is told by: enough of the text, from its start. */
function sampleOf(paragraphs: readonly Paragraph[]): string {
  return paragraphs
    .slice(0, 200)
    .map(({ text }) => text.slice(0, 400))
    .join(' ')
    .slice(0, 12000);
}

function newSpeaker(bearer: Bearer, cast: Speaker[]): Speaker {
  const speaker: Speaker = {
    id: cast.length as SpeakerId,
    name: unlike(nameOf(bearer), cast),
    role: 'other',
    aliases: [...bearer.forms.values()].map(({ text }) => text),
    confidence: 1,
  };
  cast.push(speaker);
  return speaker;
}

/** The cast numbered anew in the order in which it is first heard, the narrator first. */
function inOrderHeard(script: Script): Script {
  const heard = new Set([NARRATOR, ...script.turns.map(({ speaker }) => speaker)]);
  const order = [...heard, ...script.cast.map(({ id }) => id).filter((id) => !heard.has(id))];
  const renumbered = new Map(order.map((id, index) => [id, index as SpeakerId]));
  return {
    ...script,
    cast: order.flatMap((id, index) => {
      const speaker = script.cast[id];
      return speaker === undefined ? [] : [{ ...speaker, id: index as SpeakerId }];
    }),
    turns: script.turns.map((turn) => ({
      ...turn,
      speaker: renumbered.get(turn.speaker) ?? turn.speaker,
    })),
  };
}
