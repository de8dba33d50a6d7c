import { useState } from 'preact/hooks';
import type { HeldUp } from '../explain/held-up';
import { useIsPainted } from './after-answer';
import { HostRow } from './host-row';
import { FateSign } from './outcome-scale';
import { useWords } from './words-context';

/** Who holds the page up: each place folded, its hosts inside. */
export function HeldUpBy({ groups, isOpen = false }: { groups: readonly HeldUp[]; isOpen?: boolean }) {
  const words = useWords();
  const isPainted = useIsPainted();
  if (groups.length === 0) return null;
  return (
    <section>
      <h2>{words('section.held-up-by')}</h2>
      {groups.map((group) => (
        <Group key={group.id} group={group} startsOpen={isOpen} isPainted={isPainted} />
      ))}
    </section>
  );
}

interface GroupProps {
  group: HeldUp;
  startsOpen: boolean;
  isPainted: boolean;
}

function Group({ group, startsOpen, isPainted }: GroupProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details class="group" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <FateSign fate={group.fate} />
        <span class="name">{words.say(group.name)}</span>
        <span class="reading">{words(`fate.${group.fate}`)}</span>
        <span class="count">{words('held-up.hosts', { hosts: group.hostCount })}</span>
      </summary>
      <ul>
        {group.hosts.map((host) => (
          <HostRow key={keyOf(host)} host={host} isShown={isOpen} isNamed={isPainted} />
        ))}
      </ul>
    </details>
  );
}

function keyOf({ host, attribution }: HeldUp['hosts'][number]): string {
  const { provider, region, service, layer, network } = attribution;
  return JSON.stringify([host, provider, region, service, layer, network]);
}
