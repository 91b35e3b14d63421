import path from 'node:path';
import { build } from 'esbuild';
import type { CaseOutcome } from '../contract/real-engine-page.js';
import { SPEECH_ENGINE_CONTRACT } from '../contract/speech-engine.contract.js';
import { BARE_APP, launchElectron, PROJECT } from './launch.js';
import { expect, test as sessionTest } from './session-fixture.js';

// The same cases that the fake engine passes among the unit tests, against the real one: so the fake
// cannot drift from what it stands for.
const test = sessionTest.extend<object, { outcomes: readonly CaseOutcome[] }>({
  outcomes: [
    async ({ session }, use) => {
      const app = await launchElectron(session, BARE_APP);
      const page = await app.firstWindow();
      await page.getByText('Nothing here.').waitFor();
      await page.addScriptTag({ content: await contractScript() });
      const outcomes = await page.evaluate(() => window.proveSpeechEngine());
      await app.close();
      await use(outcomes);
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

async function contractScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(PROJECT, 'tests/contract/real-engine-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'chrome130',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

for (const { name } of SPEECH_ENGINE_CONTRACT)
  test(`the real engine: ${name}`, ({ outcomes }) => {
    const outcome = outcomes.find((each) => each.name === name);
    expect(outcome).toMatchObject({ name, error: null });
  });
