import type { JSX } from 'preact';
import { castMessages } from '../../core/messages/cast.js';
import type { Role } from '../../core/script/script.js';

const ROLES = Object.entries(castMessages.roles) as [Role, string][];

/** The roles that a speaker beside the narrator may have. */
export function RoleSelect(props: {
  readonly id: string;
  readonly role: Role;
  readonly onChoose: (role: Role) => void;
}): JSX.Element {
  return (
    <select
      id={props.id}
      value={props.role}
      onChange={(event) => {
        props.onChoose(event.currentTarget.value as Role);
      }}
    >
      {ROLES.map(([role, words]) => (
        <option key={role} value={role}>
          {words}
        </option>
      ))}
    </select>
  );
}
