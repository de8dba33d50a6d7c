interface SwitchProps<Value extends string> {
  /** Tells switches apart from outside. */
  name: string;
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight. */
export function Switch<Value extends string>({ name, label, value, options, onChoose }: SwitchProps<Value>) {
  return (
    <fieldset class="field" data-filter={name}>
      <legend>{label}</legend>
      <div class="switch">
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            data-value={option.value}
            aria-pressed={option.value === value}
            onClick={() => onChoose(option.value)}
          >
            {option.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
