import type { CommandId } from '../../core/commands/commands.js';
import { matchKey } from '../../core/commands/match.js';
import type { FocusedElement, KeyStroke } from '../../core/commands/match.js';
import type { Platform } from '../../core/platform.js';

interface Ports {
  readonly platform: Platform;
  readonly pane: HTMLElement;
  singleKeys(): boolean;
  dispatch(command: CommandId): void;
}

/** Brings key strokes to commands. Which key means what, and where, is decided in core/commands. */
export function listenForKeys(window: Window, ports: Ports): void {
  window.addEventListener('keydown', (event) => {
    if (event.defaultPrevented) return;
    const { document } = window;
    const active = document.activeElement;
    const match = matchKey(strokeOf(event), {
      platform: ports.platform,
      inArticle: active === null || active === document.body || ports.pane.contains(active),
      element: focusedElement(active),
      isDialogOpen: document.querySelector('dialog[open]') !== null,
      singleKeys: ports.singleKeys(),
    });
    if (match === null) return;
    event.preventDefault();
    if (match.acts) ports.dispatch(match.command);
  });
}

function strokeOf(event: KeyboardEvent): KeyStroke {
  return {
    key: event.key,
    code: event.code,
    ctrl: event.ctrlKey,
    alt: event.altKey,
    shift: event.shiftKey,
    meta: event.metaKey,
    altGraph: event.getModifierState('AltGraph'),
    repeat: event.repeat,
    isComposing: event.isComposing,
  };
}

const CHOICES =
  'select, [role="slider"], [role="listbox"], input[type="radio"], input[type="range"]';
const TYPES = 'textarea, [contenteditable="true"], input:not([type="checkbox"], [type="button"])';
const BUTTONS = 'button, a[href], summary, input[type="checkbox"], input[type="button"]';

/** What kind of element has the focus, for keys it must be left to use itself. */
export function focusedElement(element: Element | null): FocusedElement {
  if (element === null) return 'none';
  if (element.matches(CHOICES)) return 'choice';
  if (element.matches(TYPES)) return 'text';
  if (element.matches(BUTTONS)) return 'button';
  return 'none';
}
