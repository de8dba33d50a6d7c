import { isLocalName } from '../outage/local-name';

const LONGEST = 253;

/**
 * True for a name that may be asked for: a host name in lower case that the public internet can know. Addresses and
 * names that are only given inside a network are nobody's business outside it.
 */
export function isAskable(name: string): boolean {
  if (name.length > LONGEST || isLocalName(name)) return false;
  const labels = name.split('.');
  const last = labels.at(-1) ?? '';
  return labels.length > 1 && labels.every(isLabel) && /[a-z]/.test(last) && last !== 'onion';
}

function isLabel(label: string): boolean {
  return label.length <= 63 && /^[a-z0-9_-]+$/.test(label);
}
