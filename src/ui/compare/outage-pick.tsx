import { knownOutages, type Outage } from '../../concentration/outages';
import type { Choice } from '../choice';
import { choiceWith, outageInWords } from '../web/web-names';
import { useWords } from '../words-context';

interface OutagePickProps {
  label: string;
  choice: Choice;
  outage: Outage;
  onChoose: (choice: Choice) => void;
}

/** One of the outages that a web can be asked about. */
export function OutagePick({ label, choice, outage, onChoose }: OutagePickProps) {
  const words = useWords();
  const known = knownOutages();
  const offered = known.some(({ id }) => id === outage.id) ? known : [outage, ...known];
  return (
    <label class="field">
      <span>{label}</span>
      <select
        name="outage"
        value={outage.id}
        onChange={({ currentTarget }) => {
          const chosen = offered.find(({ id }) => id === currentTarget.value);
          if (chosen) onChoose(choiceWith(choice, chosen));
        }}
      >
        {offered.map((one) => (
          <option key={one.id} value={one.id}>
            {words.say(outageInWords(one))}
          </option>
        ))}
      </select>
    </label>
  );
}
