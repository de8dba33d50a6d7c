/**
 * The rules of the public suffix list as one text that deflate makes small: a tree of labels, from the last label of
 * names on. The labels below one stand sorted, each as an upper-case letter (how many letters it shares with the one
 * before it: A none, B one …) and the rest of it, followed by `*` where any one label more belongs to the suffix, `!`
 * where it is an exception to that, `?` where there is no rule but below it, and by the labels below it in brackets.
 */
export type SuffixKind = 'plain' | 'wildcard' | 'exception';

const MARKS: Readonly<Record<SuffixKind, string>> = { plain: '', wildcard: '*', exception: '!' };
const NO_RULE = '?';
const NOTHING_SHARED = 'A'.charCodeAt(0);
const MOST_SHARED = 25;
const TOKEN = /[A-Z][a-z0-9_-]*[*!?]?|[()]/g;

interface Node {
  kind: SuffixKind | null;
  below: Map<string, Node>;
}

/** @param rules as the list writes them: `com`, `*.ck`, `!www.ck`. */
export function packSuffixes(rules: readonly string[]): string {
  const root: Node = { kind: null, below: new Map() };
  for (const rule of rules) {
    let node = root;
    for (const label of asciiOf(rule.replace(/^(\*\.|!)/, ''))
      .split('.')
      .reverse()) {
      const next = node.below.get(label) ?? { kind: null, below: new Map() };
      node.below.set(label, next);
      node = next;
    }
    node.kind = rule.startsWith('*.') ? 'wildcard' : rule.startsWith('!') ? 'exception' : 'plain';
  }
  return packBelow(root);
}

function packBelow({ below }: Node): string {
  let text = '';
  let last = '';
  for (const label of [...below.keys()].sort()) {
    const node = below.get(label);
    if (!node) continue;
    let shared = 0;
    while (shared < MOST_SHARED && shared < label.length && last[shared] === label[shared]) shared += 1;
    last = label;
    text += String.fromCharCode(NOTHING_SHARED + shared) + label.slice(shared);
    text += node.kind === null ? NO_RULE : MARKS[node.kind];
    if (node.below.size > 0) text += `(${packBelow(node)})`;
  }
  return text;
}

/** Names of other scripts are looked up as resolvers know them. */
function asciiOf(name: string): string {
  return new URL(`https://${name}`).hostname;
}

/** Suffix → what kind of rule it has. */
export function unpackSuffixes(text: string): Map<string, SuffixKind> {
  const kinds = new Map<string, SuffixKind>();
  const above: string[] = [];
  let ending = '';
  let label = '';
  let suffix = '';
  for (const [token] of text.matchAll(TOKEN)) {
    if (token === '(') {
      above.push(label);
      ending = `.${suffix}`;
      label = '';
    } else if (token === ')') {
      label = above.pop() ?? '';
      ending = ending.slice(label.length + 1);
    } else {
      const mark = token.at(-1);
      const isMarked = mark === '*' || mark === '!' || mark === NO_RULE;
      label =
        label.slice(0, token.charCodeAt(0) - NOTHING_SHARED) + token.slice(1, isMarked ? -1 : undefined);
      suffix = label + ending;
      if (mark !== NO_RULE)
        kinds.set(suffix, mark === '*' ? 'wildcard' : mark === '!' ? 'exception' : 'plain');
    }
  }
  return kinds;
}
