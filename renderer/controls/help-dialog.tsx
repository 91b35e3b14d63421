import type { JSX } from 'preact';
import { COMMANDS } from '../../core/commands/commands.js';
import type { CommandGroup } from '../../core/commands/commands.js';
import { commandGroupNames, commandNames } from '../../core/messages/commands.js';
import { messages } from '../../core/messages/en.js';
import type { App } from '../app/app.js';
import { shownArticleKeys, shownKeys } from '../../core/commands/display.js';
import { Licences, loadLicences } from './licences.js';
import { Modal } from './modal.js';

const GROUPS = Object.keys(commandGroupNames) as CommandGroup[];

/** Every command with its keys, from the one table that the keys themselves come from. */
export function HelpDialog({ app }: { readonly app: App }): JSX.Element {
  const words = messages.help;
  return (
    <Modal app={app} title={words.title} closeLabel={words.close} class="wide">
      <p>{words.intro}</p>
      {GROUPS.map((group) => (
        <table key={group} class="keys-table">
          <caption>{commandGroupNames[group]}</caption>
          <thead>
            <tr>
              <th scope="col">{words.command}</th>
              <th scope="col">{words.keys}</th>
              <th scope="col">{words.singleKeys}</th>
            </tr>
          </thead>
          <tbody>
            {COMMANDS.filter((command) => command.group === group).map(({ id }) => (
              <tr key={id}>
                <th scope="row">{commandNames[id]}</th>
                <td>
                  <Keys keys={shownKeys(id, app.platform)} />
                </td>
                <td>
                  <Keys keys={shownArticleKeys(id, app.platform)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ))}
      <h3>{words.skipped}</h3>
      <p>{words.skippedText}</p>
      <p>{words.privacy}</p>
      <Licences load={loadLicences} />
    </Modal>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }): JSX.Element {
  if (keys.length === 0) return <span class="for-ears-only">{messages.help.noKeys}</span>;
  return (
    <>
      {keys.map((key, index) => (
        <span key={key}>
          {index > 0 && ', '}
          <kbd>{key}</kbd>
        </span>
      ))}
    </>
  );
}
