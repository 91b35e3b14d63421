import type { JSX } from 'preact';

interface Props {
  readonly label: string;
  /** What it means for the reader, in a sentence. */
  readonly hint: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Yes or no: a native check box with what it means below its name. */
export function CheckBox({ label, hint, checked, onChange }: Props): JSX.Element {
  return (
    <label class="check">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => {
          onChange(event.currentTarget.checked);
        }}
      />
      <span>
        {label}
        <small>{hint}</small>
      </span>
    </label>
  );
}
