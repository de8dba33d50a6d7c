import { type Findings, type HostFinding, NO_FINDINGS } from './findings';
import { MOST_PER_HOST } from './follow-chain';
import { isAskable } from './is-askable';
import { isPublicAddress } from './is-public-address';

/** Hosts, and sites, that are remembered. */
export const MOST_FINDINGS = 2_000;

/** Findings as they come from storage or in a message: whatever has not their form is left out, the rest bounded. */
export function checkFindings(value: unknown): Findings {
  if (!isObject(value)) return NO_FINDINGS;
  return {
    hosts: checkRows(value.hosts, checkHost),
    nameServers: checkRows(value.nameServers, (it) => checkTexts(it, isAskable)),
  };
}

function checkRows<T>(value: unknown, check: (row: unknown) => T | null): Record<string, T> {
  const rows: [string, T][] = [];
  if (!isObject(value)) return {};
  for (const name of Object.keys(value)) {
    if (rows.length === MOST_FINDINGS) break;
    const row = isAskable(name) ? check(value[name]) : null;
    if (row !== null) rows.push([name, row]);
  }
  return Object.fromEntries(rows);
}

function checkHost(value: unknown): HostFinding | null {
  if (!isObject(value)) return null;
  const cnames = checkTexts(value.cnames, isAskable);
  const addresses = checkTexts(value.addresses, isPublicAddress);
  return cnames && addresses && { cnames, addresses };
}

function checkTexts(value: unknown, isRight: (text: string) => boolean): string[] | null {
  if (!Array.isArray(value) || value.length > MOST_PER_HOST) return null;
  const texts: string[] = [];
  for (const text of value) {
    if (typeof text !== 'string' || !isRight(text)) return null;
    texts.push(text);
  }
  return texts;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
