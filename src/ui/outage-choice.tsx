import { useContext } from 'preact/hooks';
import { incidentInWords } from '../explain/incident-in-words';
import { lostName, whatIfTitle } from '../explain/what-if-in-words';
import type { ReadyGroup } from '../knowledge/ready-what-ifs';
import { checkWhatIf, whatIfCode } from '../outage/what-if-code';
import type { Choice } from './choice';
import { WhatIfContext } from './what-if-context';
import { useWords } from './words-context';

const GROUPS: readonly ReadyGroup[] = ['cloud', 'region', 'cdn', 'dns'];
const BUILD = 'build';

interface OutageChoiceProps {
  choice: Choice;
  incidents: readonly string[];
  onChoose: (choice: Choice) => void;
  onBuild: () => void;
}

/** What happened, what could be imagined ready-made, what the reader imagined, and a new one. */
export function OutageChoice({ choice, incidents, onChoose, onBuild }: OutageChoiceProps) {
  const words = useWords();
  const { own, offered, operatorName, isDnsKnown } = useContext(WhatIfContext);
  const { whatIf = null } = choice;
  const value = whatIf ? whatIfCode(whatIf) : choice.incident;
  const kept = new Set(own.map(({ code }) => code));
  const ready = offered.filter(({ code }) => !kept.has(code));
  // What is chosen and neither kept nor ready stands in the list too, as long as it is chosen.
  const isElsewhere = kept.has(value) || ready.some(({ code }) => code === value);
  const mine = whatIf && !isElsewhere ? [...own, { code: value, name: '' }] : own;
  const titleOf = (code: string) => {
    const read = checkWhatIf(code);
    return read ? words.say(whatIfTitle(read, operatorName)) : code;
  };
  const nameOf = (code: string) => {
    const read = checkWhatIf(code);
    return read ? lostName(read, operatorName) : code;
  };
  const choose = (select: HTMLSelectElement) => {
    const chosen = select.value;
    if (chosen === BUILD) {
      // The list goes on showing what is chosen.
      select.value = value;
      onBuild();
    } else
      onChoose({
        ...choice,
        ...(incidents.includes(chosen) ? { incident: chosen } : {}),
        whatIf: checkWhatIf(chosen),
      });
  };
  const headOf = (group: ReadyGroup) =>
    words(group === 'dns' && !isDnsKnown ? 'what-if.group.dns-unknown' : `what-if.group.${group}`);
  return (
    <select
      class="incident"
      aria-label={words('head.incident')}
      value={value}
      onChange={(event) => choose(event.currentTarget)}
    >
      <optgroup label={words('what-if.group.happened')}>
        {incidents.map((id) => (
          <option key={id} value={id}>
            {words.say(incidentInWords(id))}
          </option>
        ))}
      </optgroup>
      <optgroup label={words('what-if.group.own')}>
        {mine.map(({ code, name }) => (
          <option key={code} value={code}>
            {name || titleOf(code)}
          </option>
        ))}
        <option value={BUILD}>{words('what-if.build')}</option>
      </optgroup>
      {GROUPS.map((group) => {
        const members = ready.filter((one) => one.group === group);
        return members.length === 0 ? null : (
          <optgroup key={group} label={headOf(group)}>
            {members.map(({ code }) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
          </optgroup>
        );
      })}
    </select>
  );
}
