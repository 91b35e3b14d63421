import type { Hints, InlineStyle } from '../../../../core/article/article.js';
import { ArticleBuilder } from './article-builder.js';
import type { Stretch, Who } from './article-builder.js';
import type { SampleInterview } from './sample-interviews.js';

/** Lays a sample out one way; null where the language has no such way. */
export type Layout = (sample: SampleInterview) => ArticleBuilder | null;

type Person = 'interviewer' | 'interviewee';

/** Calls `turn` for every turn: speaker, its paragraphs, number of the exchange. */
function eachTurn(
  sample: SampleInterview,
  turn: (who: Person, paragraphs: readonly string[], exchange: number) => void,
): void {
  sample.exchanges.forEach(([question, ...answer], index) => {
    turn('interviewer', [question], index);
    turn('interviewee', answer, index);
  });
}

function framed(sample: SampleInterview, body: (builder: ArticleBuilder) => void): ArticleBuilder {
  const builder = new ArticleBuilder(sample.lang, sample.title);
  builder.say('narrator', sample.intro);
  body(builder);
  builder.say('narrator', sample.note);
  return builder;
}

interface LabelStyle {
  readonly name: (person: SampleInterview['asker'], who: Person, exchange: number) => string;
  readonly delimiter: string;
  readonly style?: InlineStyle;
}

function labelled({ name, delimiter, style }: LabelStyle): Layout {
  return (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, [first, ...more], exchange) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        const label: Stretch = {
          text: `${name(person, who, exchange)}${delimiter} `,
          who: 'label',
          ...(style === undefined ? {} : { style }),
        };
        builder.block([label, { text: first ?? '', who }]);
        for (const text of more) builder.say(who, text);
      });
    });
}

const marked =
  (
    pick: (sample: SampleInterview) => readonly [string, string] | null,
    delimiter: string,
  ): Layout =>
  (sample) => {
    const pair = pick(sample);
    if (pair === null) return null;
    return labelled({ name: (_, who) => pair[who === 'interviewer' ? 0 : 1], delimiter })(sample);
  };

function setApart(style: InlineStyle): Layout {
  return (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        for (const text of paragraphs)
          builder.say(who, text, who === 'interviewer' ? style : undefined);
      });
    });
}

function oneParagraph(separator: string): Layout {
  return (sample) =>
    framed(sample, (builder) => {
      for (const [question, ...answer] of sample.exchanges) {
        builder.block([
          { text: question, who: 'interviewer', style: 'strong' },
          { text: `${separator}${answer.join(' ')}`, who: 'interviewee' },
        ]);
      }
    });
}

const group = (builder: ArticleBuilder, hints: Hints) => [
  { kind: 'group' as const, key: builder.key(), hints },
];

/** Every layout by its name. */
export const layouts: Readonly<Record<string, Layout>> = {
  'full name': labelled({ name: (person) => person.full, delimiter: ':' }),
  'bold full name': labelled({ name: (person) => person.full, delimiter: ':', style: 'strong' }),
  'full name, then surname': labelled({
    name: (person, _, exchange) => (exchange === 0 ? person.full : person.short),
    delimiter: ':',
  }),
  'surname only': labelled({ name: (person) => person.short, delimiter: ':', style: 'strong' }),
  'full-width colon': labelled({ name: (person) => person.full, delimiter: '：' }),
  'colon after a space': labelled({ name: (person) => person.full, delimiter: ' :' }),
  'bold name without colon': labelled({
    name: (person) => person.full,
    delimiter: '',
    style: 'strong',
  }),
  'question words': marked((sample) => sample.words, ':'),
  'question words, full-width': marked((sample) => sample.words, '：'),
  'question letters': marked((sample) => sample.letters, ':'),
  'question letters, dot': marked((sample) => sample.letters, '.'),
  'question letters, dot and dash': marked((sample) => sample.letters, '.-'),
  'bold questions': setApart('strong'),
  'italic questions': setApart('em'),
  'underlined questions': setApart('underline'),
  'question and answer in one paragraph, line break': oneParagraph('\n'),
  'question and answer in one paragraph': oneParagraph(' '),
  'heading questions': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        for (const text of paragraphs) {
          builder.say(
            who,
            text,
            undefined,
            who === 'interviewer' ? { kind: 'heading', level: 3 } : {},
          );
        }
      });
    }),
  'quoted questions': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        const within =
          who === 'interviewer' ? [{ kind: 'quote' as const, key: builder.key() }] : [];
        for (const text of paragraphs) builder.say(who, text, undefined, { within });
      });
    }),
  'quoted answers': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        const within =
          who === 'interviewee' ? [{ kind: 'quote' as const, key: builder.key() }] : [];
        for (const text of paragraphs) builder.say(who, text, undefined, { within });
      });
    }),
  'class names': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        const hints = { classes: ['text', who === 'interviewer' ? 'question' : 'answer'] };
        for (const text of paragraphs) builder.say(who, text, undefined, { hints });
      });
    }),
  'class that says nothing': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        const hints = { classes: [who === 'interviewer' ? 'c7' : 'c2'] };
        for (const text of paragraphs) builder.say(who, text, undefined, { hints });
      });
    }),
  'speaker in the markup': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        const within = group(builder, { speaker: person.full });
        for (const text of paragraphs) builder.say(who, text, undefined, { within });
      });
    }),
  'dashes on every turn': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, [first, ...more]) => {
        builder.block([
          { text: '— ', who: 'label' },
          { text: first ?? '', who },
        ]);
        for (const text of more) builder.say(who, text);
      });
    }),
  'dashes on the questions': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        for (const text of paragraphs) builder.say(who, who === 'interviewer' ? `— ${text}` : text);
      });
    }),
  'squares before the questions': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        for (const text of paragraphs) builder.say(who, who === 'interviewer' ? `■ ${text}` : text);
      });
    }),
  'numbered questions': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs, exchange) => {
        for (const text of paragraphs) {
          builder.say(
            who,
            who === 'interviewer' ? `${exchange + 1}. ${text}` : text,
            who === 'interviewer' ? 'strong' : undefined,
          );
        }
      });
    }),
  'name on its own line': named('paragraph'),
  'name on its own line, bold': named('paragraph', 'strong'),
  'name as a heading': named('heading'),
  'definition list': (sample) =>
    framed(sample, (builder) => {
      const within = [{ kind: 'definitions' as const, key: builder.key() }];
      eachTurn(sample, (who, paragraphs) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        builder.say('label', person.full, undefined, { kind: 'term', within });
        for (const text of paragraphs)
          builder.say(who, text, undefined, { kind: 'definition', within });
      });
    }),
  'definition list of questions': (sample) =>
    framed(sample, (builder) => {
      const within = [{ kind: 'definitions' as const, key: builder.key() }];
      eachTurn(sample, (who, paragraphs) => {
        for (const text of paragraphs) {
          builder.say(who, text, undefined, {
            kind: who === 'interviewer' ? 'term' : 'definition',
            within,
          });
        }
      });
    }),
  table: (sample) =>
    framed(sample, (builder) => {
      const table = { kind: 'table' as const, key: builder.key() };
      const cell = () => ({
        kind: 'cell' as const,
        key: builder.key(),
        header: false,
        colSpan: 1,
        rowSpan: 1,
      });
      eachTurn(sample, (who, paragraphs) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        const row = { kind: 'row' as const, key: builder.key() };
        builder.say('label', person.full, undefined, {
          kind: 'cell',
          within: [table, row, cell()],
        });
        builder.say(who, paragraphs.join(' '), undefined, {
          kind: 'cell',
          within: [table, row, cell()],
        });
      });
    }),
  'times before the names': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, [first, ...more], exchange) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        builder.block([
          { text: `[00:0${exchange}:12] `, who: 'skip' },
          { text: `${person.full}: `, who: 'label' },
          { text: first ?? '', who },
        ]);
        for (const text of more) builder.say(who, text);
      });
    }),
  'names and times on their own line': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs, exchange) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        builder.block([
          { text: person.full, who: 'label' },
          { text: ` 00:0${exchange}:12`, who: 'skip' },
        ]);
        for (const text of paragraphs) builder.say(who, text);
      });
    }),
  'numbered speakers': (sample) =>
    labelled({ name: (_, who) => `Speaker ${who === 'interviewer' ? 1 : 2}`, delimiter: ':' })(
      sample,
    ),
  'bold questions, labelled answers': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, [first, ...more]) => {
        if (who === 'interviewer') builder.say(who, first ?? '', 'strong');
        else {
          builder.block([
            { text: `${sample.answerer.full}: `, who: 'label' },
            { text: first ?? '', who },
          ]);
          for (const text of more) builder.say(who, text);
        }
      });
    }),
  'labelled questions, plain answers': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        for (const text of paragraphs) {
          if (who === 'interviewer')
            builder.block([
              { text: `${sample.asker.full}: `, who: 'label' },
              { text, who },
            ]);
          else builder.say(who, text);
        }
      });
    }),
  'labels on the first turns, then bold': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, [first, ...more], exchange) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        const style = who === 'interviewer' ? ({ style: 'strong' } as const) : {};
        builder.block([
          ...(exchange === 0 ? [{ text: `${person.full}: `, who: 'label' as Who, ...style }] : []),
          { text: first ?? '', who, ...style },
        ]);
        for (const text of more) builder.say(who, text);
      });
    }),
  'markdown stars': (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, [first, ...more]) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        builder.block([
          { text: `**${person.full}:** `, who: 'label' },
          { text: first ?? '', who },
        ]);
        for (const text of more) builder.say(who, text);
      });
    }),
  'question and answer words in one paragraph': (sample) =>
    framed(sample, (builder) => {
      for (const [question, ...answer] of sample.exchanges) {
        builder.block([
          { text: `${sample.words[0]}: `, who: 'label' },
          { text: question, who: 'interviewer' },
          { text: ` ${sample.words[1]}: `, who: 'label' },
          { text: answer.join(' '), who: 'interviewee' },
        ]);
      }
    }),
  'line breaks in one block': (sample) =>
    framed(sample, (builder) => {
      const stretches: Stretch[] = [];
      eachTurn(sample, (who, paragraphs) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        stretches.push({ text: `${person.full}: `, who: 'label' });
        for (const text of paragraphs) stretches.push({ text: `${text}\n`, who });
      });
      builder.block(stretches);
    }),
};

function named(kind: 'paragraph' | 'heading', style?: InlineStyle): Layout {
  return (sample) =>
    framed(sample, (builder) => {
      eachTurn(sample, (who, paragraphs) => {
        const person = who === 'interviewer' ? sample.asker : sample.answerer;
        builder.say('label', person.full, style, kind === 'heading' ? { kind, level: 4 } : {});
        for (const text of paragraphs) builder.say(who, text);
      });
    });
}
