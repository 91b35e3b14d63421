import { effect } from '@preact/signals';
import { render } from 'preact';
import type { JSX } from 'preact';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';
import { Dialogs } from './dialogs.js';
import { ErrorPanel } from './error-panel.js';
import { Header } from './header.js';
import { Notices } from './notice.js';
import { Outline, outlineKind } from './outline.js';
import { PlayerBar } from './player.js';
import { Welcome } from './welcome.js';

/** Draws the controls into the landmarks, which stand in the page's own HTML from the start. */
export function mountControls(document: Document, app: App): void {
  const mount = (id: string, control: JSX.Element): HTMLElement => {
    const place = document.getElementById(id);
    if (!place) throw new Error(`no #${id} in the page`);
    render(control, place);
    return place;
  };
  mount('header', <Header app={app} />);
  mount('errors', <ErrorPanel app={app} />);
  mount('notices', <Notices app={app} />);
  mount('welcome', <Welcome app={app} />);
  mount('player', <PlayerBar app={app} />);
  mount('dialogs', <Dialogs app={app} />);
  const outline = mount('outline', <OutlinePane app={app} />);
  effect(() => {
    outline.setAttribute('aria-label', messages.outline.title[outlineKind(app)]);
    outline.hidden = (app.state.article.value?.prepared?.outline.entries.length ?? 0) === 0;
  });
}

function OutlinePane({ app }: { readonly app: App }): JSX.Element {
  return (
    <>
      <h2>{messages.outline.title[outlineKind(app)]}</h2>
      <Outline app={app} />
    </>
  );
}
