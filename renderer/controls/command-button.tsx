import type { ComponentChildren, JSX } from 'preact';
import type { CommandId } from '../../core/commands/commands.js';
import type { App } from '../app/app.js';
import { ariaKeys } from '../../core/commands/display.js';
import { keysInWords } from '../app/keys-in-words.js';
import { messages } from '../../core/messages/en.js';
import { Icon } from './icons.js';
import type { IconName } from './icons.js';

interface Props {
  readonly app: App;
  readonly command: CommandId;
  readonly icon?: IconName;
  /** Visible words. */
  readonly label: string;
  /** The whole name, where the visible words are only its beginning. */
  readonly name?: string;
  readonly class?: string;
  readonly disabled?: boolean;
  readonly children?: ComponentChildren;
}

/** A button that stands for a command: named in words, its keys in the tooltip and for screen readers. */
export function CommandButton(props: Props): JSX.Element {
  const { app, command, icon, label, name } = props;
  const { singleKeys } = app.state.settings.value;
  const keys = keysInWords(command, app.platform, singleKeys);
  // Single keys do nothing while a button has the focus, so they are not announced with it.
  const shortcuts = ariaKeys(command, app.platform, false);
  return (
    <button
      type="button"
      class={props.class}
      aria-label={name}
      aria-keyshortcuts={shortcuts === '' ? undefined : shortcuts}
      aria-disabled={props.disabled === true ? 'true' : undefined}
      title={messages.player.buttonWithKeys(name ?? label, keys)}
      onClick={() => {
        if (props.disabled !== true) app.dispatch(command);
      }}
    >
      {icon && <Icon name={icon} />}
      <span class="words">{label}</span>
      {props.children}
    </button>
  );
}
