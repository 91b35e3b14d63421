import fs from 'node:fs';
import path from 'node:path';
import { CACHE, ROOT } from '../setup/paths.mjs';
import { playwrightCounts, vitestCounts } from './reports.mjs';

const MODULES = path.join(ROOT, 'node_modules');
const REPORTS = path.join(CACHE, 'reports');

/**
 * One part of the test run. `node ARGS` is run; without a `report` it counts as one test, by its
 * exit code.
 *
 * @typedef {object} Stage
 * @property {string} name
 * @property {'nothing' | 'app' | 'everything'} needs what must be built before: nothing, the app, or
 *   also a screen, sound and speech
 * @property {readonly string[]} args
 * @property {boolean} [isCheck] reads the sources and runs nothing: goes on beside the unit tests
 * @property {Report} [report]
 * @property {Record<string, string>} [env]
 *
 * @typedef {object} Report
 * @property {string} file written by the runner
 * @property {(json: unknown) => import('./reports.mjs').Counts} count
 */

/** @type {readonly Stage[]} in the order in which they run */
export const stages = [
  check('types', 'typescript/bin/tsc', '--build'),
  check('lint', 'eslint/bin/eslint.js', '--max-warnings=0', '.'),
  check('format', 'prettier/bin/prettier.cjs', '--check', '.'),
  unitStage(),
  playwrightStage('window', 'tests/playwright.config.ts', '--project=window'),
  playwrightStage('sound', 'tests/playwright.config.ts', '--project=sound'),
  {
    name: 'package',
    needs: 'app',
    args: ['tools/dist.mjs', '--fallback-runtime'],
  },
  playwrightStage('packaged', 'tests/packaged/playwright.config.ts'),
];

/**
 * @param {string} name
 * @param {string} script
 * @param {readonly string[]} options
 * @returns {Stage}
 */
function check(name, script, ...options) {
  return { name, needs: 'nothing', args: [tool(script), ...options], isCheck: true };
}

/** @returns {Stage} */
function unitStage() {
  const file = reportFile('unit');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const config = '--config=tests/vitest.config.ts';
  return {
    name: 'unit',
    needs: 'nothing',
    args: [tool('vitest/vitest.mjs'), 'run', config, ...reporters],
    report: { file, count: vitestCounts },
  };
}

/**
 * @param {string} name
 * @param {string} config
 * @param {readonly string[]} options
 * @returns {Stage}
 */
function playwrightStage(name, config, ...options) {
  const file = reportFile(name);
  return {
    name,
    needs: 'everything',
    args: [
      tool('@playwright/test/cli.js'),
      'test',
      '-c',
      config,
      ...options,
      '--reporter=list,json',
    ],
    report: { file, count: playwrightCounts },
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: file },
  };
}

/** @param {string} script */
function tool(script) {
  return path.join(MODULES, script);
}

/** @param {string} name */
function reportFile(name) {
  return path.join(REPORTS, `${name}.json`);
}

export function clearReports() {
  fs.rmSync(REPORTS, { recursive: true, force: true });
  fs.mkdirSync(REPORTS, { recursive: true });
}
