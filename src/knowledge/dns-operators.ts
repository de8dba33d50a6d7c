import { TABLE } from './tables/dns-operators.table';

/** Who answers for the names of others' sites, and how its name servers are called. */
export interface KnownDnsOperator {
  id: string;
  /** Proper name, the same in every language. */
  name: string;
  /** Provider id where its failure and the provider's are one, else null. */
  provider: string | null;
  /** Service id within the provider; null where there is no provider. */
  service: string | null;
  /** Names of its name servers: `*.` in front stands for one label or more, `*` elsewhere for a part of a label. */
  patterns: readonly string[];
}

/** Sorted by id. */
export const DNS_OPERATORS: readonly KnownDnsOperator[] = TABLE.map(
  ([id, name, provider, service, patterns]) => ({ id, name, provider, service, patterns }),
);

type Rule = { labels: readonly string[]; row: KnownDnsOperator };
/** Rules by the last two labels of what they match; those where a part is left open stand under `''`. */
let rulesBySite: ReadonlyMap<string, readonly Rule[]> | null = null;

/** The operator with that id, or undefined. */
export function dnsOperator(id: string): KnownDnsOperator | undefined {
  return DNS_OPERATORS.find((row) => row.id === id);
}

/** Its name; one that is not among the known ones goes by its id, the site of its name servers. */
export function dnsOperatorName(id: string): string {
  return dnsOperator(id)?.name ?? id;
}

/**
 * Who runs a name server, by its name.
 * @param server lower case, without the final dot.
 */
export function operatorOfNameServer(server: string): KnownDnsOperator | undefined {
  rulesBySite ??= readRules();
  const labels = server.split('.');
  for (const site of [labels.slice(-2).join('.'), '']) {
    const rule = rulesBySite.get(site)?.find((it) => matches(it.labels, labels));
    if (rule) return rule.row;
  }
  return undefined;
}

function readRules(): ReadonlyMap<string, readonly Rule[]> {
  const rules = new Map<string, Rule[]>();
  for (const row of DNS_OPERATORS) {
    for (const pattern of row.patterns) {
      const labels = pattern.split('.');
      const site = labels.slice(-2).join('.');
      const key = site.includes('*') ? '' : site;
      rules.set(key, [...(rules.get(key) ?? []), { labels, row }]);
    }
  }
  return rules;
}

function matches(pattern: readonly string[], labels: readonly string[]): boolean {
  const rest = pattern[0] === '*' ? pattern.slice(1) : pattern;
  const isLong = rest.length < pattern.length ? labels.length > rest.length : labels.length === rest.length;
  const offset = labels.length - rest.length;
  return isLong && rest.every((part, at) => matchesLabel(part, labels[offset + at] ?? ''));
}

function matchesLabel(pattern: string, label: string): boolean {
  const open = pattern.indexOf('*');
  if (open < 0) return pattern === label;
  const end = pattern.slice(open + 1);
  return label.length >= pattern.length && label.startsWith(pattern.slice(0, open)) && label.endsWith(end);
}
