import { hostOf } from '../observe/host-name';
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
    resourceTypes?: ['main_frame'] | ['websocket'];
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
/** Browsers take a few more; what is left is left to the rule for its host. */
const MOST_RULES = 4_000;

/** Rules that make hosts fail in one tab. */
export function failureRules(options: RuleOptions): FailureRule[] {
  const { tabId, seed, seen, ownPage, failure, heldElsewhere } = options;
  let id = options.firstId;
  const rules: FailureRule[] = [];
  const add = (priority: number, action: FailureRule['action'], condition: Condition) => {
    rules.push({ id: id++, priority, action, condition: { tabIds: [tabId], ...condition } });
  };
  const addFailure = (priority: number, condition: Condition) => {
    add(priority, failure, { ...condition, excludedResourceTypes: ['main_frame'] });
    // Sockets follow no redirect.
    if (failure.type === 'redirect') {
      add(priority, { type: 'block' }, { ...condition, resourceTypes: ['websocket'] });
    }
  };
  for (const { host, failure: kind, share } of options.hosts) {
    if (!canBeMade(kind)) continue;
    const isHeld = heldElsewhere.has(host);
    // What is not seen beforehand fails as the greater part of its host does.
    const mostFail = share >= 0.5;
    if (mostFail) {
      add(
        FAIL,
        { type: 'redirect', redirect: { regexSubstitution: `${ownPage}#\\0` } },
        {
          regexFilter: `^https?://([^/@]*@)?${quoted(host)}[:/].*`,
          requestDomains: [host],
          resourceTypes: ['main_frame'],
        },
      );
      // A domain stands for those below it as well: the address tells them apart.
      if (!isHeld) addFailure(FAIL, { urlFilter: `://${host}^`, requestDomains: [host] });
    }
    if (share >= 1) continue;
    for (const { url, isDocument } of seen) {
      const fails = failsByChance(seed, url, share);
      if (hostOf(url) !== host || fails === mostFail || rules.length >= MOST_RULES) continue;
      const condition = { urlFilter: `|${unquoted(url)}|`, requestDomains: [host] };
      if (isDocument) {
        const action = fails ? redirectTo(`${ownPage}#${url}`) : ALLOW;
        add(BY_ADDRESS, action, { ...condition, resourceTypes: ['main_frame'] });
      } else if (!fails) add(BY_ADDRESS, ALLOW, { ...condition, excludedResourceTypes: ['main_frame'] });
      else if (!isHeld) addFailure(BY_ADDRESS, condition);
    }
  }
  return rules;
}

type Condition = Omit<FailureRule['condition'], 'tabIds'>;

const ALLOW = { type: 'allow' } as const;

function redirectTo(url: string): FailureRule['action'] {
  return { type: 'redirect', redirect: { url } };
}

function quoted(host: string): string {
  return host.replace(/[^a-z0-9_-]/g, '\\$&');
}

/** A vertical bar and letters beyond ASCII can't stand in these filters for themselves: anything stands for them. */
function unquoted(url: string): string {
  return url.replace(/[^\x21-\x7e]|\|/g, '*');
}
