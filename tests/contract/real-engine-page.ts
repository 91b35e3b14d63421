import { BrowserClock } from '../../renderer/speech/browser-clock.js';
import { WebSpeechEngine } from '../../renderer/speech/web-speech-engine.js';
import { SPEECH_ENGINE_CONTRACT } from './speech-engine.contract.js';

/** What became of one case. */
export interface CaseOutcome {
  readonly name: string;
  /** What was wrong; null when the engine kept the contract. */
  readonly error: string | null;
  readonly ms: number;
}

declare global {
  interface Window {
    /** Runs the contract against the window's own engine; for the test that hosts this page. */
    proveSpeechEngine(): Promise<CaseOutcome[]>;
  }
}

const POLL_MS = 10;

const engine = new WebSpeechEngine(window.speechSynthesis);
const clock = new BrowserClock();

function waitUntil(isDone: () => boolean, limitMs: number): Promise<boolean> {
  const limit = clock.now() + limitMs;
  return new Promise((resolve) => {
    const look = (): void => {
      if (isDone()) resolve(true);
      else if (clock.now() >= limit) resolve(isDone());
      else clock.after(POLL_MS, look);
    };
    look();
  });
}

window.proveSpeechEngine = async () => {
  const outcomes: CaseOutcome[] = [];
  for (const { name, prove } of SPEECH_ENGINE_CONTRACT) {
    const since = clock.now();
    let error: string | null = null;
    try {
      await prove({ engine, waitUntil });
    } catch (cause) {
      error = cause instanceof Error ? cause.message : String(cause);
    }
    outcomes.push({ name, error, ms: Math.round(clock.now() - since) });
  }
  return outcomes;
};
