import { effect } from '@preact/signals';
import { messages } from '../../core/messages/en.js';
import type { AppState } from './state.js';

/**
 * Keeps on the document itself what style, title and tests go by: theme, text size, what is open and
 * what playback is doing.
 */
export function keepRootAttributes(document: Document, state: AppState): void {
  const root = document.documentElement;
  effect(() => {
    root.dataset['playback'] = state.playback.value.status;
  });
  effect(() => {
    root.dataset['reading'] = state.reading.value;
  });
  effect(() => {
    if (state.arriving.value) root.dataset['arriving'] = '';
    else delete root.dataset['arriving'];
  });
  effect(() => {
    const { theme, textScale } = state.settings.value;
    if (theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = theme;
    root.style.setProperty('--scale', String(textScale));
  });
  effect(() => {
    root.dataset['pictures'] = state.settings.value.showPictures ? 'shown' : 'described';
  });
  effect(() => {
    if (state.dropping.value) root.dataset['dropping'] = messages.dropHere;
    else delete root.dataset['dropping'];
  });
  effect(() => {
    document.title = messages.windowTitle(state.article.value?.reading.article.title ?? null);
  });
}
