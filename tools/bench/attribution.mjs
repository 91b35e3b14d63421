// `node tools/bench/attribution.mjs`: what it costs to find out who speaks in a long transcript, and
// whether a paragraph of a longer one costs more.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { generateTranscript } from './generate-transcript.mjs';
import { measured, median } from './measured.mjs';

const ENTRY = path.join(import.meta.dirname, '..', '..', 'core', 'script', 'detect-speakers.ts');
const SHORT = { paragraphs: 20_000, rounds: 9 };
const LONG = { paragraphs: 200_000, rounds: 3 };

/**
 * Median in ms for a transcript of 20,000 paragraphs, and how many times as much a paragraph of one
 * ten times as long costs.
 *
 * @returns {Promise<{ ms: number, ratio: number }>}
 */
export async function benchAttribution() {
  const folder = mkdtempSync(path.join(tmpdir(), 'duologue-bench-'));
  try {
    const outfile = path.join(folder, 'detect-speakers.mjs');
    await build({
      entryPoints: [ENTRY],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'neutral',
      logLevel: 'error',
    });
    const { detectSpeakers } = await import(pathToFileURL(outfile).href);
    /** @param {{ paragraphs: number, rounds: number }} transcript */
    const measure = async ({ paragraphs, rounds }) => {
      const article = generateTranscript(paragraphs);
      const times = await measured(rounds, { ours: () => attributed(detectSpeakers(article)) });
      return { ms: median(times['ours'] ?? []), paragraphs };
    };
    const short = await measure(SHORT);
    const long = await measure(LONG);
    return { ms: short.ms, ratio: long.ms / long.paragraphs / (short.ms / short.paragraphs) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Null, which the measurement refuses, if the transcript was not taken for one. @param {import('../../core/script/script.js').Script} script */
function attributed(script) {
  return script.cast.length === 3 ? script : null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { ms, ratio } = await benchAttribution();
  console.log(`20,000 paragraphs: ${ms.toFixed(0)} ms`);
  console.log(`200,000 : 20,000, a paragraph: ${ratio.toFixed(2)} x`);
}
