import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

interface Props<Value extends string> {
  readonly legend: string;
  /** Wording by value, in the order in which they are offered. */
  readonly options: Readonly<Record<Value, string>>;
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all to be seen at once: native radio buttons under a legend. */
export function Choices<Value extends string>(props: Props<Value>): JSX.Element {
  const name = useId();
  const values = Object.keys(props.options) as Value[];
  return (
    <fieldset class="choices">
      <legend>{props.legend}</legend>
      {values.map((value) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            checked={value === props.value}
            onChange={() => {
              props.onChoose(value);
            }}
          />
          <span>{props.options[value]}</span>
        </label>
      ))}
    </fieldset>
  );
}
