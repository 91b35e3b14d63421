import { expect, test } from 'vitest';
import { detectSpeakers } from '../../../../core/script/detect-speakers.js';
import { scene } from './scene.js';

test('a country that the introduction gives an article is not who answers', () => {
  const article = scene(
    `
N| # Costa Serena debe prepararse, advierte el instituto
N| El instituto advierte que la Costa Serena debe prepararse para un invierno largo.
N| Rodrigo Almeida, que lo dirige, nos recibe en su despacho. Almeida habla despacio.
Q| **¿Cómo empezó usted?**
A| Empecé de niño, con mi padre, en el puerto.
Q| **¿Qué ha visto usted cambiar?**
A| He visto cambiar todo, hasta el color del agua.
Q| **¿Y qué espera usted ahora?**
A| Espero que me escuchen.
`,
    'es',
  ).build();
  const { cast } = detectSpeakers(article);
  expect(cast.map(({ name }) => name)).not.toContain('Costa Serena');
});

test('a link with its name before it is nobody’s label', () => {
  const article = scene(`
N| # An interview with Ada Byron
Q| [[Finch:]] Where did you begin?
A| [[Byron:]] I began at the quay.
Q| [[Finch:]] Where can one read more?
A| [[Byron:]] I keep a list of what we have made.
A| The Quay’s Signal Portal: https://quay.example/signals
A| Source code for the Quay’s Signal Portal: https://quay.example/source
A| The Quay’s Signal Rules: https://quay.example/rules
A| The Quay’s Signal Plan: https://quay.example/plan
Q| [[Finch:]] Thank you.
`).build();
  expect(detectSpeakers(article).cast).toHaveLength(3);
});

test('a surname that is a small word but for its accent is a name', () => {
  const article = scene(`
N| # The bridge keeper
N| For thirty years Bo Li has opened the old bridge by hand. Ingrid Ås spoke with him about tides.
L| Ingrid Ås
Q| How did you come to this bridge?
L| Bo Li
A| By accident, as my uncle fell ill and I was asked to help.
L| Ingrid Ås
Q| Most people would have left after the first winter.
L| Bo Li
A| I nearly did. Why would anyone stay on a cold bridge at night?
L| Ingrid Ås
Q| And will the bridge outlive you?
L| Bo Li
A| Of course, as it has outlived my uncle.
`).build();
  expect(detectSpeakers(article).cast.map(({ name }) => name)).toEqual([
    'narrator',
    'Ingrid Ås',
    'Bo Li',
  ]);
});
