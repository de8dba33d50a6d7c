import { providerOf } from '../knowledge/providers';
import { FAILURE_KINDS, type FailureKind } from './scenario';
import { failuresOf, type LostPart, MOST_HOURS, type WhatIf } from './what-if';

/** Form of the codes; another one would be another number. */
const FORM = 'ol1';
const ALL = 'all';
const DNS = 'dns';
const ON_AND_OFF = 'on-off';
/** Longest code that is looked at. */
const LONGEST = 250;

/** Why a code cannot be read: which part it is, and what stands there. */
export interface CodeProblem {
  part: 'form' | 'version' | 'provider' | 'region' | 'service' | 'dns-operator' | 'failure' | 'length';
  /** What stands there, cut to what a line can hold. */
  found: string;
  /** The provider that it was looked for in. */
  provider?: string;
}

/** A what-if as one word of plain letters: `ol1/aws/us-east-1/s3/no-connection/6h`. */
export function whatIfCode({ lost, failure, isOnAndOff, hours }: WhatIf): string {
  const place =
    'dnsOperator' in lost
      ? [DNS, lost.dnsOperator]
      : [lost.provider, lost.region ?? ALL, lost.service ?? ALL];
  return [FORM, ...place, failure, `${hours}h`, ...(isOnAndOff ? [ON_AND_OFF] : [])].join('/');
}

/**
 * The what-if that a code stands for. Its provider is one of the known ones; a region, a service and an operator of DNS
 * are only known to have the form of an id.
 */
export function readWhatIfCode(code: string): WhatIf | CodeProblem {
  const [form = '', ...parts] = code.length > LONGEST ? [] : code.split('/');
  if (form !== FORM) return problem(/^ol\d{1,4}$/.test(form) ? 'version' : 'form', form);
  const isOnAndOff = parts.at(-1) === ON_AND_OFF;
  const [place, failure, hours] = splitParts(isOnAndOff ? parts.slice(0, -1) : parts);
  if (place === null || !parts.every(isId)) return problem('form', code);
  if ('provider' in place && !providerOf(place.provider)) return problem('provider', place.provider);
  if (!isFailure(failure) || !failuresOf(place).includes(failure)) return problem('failure', failure);
  const length = /^[1-9]\d{0,2}h$/.test(hours) ? Number.parseInt(hours, 10) : 0;
  if (length < 1 || length > MOST_HOURS) return problem('length', hours);
  return { lost: place, failure, isOnAndOff, hours: length };
}

/** The same for what is stored or stands in an address: null for anything that is none. */
export function checkWhatIf(code: unknown): WhatIf | null {
  if (typeof code !== 'string') return null;
  const read = readWhatIfCode(code);
  return 'lost' in read ? read : null;
}

function splitParts(parts: readonly string[]): [place: LostPart | null, failure: string, hours: string] {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = parts;
  if (first === DNS) return [parts.length === 4 ? { dnsOperator: second } : null, third, fourth];
  const place = { provider: first, region: orAll(second), service: orAll(third) };
  return [parts.length === 5 ? place : null, fourth, fifth];
}

function orAll(id: string): string | null {
  return id === ALL ? null : id;
}

function isId(text: string): boolean {
  return text.length <= 63 && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

function isFailure(text: string): text is FailureKind {
  return FAILURE_KINDS.some((kind) => kind === text);
}

function problem(part: CodeProblem['part'], found: string): CodeProblem {
  return { part, found: found.slice(0, 40) };
}
