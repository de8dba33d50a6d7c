import { hostOf } from '../../observe/host-name';
import type { Role } from '../../observe/page-load';
import { MAX_HOSTS, type ProbeReport } from '../../observe/probe-report';

const ROLE_OF_INITIATOR: ReadonlyMap<string, Role> = new Map([
  ['script', 'app'],
  ['img', 'image'],
  ['image', 'image'],
  ['input', 'image'],
  ['iframe', 'frame'],
  ['frame', 'frame'],
  ['fetch', 'data'],
  ['xmlhttprequest', 'data'],
  ['beacon', 'beacon'],
  ['video', 'media'],
  ['audio', 'media'],
  ['track', 'media'],
]);

/** A resource timing entry with the member that not every browser has. */
type Entry = PerformanceResourceTiming & { renderBlockingStatus?: string };

/** Counts resource timing entries by host and role, as they come. */
export function createResourceCounter(): {
  add(entries: PerformanceEntryList): void;
  hosts: ProbeReport['hosts'];
  /** Hosts of pictures that style sheets asked for. */
  styledBy: Set<string>;
} {
  const hosts: ProbeReport['hosts'] = Object.create(null);
  const styledBy = new Set<string>();
  let known = 0;
  return {
    hosts,
    styledBy,
    add(entries) {
      for (const entry of entries) {
        if (!isResource(entry)) continue;
        const host = hostOf(entry.name);
        if (!host) continue;
        let roles = hosts[host];
        if (!roles) {
          if (known >= MAX_HOSTS) continue;
          known++;
          roles = hosts[host] = {};
        }
        const role = roleOf(entry);
        roles[role] = (roles[role] ?? 0) + 1;
        if (role === 'image' && entry.initiatorType === 'css') styledBy.add(host);
      }
    },
  };
}

function roleOf(entry: Entry): Role {
  if (entry.renderBlockingStatus === 'blocking') return 'blocking';
  // What a style sheet asks for is a picture or a font; its address tells which.
  if (entry.initiatorType === 'css')
    return /\.(?:woff2?|ttf|otf|eot)(?:[?#]|$)/.test(entry.name) ? 'font' : 'image';
  return ROLE_OF_INITIATOR.get(entry.initiatorType) ?? 'other';
}

function isResource(entry: PerformanceEntry): entry is Entry {
  return entry.entryType === 'resource';
}
