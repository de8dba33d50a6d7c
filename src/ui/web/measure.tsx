import { message } from '../../explain/message';
import type { WordKey } from '../../explain/words/en';
import { Says } from '../says';
import { useWords } from '../words-context';

type Named<Key> = Key extends `${infer Name}.means` ? (Name extends WordKey ? Name : never) : never;

interface MeasureProps {
  name: Extract<Named<WordKey>, `web.${string}`>;
  value: string;
  /** In signs, which are the same in every language. */
  formula: string;
  /** Where it is defined. */
  source: string;
}

/** A measure with its value; what it means, its formula and its source are folded. */
export function Measure({ name, value, formula, source }: MeasureProps) {
  const words = useWords();
  return (
    <details class="measure" data-measure={name} data-value={value}>
      <summary>
        <span>{words(name)}</span> <b>{value}</b>
      </summary>
      <p>
        <Says message={message(`${name}.means`)} />
      </p>
      <p class="small">
        <bdi dir="ltr">{formula}</bdi> · <bdi dir="ltr">{source}</bdi>
      </p>
    </details>
  );
}
