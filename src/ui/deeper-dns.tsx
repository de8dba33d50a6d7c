import type { PageNames } from '../browser/deeper-names';
import { message } from '../explain/message';
import type { HostVerdict } from '../outage/verdict';
import { type DnsGroup, dnsGroups } from './deeper-dns-groups';
import { Says } from './says';
import { useWords } from './words-context';

interface DnsSectionProps {
  hosts: readonly HostVerdict[];
  names: PageNames;
}

/** Who runs the DNS of the page's sites, once somebody asked; nothing before. */
export function DnsSection({ hosts, names }: DnsSectionProps) {
  const words = useWords();
  const groups = dnsGroups(hosts, names);
  if (groups.length === 0) return null;
  return (
    <section class="dns">
      <h2>{words('deeper.dns.title')}</h2>
      {groups.map((group) => (
        <Operator key={group.id} group={group} />
      ))}
      <p class="small">
        <Says message={message('deeper.dns.note')} />
      </p>
    </section>
  );
}

function Operator({ group: { id, name, sites } }: { group: DnsGroup }) {
  const words = useWords();
  const names = sites.map(({ site }) => site);
  return (
    <details class="group" data-dns-operator={id} data-sites={names.join(' ')}>
      <summary>
        <bdi class="name">{name}</bdi>
        <span class="count">
          {names.length === 1 ? <bdi>{names[0]}</bdi> : words('deeper.dns.sites', { sites: names.length })}
        </span>
      </summary>
      <ul class="facts">
        {sites.map(({ site, servers }) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <p class="servers">
              {servers.map((server) => (
                <bdi key={server}>{server}</bdi>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
