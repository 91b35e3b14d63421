import { describe, expect, test } from 'vitest';
import { detectSpeakers } from '../../../../../core/script/detect-speakers.js';
import { readQuotes } from '../../../../../core/script/quotes/read-quotes.js';
import { heard, prose, quotedIn, quotesRead } from './quoted.js';

/** Names Ada Byron as a person, in the language of the text. */
const ada = 'The workshop belongs to Ada Byron, an engineer, who has built looms here for years.';

describe('a quotation is read by the person who is named beside it', () => {
  test.each([
    ['after it, name first', '“It never stops,” Ada Byron said.'],
    ['after it, verb first', '“It never stops,” said Ada Byron.'],
    ['by the surname alone', '“It never stops,” says Byron.'],
    ['by the first name alone', '“It never stops,” Ada says.'],
    ['with an office', '“It never stops,” said chief engineer Ada Byron.'],
    ['with a title', '“It never stops,” said Dr. Byron.'],
    ['with an apposition', '“It never stops,” said Byron, an engineer at the mill.'],
    ['with an adverb', '“It never stops,” Byron said quietly.'],
    ['with a place', '“It never stops,” said Byron in her workshop.'],
    ['before it', 'Ada Byron said: “It never stops.”'],
    ['before it, with a comma', 'Byron says, “It never stops.”'],
    ['after an adverbial', 'In a letter to the mill, Byron wrote: “It never stops.”'],
    ['with whom it was said to', 'Byron told reporters on Monday: “It never stops.”'],
    ['with an apposition before the verb', 'Byron, an engineer, said: “It never stops.”'],
    ['when it asks', '“It never stops?” asked Byron.'],
  ])('%s', (_, paragraph) => {
    expect(heard('en', ada, paragraph).map((line) => line.replace('?', '.'))).toEqual([
      expect.stringMatching(/^Ada Byron: “It never stops[.,]”$/u),
    ]);
  });
});

test('a word that opens the sentence is no part of the name', () => {
  for (const opener of ['Then', 'But', 'Afterwards,'])
    expect(heard('en', ada, `${opener} Ada says, “It never stops.”`)).toEqual([
      'Ada Byron: “It never stops.”',
    ]);
});

test('an interrupted quotation is read by one person, the words between by the narrator', () => {
  expect(heard('en', ada, '“It was late,” Byron said, “and I left.”')).toEqual([
    'Ada Byron: “It was late,”',
    'Ada Byron: “and I left.”',
  ]);
  expect(heard('en', ada, '“It was late,” Byron said quietly. “I left.” Rain fell.')).toEqual([
    'Ada Byron: “It was late,”',
    'Ada Byron: “I left.”',
  ]);
});

test('a quotation through several paragraphs stays one', () => {
  expect(
    heard(
      'en',
      ada,
      '“It was late,” Byron said. “I left.',
      '“I never came back.',
      '“Nobody asked.” The door is still blue.',
    ),
  ).toEqual([
    'Ada Byron: “It was late,”',
    'Ada Byron: “I left.',
    'Ada Byron: “I never came back.',
    'Ada Byron: “Nobody asked.”',
  ]);
});

test('a quotation inside a quotation is read with it', () => {
  expect(heard('en', ada, '“My boss said ‘go on’ and I did,” Byron said.')).toEqual([
    'Ada Byron: “My boss said ‘go on’ and I did,”',
  ]);
});

test.each([
  ['single marks', '‘It’s the loom’s turn, isn’t it?’ said Byron.'],
  ['straight marks', '"It never stops," said Byron.'],
  ['straight marks beside a measure', 'The door is 6\'2" high. "It never stops," said Byron.'],
  ['guillemets', '«It never stops», said Byron.'],
])('%s are known', (_, paragraph) => {
  expect(heard('en', ada, paragraph)).toHaveLength(1);
});

describe('in other languages', () => {
  test.each([
    [
      'de',
      'Die Werkstatt gehört Ada Byron, einer Ingenieurin. Byron baut Webstühle.',
      '„Das hört nie auf“, sagt Byron.',
    ],
    [
      'de',
      'Die Werkstatt gehört Ada Byron, einer Ingenieurin. Byron baut Webstühle.',
      'Am Montag sagte Byron: „Das hört nie auf.“',
    ],
    [
      'de',
      'Die Werkstatt gehört Ada Byron, einer Ingenieurin. Byron baut Webstühle.',
      '»Hört das nie auf?«, fragt Ada Byron.',
    ],
    [
      'fr',
      'Il y a un atelier chez Ada Byron. Byron y construit des métiers à tisser depuis dix ans.',
      '« Cela ne finit jamais », explique Byron.',
    ],
    [
      'fr',
      'Il y a un atelier chez Ada Byron. Byron y construit des métiers à tisser depuis dix ans.',
      'Ada Byron a déclaré : « Cela ne finit jamais. »',
    ],
    [
      'fr',
      'Il y a un atelier chez Ada Byron. Byron y construit des métiers à tisser depuis dix ans.',
      '« Il n’y a pas de fin », dit Byron. « Il n’y en a pas », ajoute-t-elle.',
    ],
    [
      'es',
      'El taller es de Ada Byron. Byron construye telares aquí desde hace diez años.',
      '“Esto no acaba nunca” —dijo Byron.',
    ],
    [
      'es',
      'El taller es de Ada Byron. Byron construye telares aquí desde hace diez años.',
      '«La cosa no acaba nunca», dijo Byron. «Nunca», añadió.',
    ],
    [
      'it',
      'Il laboratorio è di Ada Byron. Byron costruisce qui telai da dieci anni.',
      '«Non finisce mai», ha detto Byron.',
    ],
    [
      'pt',
      'A oficina é de Ada Byron. Byron constrói teares aqui há dez anos, com muita paciência.',
      '“Isso não acaba nunca”, disse Byron.',
    ],
    [
      'nl',
      'De werkplaats is van Ada Byron. Byron bouwt hier al tien jaar weefgetouwen.',
      '“Het houdt nooit op”, zegt Byron.',
    ],
    [
      'sv',
      'Verkstaden är Ada Byrons. Ada Byron bygger vävstolar här. Byron har en hund.',
      '”Det tar aldrig slut”, säger Byron.',
    ],
    [
      'pl',
      'Warsztat należy do rodu tkaczy. Ada Byron buduje tu krosna. Byron ma też psa.',
      '„To się nigdy nie kończy” – mówi Byron.',
    ],
    [
      'ru',
      'Это мастерская. Ада Байрон строит здесь станки уже десять лет. Байрон не спит.',
      '«Это никогда не кончается», — говорит Байрон.',
    ],
    [
      'cs',
      'Dílna je stará. Ada Byronová tu staví stavy už deset let. Byronová má psa.',
      '„Nikdy to nekončí,“ říká Byronová.',
    ],
  ])('%s: %s %s', (lang, before, paragraph) => {
    expect(heard(lang, before, paragraph)).toHaveLength(
      paragraph.split(/[„“”«»]/u).length > 4 ? 2 : 1,
    );
  });
});

describe('a pronoun', () => {
  const quoted = '“It is loud,” Byron said.';

  test('is the one person who has just been quoted', () => {
    expect(heard('en', ada, `${quoted} “It never stops,” she explained.`)).toContain(
      'Ada Byron: “It never stops,”',
    );
    expect(heard('en', ada, quoted, '“It never stops,” she added.')).toContain(
      'Ada Byron: “It never stops,”',
    );
    expect(heard('en', ada, quoted, 'She added: “It never stops.”')).toContain(
      'Ada Byron: “It never stops.”',
    );
  });

  test.each([
    ['nobody has been quoted', '“It never stops,” she said.'],
    ['a new paragraph may be an answer', quoted, '“It never stops,” she said.'],
    [
      'something happens in between',
      quoted,
      'The blacksmith laughed.',
      '“It never stops,” she added.',
    ],
    ['something happens in between', `${quoted} The smith laughed. “It never stops,” she added.`],
    [
      'somebody else is named nearby',
      'Charles Babbage came.',
      quoted,
      '“It never stops,” she added.',
    ],
    ['a quotation nearby is nobody’s', quoted, '“We all know it.”', '“It never stops,” she added.'],
    ['the person is spoken to', `${quoted} “Byron, it never stops,” she said.`],
    ['the person is told', `${quoted} “It never stops,” she told Byron.`],
    ['a title says otherwise', '“It is loud,” Mrs. Byron said.', '“It never stops,” he added.'],
    ['it is more than one', quoted, '“It never stops,” they added.'],
  ])('is nobody where %s', (_, ...paragraphs) => {
    expect(heard('en', ada, ...paragraphs).filter((line) => line.includes('stops'))).toEqual([]);
  });
});

describe('the narrator reads a quotation', () => {
  const babbage = 'Her rival is Charles Babbage, a mathematician.';
  test.each([
    ['that nobody claims', '“It never stops.”'],
    [
      'of a document',
      'A statement said: “It never stops.”',
      'The report by Ada Byron says: “It never stops.”',
    ],
    ['of a body', '“It never stops,” said Byron University.', '“It never stops,” the BBC said.'],
    [
      'of an office',
      '“It never stops,” said the minister.',
      '“It never stops,” the engineer said.',
    ],
    ['that is told “according to” somebody', 'According to Byron, “It never stops.”'],
    ['of some words in a sentence', 'Byron said the noise was “a wall” that stood in the room.'],
    [
      'that is a title',
      '“The Mill,” Byron said, is her favourite book.',
      'Byron says, “The Mill” is her book.',
    ],
    ['in irony', 'The “rest” of it was noise.'],
    [
      'of somebody’s relative',
      '“It never stops,” said Byron’s mother.',
      '“It never stops,” Byron’s mother said.',
    ],
    [
      'of somebody’s employee',
      '“It never stops,” said Byron lawyer Tom.',
      '“It never stops,” said a friend of Byron.',
    ],
    [
      'of two',
      '“It never stops,” said Byron and Babbage.',
      '“It never stops,” Byron and Babbage said.',
    ],
    ['put to somebody', 'Asked “Why does it never stop?”, Byron said nothing.'],
    [
      'that somebody is told',
      '“It never stops,” a man told Byron.',
      'Byron told Babbage to write: “It never stops.”',
    ],
    [
      'that somebody else wrote',
      'Byron remembers what Babbage said: “It never stops.”',
      'Byron said Babbage had written: “It never stops.”',
    ],
    [
      'that was never said',
      'Byron never said: “It never stops.”',
      'If Byron says: “It never stops.”',
    ],
    ['with two claims', 'Byron said: “It never stops,” Babbage added.'],
    [
      'before somebody else’s answer',
      '“It never stops?” Byron said: “Nothing.”',
      '“It never stops.” Byron said, “No.”',
    ],
    ['with a gesture', '“It never stops!” Byron laughed.'],
    [
      'whose marks don’t pair up',
      '“It never stops, said Byron. “No.',
      '”It never stops“, said Byron.',
    ],
    ['that lost its closing mark', 'Byron said: “It never stops, said Babbage.', '“No,” he said.'],
  ])('%s', (_, ...paragraphs) => {
    for (const paragraph of [paragraphs, ...paragraphs.map((each) => [each])]) {
      const said = heard('en', ada, babbage, ...paragraph);
      expect(said.filter((line) => line.includes('It never stop'))).toEqual([]);
    }
  });

  test('of two people with one surname, unless the name is whole', () => {
    const two = 'Ada Byron, an engineer, and Tom Byron, a farmer, live here.';
    expect(heard('en', two, '“It never stops,” said Byron.')).toEqual([]);
    expect(heard('en', two, '“It never stops,” said Tom Byron.')).toEqual([
      'Tom Byron: “It never stops,”',
    ]);
  });

  test('of a surname where relatives are spoken of', () => {
    const family = 'Tom Byron, a farmer, lives here with his wife.';
    expect(heard('en', family, '“It never stops,” Mrs. Byron said.')).toEqual([]);
    expect(heard('en', family, '“It never stops,” Byron said.')).toEqual([]);
  });

  test('of a name that nothing shows to be a person’s', () => {
    expect(
      heard('en', 'Goldhill Sands made a loss.', '“It never stops,” said Goldhill Sands.'),
    ).toEqual([]);
    expect(heard('en', '“It never stops,” said Moscow.')).toEqual([]);
    // "make" is a husband in Swedish, and "owner" may be a firm.
    const firms =
      'The maker, Velora, has said it will make more. The owner, Tarn, a partner, agreed.';
    expect(heard('en', firms, '“It never stops,” Velora said in a statement.')).toEqual([]);
    expect(heard('en', firms, '“It never stops,” said owner Tarn.')).toEqual([]);
    const telco =
      'Die Blaue Fernsprech hat gewonnen. Die Fernsprech baut Leitungen, und sie ist alt.';
    expect(heard('de', telco, '„Das hört nie auf“, erklärte Blaue Fernsprech.')).toEqual([]);
    expect(heard('en', '“I never stop,” said Anton.')).toEqual(['Anton: “I never stop,”']);
  });

  test('of whoever writes, and of everyone', () => {
    expect(heard('en', ada, '“I never stop,” I said.')).toEqual([]);
    expect(heard('en', ada, 'Everyone said: “I never stop.”')).toEqual([]);
    expect(heard('de', 'Ich sagte: „Ich höre nie auf.“')).toEqual([]);
  });

  test('of somebody’s firm or mother, where every noun has a capital', () => {
    const who = 'Ada Byron, eine Ingenieurin, baut Webstühle. Byron hat eine Firma.';
    expect(heard('de', who, '„Das hört nie auf“, sagte Byrons Firma.')).toEqual([]);
    expect(heard('de', who, '„Das hört nie auf“, sagt Adas Mutter.')).toEqual([]);
    expect(heard('de', who, '„Das hört nie auf“, sagt Byron.')).toHaveLength(1);
  });

  test('of two in Swedish', () => {
    const who =
      'Verkstaden är gammal. Ada Byron bygger vävstolar här. Byron har en hund och Tom Hill en katt.';
    expect(heard('sv', who, '”Det tar aldrig slut”, säger Byron och Hill.')).toEqual([]);
  });

  test('said to somebody by the ending of the name alone', () => {
    const who = 'Это мастерская. Ада Байрон строит здесь станки. Байрон не спит. Иван Петров спит.';
    expect(heard('ru', who, '«Это никогда не кончается», — сказал Петрову.')).toEqual([]);
  });

  test('after somebody else has done something', () => {
    const said = heard(
      'en',
      ada,
      babbage,
      '“Stop,” Byron said as Babbage frowned. “It never stops.”',
    );
    expect(said).toEqual(['Ada Byron: “Stop,”']);
  });
});

test('who speaks in the interview keeps their voice in its introduction, and answers stay whole', () => {
  const article = prose('en', [
    'In this interview, Ada Byron, an engineer, talks about her looms. “It never stops,” Byron says.',
    'Tom Hill: How did you start with your looms?',
    'Ada Byron: I found one. “Take it,” Tom Hill said, and I did.',
    'Tom Hill: And do you like your work?',
    'Ada Byron: I do. I think I always will.',
    'Tom Hill: What will you build next?',
    'Ada Byron: I want to build a bigger one.',
  ]);
  const script = quotesRead(article);
  expect(script.cast.map(({ name, role }) => [name, role])).toEqual([
    ['narrator', 'narrator'],
    ['Ada Byron', 'interviewee'],
    ['Tom Hill', 'interviewer'],
  ]);
  expect(quotedIn(article, script)).toEqual(['Ada Byron: “It never stops,”']);
});

test('who is only quoted joins the cast, and the evidence says what was seen', () => {
  const article = prose('en', [ada, '“It never stops,” said Byron.']);
  const script = quotesRead(article);
  expect(script.cast[1]).toMatchObject({ name: 'Ada Byron', role: 'other' });
  expect(script.turns[1]?.spans[0]?.evidence).toEqual({
    cue: 'quotation',
    confidence: 0.97,
    seen: 'said Byron',
  });
});

test('without a certain quotation the script stays the same one', () => {
  const article = prose('en', [ada, '“It never stops.”']);
  const script = detectSpeakers(article);
  expect(readQuotes(article, script)).toBe(script);
});
