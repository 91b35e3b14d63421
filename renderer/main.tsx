import type { Bridge } from '../core/ipc/bridge.js';
import { openReadingWindow } from './app/reading-window.js';
import { BrowserClock } from './speech/browser-clock.js';
import { WebSpeechEngine } from './speech/web-speech-engine.js';
import './styles/main.css';
import { idleSlices } from './view/slices.js';

declare global {
  interface Window {
    readonly duologue: Bridge;
  }
}

const clock = new BrowserClock();
const lessMotion = window.matchMedia('(prefers-reduced-motion: reduce)');

openReadingWindow(window, {
  bridge: window.duologue,
  engine: new WebSpeechEngine(window.speechSynthesis, clock),
  clock,
  slices: idleSlices,
  highlights: CSS.highlights,
  motion: { isReduced: () => lessMotion.matches },
});
