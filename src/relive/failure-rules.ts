import { failsByChance } from './fails-by-chance';
import { canBeMade } from './failure-kinds';
import type { RelivedHost } from './relive-record';

/** A rule of declarativeNetRequest, as far as it is needed here. */
export interface FailureRule {
  id: number;
  priority: number;
  action:
    | { type: 'block' | 'allow' }
    | { type: 'redirect'; redirect: { url: string } | { regexSubstitution: string } }
    | {
        type: 'modifyHeaders';
        responseHeaders: { header: string; operation: 'append'; value: string }[];
      };
  condition: {
    tabIds: number[];
    requestDomains?: string[];
    regexFilter?: string;
    urlFilter?: string;
    resourceTypes?: ['main_frame'];
    excludedResourceTypes?: ['main_frame'];
  };
}

export interface RuleOptions {
  tabId: number;
  hosts: readonly RelivedHost[];
  seed: number;
  /** What the undisturbed loads asked for: chance is decided for each address beforehand. */
  seen: readonly { url: string; isDocument: boolean }[];
  /** Address of the page that stands in for a document that does not arrive. */
  ownPage: string;
  /** What becomes of the other requests. */
  failure: { type: 'block' } | { type: 'redirect'; redirect: { url: string } };
  /** Hosts of which only documents are dealt with here. */
  heldElsewhere: ReadonlySet<string>;
  firstId: number;
}

const FAIL = 2;
const BY_ADDRESS = 3;
/** More addresses than this are left to the rule for all others. */
const MOST_ADDRESSES = 2_000;

/** Rules that make hosts fail in one tab. */
export function failureRules(options: RuleOptions): FailureRule[] {
  const { tabId, seed, seen, ownPage, failure, heldElsewhere } = options;
  let id = options.firstId;
  const rules: FailureRule[] = [];
  const add = (priority: number, action: FailureRule['action'], condition: object) => {
    rules.push({ id: id++, priority, action, condition: { tabIds: [tabId], ...condition } });
  };
  const document = {
    type: 'redirect',
    redirect: { regexSubstitution: `${ownPage}#\\0` },
  } as const;
  const made = options.hosts.filter((host) => canBeMade(host.failure));
  for (const hosts of byShare(made)) {
    const share = hosts[0]?.share ?? 1;
    const names = hosts.map(({ host }) => host);
    const others = names.filter((host) => !heldElsewhere.has(host));
    // What is not seen beforehand fails as the greater part of them does.
    if (share >= 0.5) {
      add(FAIL, document, {
        regexFilter: '^https?://.*',
        requestDomains: names,
        resourceTypes: ['main_frame'],
      });
      if (others.length > 0)
        add(FAIL, failure, { requestDomains: others, excludedResourceTypes: ['main_frame'] });
    }
    if (share >= 1) continue;
    const known = new Set(names);
    for (const { url, isDocument } of seen) {
      const host = URL.canParse(url) ? new URL(url).hostname : '';
      const fails = failsByChance(seed, url, share);
      if (!known.has(host) || fails === share >= 0.5 || rules.length >= MOST_ADDRESSES) continue;
      if (fails && !isDocument && heldElsewhere.has(host)) continue;
      add(
        BY_ADDRESS,
        !fails
          ? { type: 'allow' }
          : isDocument
            ? { type: 'redirect', redirect: { url: `${ownPage}#${url}` } }
            : failure,
        {
          urlFilter: `|${unquoted(url)}|`,
          requestDomains: [host],
          ...(isDocument ? { resourceTypes: ['main_frame'] } : { excludedResourceTypes: ['main_frame'] }),
        },
      );
    }
  }
  return rules;
}

function byShare(hosts: readonly RelivedHost[]): RelivedHost[][] {
  const groups = new Map<number, RelivedHost[]>();
  for (const host of hosts) groups.set(host.share, [...(groups.get(host.share) ?? []), host]);
  return [...groups.values()];
}

/** A vertical bar and letters beyond ASCII can't stand in these filters for themselves: anything stands for them. */
function unquoted(url: string): string {
  return url.replace(/[^\x21-\x7e]|\|/g, '*');
}
