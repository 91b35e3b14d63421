import { describe, expect, test } from 'vitest';
import { segmentText } from '../../../../core/speech/segmenter.js';

/** Sentences as they should be cut, with `|` where one ends. */
const CASES: readonly (readonly [lang: string, marked: string])[] = [
  ['en', 'Dr. Amara Okafor met Prof. Lee at St. Mary’s.|They talked for hours.'],
  ['en', 'Mr. and Mrs. Vance live on Fifth Ave. in New York.|It is loud.'],
  ['en', 'J. K. Rowling and George R. R. Martin spoke first.|Then we ate.'],
  ['en', 'The poem is by W. H. Auden.|He wrote it in 1938.'],
  ['en', 'It was invented by T. S. Mbeki in 1999.'],
  ['en', 'Take vitamin C.|It helps.'],
  ['en', 'She is taller than I.|The others are not.'],
  ['en', 'We moved to the U.S. in May.|My father stayed.'],
  ['en', 'We moved to the U.S.|The next year we came back.'],
  ['en', 'The U.S. Senate voted.|Nobody cheered.'],
  ['en', 'We met at 5 p.m. on Friday.|It rained.'],
  ['en', 'We met at 5 p.m.|It rained.'],
  ['en', 'Acme Inc. Chairman Bo Li resigned.|The board agreed.'],
  ['en', 'See No. 5 and Fig. 3 on p. 12 of Vol. 2.|Then go on.'],
  ['en', 'Did you say no?|No.|I said yes.'],
  ['en', 'Prices rose 3.5 percent.|Wages fell 1.2 percent.'],
  ['en', '“Why?” he asked.|“Because,” she said.'],
  ['en', '“Stop!” cried the guard.|“You there!”'],
  ['en', '"Who is it?" asked Ada.|"Me," said Ben.'],
  ['en', 'Yes!|No!|Maybe?|I am not sure.'],
  ['en', 'I… don’t know.|Ask me later.'],
  ['en', 'Fruits, e.g. apples, are sweet.|Some are not, i.e. lemons.'],
  ['en', 'He bought pens, paper, etc. and went home.|Then he wrote.'],
  ['en', 'He bought pens, paper, etc.|Then he wrote.'],
  ['en', 'He said (why? nobody knows) that it was late.|It was.'],
  ['en', 'He left (Who would not? Nobody.) and slept.|I stayed.'],
  ['en', '(He laughed.)|Then he went on.'],
  ['en', 'She wrote Ph.D. theses for others.|It paid well.'],
  ['en', 'Read https://example.com/a?b=c.Next for more.|Then stop.'],
  ['en', 'iPhone sales fell.|iPad sales rose.'],
  ['en', 'On Jan. 5 it snowed.|On Feb. 7 it thawed.'],
  ['en', '1. First, wash it.|2. Then dry it.'],
  ['en', 'One line\nstill the same sentence.|Another one.'],
  ['en', 'He works for Sen. Maria Cantu (D-Wash.) in the capital.|She is new.'],
  ['en', 'What?!|You did that?|Yes.'],
  ['en', 'The end.”|“Not yet.”'],
  ['en', 'Plan B.|Nobody liked it.'],
  ['en', 'A. Smith wrote it.|B. Jones did not.'],
  ['en', 'Sgt. Pepper taught the band vs. the Beatles.|It was 1967.'],
  ['de', 'Am 3. Oktober feiern wir z. B. in Berlin.|Danach ist Ruhe.'],
  ['de', 'Dr. Weiß kam um 8 Uhr.|Er war müde.'],
  ['de', 'Das kostet ca. 5 Euro bzw. 6 Franken.|Das ist viel.'],
  ['de', '„Warum?“, fragte er.|„Darum“, sagte sie.'],
  ['fr', 'M. Dupont et Mme. Durand sont là.|Ils attendent.'],
  ['fr', '« Pourquoi ? » demanda-t-il.|« Parce que. »'],
  ['es', 'El Sr. García vive en la Av. Juárez.|¿Quién es?|¡No lo sé!'],
  ['ru', 'А. С. Пушкин родился в 1799 г. в Москве.|Он умер в Петербурге.'],
  ['ru', 'Купил хлеб, соль и т. д.|Потом ушёл.'],
  ['ja', '「どこへ行くの。」と聞いた。|「東京です。」|それから帰った。'],
  ['zh', '你好吗？|我很好。|“真的？”他问。'],
  ['hi', 'यह पहला वाक्य है।|यह दूसरा है।'],
  ['ar', 'هل أنت بخير؟|نعم، أنا بخير.'],
  ['el', 'Τι κάνεις;|Καλά είμαι.'],
  ['und', 'One sentence.|And another.'],
  ['x-broken-tag-', 'One sentence.|And another.'],
];

describe('sentences end where a reader would say so', () => {
  test.each(CASES)('%s: %s', (lang, marked) => {
    const text = marked.replaceAll('|', /^(?:ja|zh)/u.test(lang) ? '' : ' ');
    const cut = segmentText(text, lang).map(({ start, end }) => text.slice(start, end));
    expect(cut.join('|')).toBe(marked);
  });
});
