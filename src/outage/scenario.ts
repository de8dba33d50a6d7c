import type { Confidence } from '../attribute/attribution';

/** What can happen to a host (contract tokens), worst first. */
export const FATES = ['down', 'failing', 'at-risk', 'origin-unknown', 'up'] as const;
export type Fate = (typeof FATES)[number];

/** What can happen to a page (contract tokens), best first; `unknown` stands outside the order. */
export const OUTCOMES = [
  'untouched',
  'unnoticed',
  'degraded',
  'broken',
  'blank',
  'unreachable',
  'unknown',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How a service fails; `no-change`: what runs goes on, nothing can be started or changed. */
export const FAILURE_KINDS = [
  'no-name',
  'no-connection',
  'time-outs',
  'errors',
  'slow',
  'no-change',
] as const;
export type FailureKind = (typeof FAILURE_KINDS)[number];

/** Strength of a source, strongest first. */
export type SourceStrength = 'official' | 'agency' | 'secondary' | 'weak';

export interface Source {
  url: string;
  strength: SourceStrength;
}

/** One line of an incident's table: what failed, how, and how likely a given host behind it suffered. */
export interface Effect {
  provider: string;
  /** Region id, or null for all of the provider's regions and its edge. */
  region: string | null;
  /** Service ids; null for every service, known or not. */
  services: readonly string[] | null;
  /** Service ids that this effect does not touch, where `services` is null: the report does not name them. */
  exceptServices?: readonly string[];
  /**
   * Id of who answers for others' names, where that alone fails: hosts whose site has no second operator lose their
   * name. What is said above of provider, region and services then stands for nothing.
   */
  dnsOperator?: string;
  failure: FailureKind;
  /** Comes and goes, rather than failing every time. */
  isIntermittent: boolean;
  likelihood: Exclude<Confidence, 'unknown'>;
  /** Where it is said, if elsewhere than what is said of its phase. */
  source?: Source;
}

export interface Phase {
  id: string;
  /** ISO times, UTC; empty in a scenario that has no time (`custom`). */
  from: string;
  to: string;
  /** How long it lasts, where it has no times. */
  hours?: number;
  effects: readonly Effect[];
  /** Where it is said, if elsewhere than in the first source of its incident. */
  source?: Source;
}

export interface Incident {
  /** Contract: one of the ids in the design. */
  id: string;
  title: string;
  provider: string;
  region: string | null;
  from: string;
  to: string;
  phases: readonly Phase[];
  sources: readonly Source[];
}

/** Contract tokens. */
export type Severity = 'as-it-happened' | 'region-lost' | 'custom';

/** What the model is asked: an incident with its severity, or anything lost that a user names. */
export interface Scenario {
  /** Incident id, or `custom`. */
  incident: string;
  severity: Severity;
  phases: readonly Phase[];
  /** Exactly these hosts are down, whatever answers them (contract: `--lost-hosts`). */
  lostHosts: readonly string[];
}
