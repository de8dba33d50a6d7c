import { KNOWN_NAMES, type KnownName } from '../knowledge/known-names';
import { lastTwoLabels } from '../knowledge/last-two-labels';
import { isRegionOf, regionOfCode } from '../knowledge/region-ids';

/** A rule that a name obeys, and the region that one of its labels carries. */
export interface NameMatch {
  rule: KnownName;
  region: string | null;
}

/** Longest name that the Domain Name System knows. */
const LONGEST_NAME = 253;

/** A label with a slot for a region: `<region>`, `s3-<region>`, `<region>-*`, `*-<code>`. */
interface Template {
  provider: string;
  before: string;
  after: string;
  isCode: boolean;
  node: Node;
}

/** One label of the patterns, read from the right. */
interface Node {
  /** Null until there is one: most nodes are the last label of their pattern. */
  labels: Map<string, Node> | null;
  templates: Template[];
  /** `*` in the middle of a pattern. */
  any: Node | null;
  /** The rule for exactly this name. */
  exact: KnownName | null;
  /** The rule for every name below this one. */
  below: KnownName | null;
}

/** Built when a name below a domain is first asked for: a page meets few of them, and a worker starts often. */
const indexes = new Map<string, Node>();

/**
 * The most specific rule that a host name obeys, or null.
 * @param host lower case; anything may come, only names of a possible length are looked at.
 */
export function matchName(host: string): NameMatch | null {
  const end = host.endsWith('.') ? host.length - 1 : host.length;
  if (end === 0 || end > LONGEST_NAME) return null;
  const index = indexFor(lastTwoLabels(host, end));
  return index && walk(index, host, end);
}

function indexFor(domain: string): Node | null {
  const known = indexes.get(domain);
  if (known) return known;
  const rules = KNOWN_NAMES.of(domain);
  if (!rules) return null;
  const index = buildIndex(rules);
  indexes.set(domain, index);
  return index;
}

/** Walks the labels that end before `end`, the longest pattern first. */
function walk(node: Node, host: string, end: number): NameMatch | null {
  if (end < 0) return node.exact && { rule: node.exact, region: null };
  const dot = host.lastIndexOf('.', end - 1);
  const label = host.slice(dot + 1, end);
  if (label === '') return null;
  const child = node.labels?.get(label);
  const exact = child ? walk(child, host, dot) : null;
  if (exact) return exact;
  for (const template of node.templates) {
    const region = slotOf(template, label);
    const match = region === null ? null : walk(template.node, host, dot);
    if (match) return { rule: match.rule, region };
  }
  const any = node.any ? walk(node.any, host, dot) : null;
  if (any) return any;
  return node.below && { rule: node.below, region: null };
}

function slotOf({ provider, before, after, isCode }: Template, label: string): string | null {
  if (before === '*-') {
    const text = label.slice(label.lastIndexOf('-') + 1);
    return isCode ? regionOfCode(provider, text) : null;
  }
  if (!label.startsWith(before)) return null;
  if (after === '-*') return regionAtStart(provider, label.slice(before.length));
  if (!label.endsWith(after) || label.length <= before.length + after.length) return null;
  const text = label.slice(before.length, label.length - after.length);
  if (isCode) return regionOfCode(provider, text);
  return isRegionOf(provider, text) ? text : null;
}

/** The region that a label begins with, up to one of its dashes. */
function regionAtStart(provider: string, label: string): string | null {
  for (let dash = label.indexOf('-'); dash >= 0; dash = label.indexOf('-', dash + 1)) {
    const text = label.slice(0, dash);
    if (isRegionOf(provider, text)) return text;
  }
  return null;
}

function newNode(): Node {
  return { labels: null, templates: [], any: null, exact: null, below: null };
}

function buildIndex(rules: readonly KnownName[]): Node {
  const root = newNode();
  for (const rule of rules) {
    const labels = rule.pattern.split('.');
    const isBelow = labels[0] === '*';
    let node = root;
    for (const label of (isBelow ? labels.slice(1) : labels).reverse()) {
      node = childOf(node, label, rule.says.provider ?? '');
    }
    if (isBelow) node.below = rule;
    else node.exact = rule;
  }
  return root;
}

function childOf(node: Node, label: string, provider: string): Node {
  if (label === '*') {
    node.any ??= newNode();
    return node.any;
  }
  const isCode = label.includes('<code>');
  const slot = isCode ? '<code>' : '<region>';
  const at = label.indexOf(slot);
  if (at >= 0) return templateOf(node, label.slice(0, at), label.slice(at + slot.length), isCode, provider);
  node.labels ??= new Map();
  let child = node.labels.get(label);
  if (!child) {
    child = newNode();
    node.labels.set(label, child);
  }
  return child;
}

function templateOf(node: Node, before: string, after: string, isCode: boolean, provider: string): Node {
  const known = node.templates.find(
    (it) => it.before === before && it.after === after && it.isCode === isCode && it.provider === provider,
  );
  if (known) return known.node;
  const template = { provider, before, after, isCode, node: newNode() };
  node.templates.push(template);
  return template.node;
}
