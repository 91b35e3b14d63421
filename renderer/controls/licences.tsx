import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { messages } from '../../core/messages/en.js';

/** A licence of software that is part of this program; tools/build/licences.mjs gathers them. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
}

/** Written by the build; fetched only when somebody wants to read it. */
const ADDRESS = '/licences.js';

export async function loadLicences(): Promise<readonly Licence[]> {
  const module = (await import(ADDRESS)) as { readonly licences: readonly Licence[] };
  return module.licences;
}

/** The licences of the software used, folded up until they are asked for, each by its package's name. */
export function Licences({
  load,
}: {
  readonly load: () => Promise<readonly Licence[]>;
}): JSX.Element {
  const [licences, setLicences] = useState<readonly Licence[] | 'unavailable' | null>(null);
  const words = messages.help;
  const fetchOnce = (): void => {
    if (licences !== null) return;
    load().then(setLicences, () => {
      setLicences('unavailable');
    });
  };
  return (
    <details class="licences" onToggle={fetchOnce}>
      <summary>{words.licences}</summary>
      {licences === 'unavailable' && <p>{words.licencesUnavailable}</p>}
      {Array.isArray(licences) &&
        (licences as readonly Licence[]).map(({ name, version, licence, text }) => (
          <details key={`${name} ${version}`}>
            <summary>
              {name} {version} ({licence})
            </summary>
            <pre tabIndex={0}>{text}</pre>
          </details>
        ))}
    </details>
  );
}
