import type { AddressMapSource } from '../../address-map/address-answer';
import type { Confidence, Evidence, Layer, Origin, Platform } from '../../attribute/attribution';
import type { ReportedKind } from '../../knowledge/reported-what';
import type { Role } from '../../observe/page-load';
import type { Fate, Outcome, Severity, SourceStrength } from '../../outage/scenario';

/** What `analyze` prints as JSON. Relied on from outside: members are added, never changed. */
export interface Analysis {
  /** The map that addresses were looked up in, or null where it could not be read. */
  addressMap: { built: string; sources: readonly AddressMapSource[] } | null;
  pages: readonly PageAnalysis[];
}

export interface PageAnalysis {
  /** Address of the page, or what the recording calls it. */
  url: string;
  /** Registrable domain, or null where the page's host is not known or has none. */
  site: string | null;
  incident: string;
  severity: Severity;
  outcome: Outcome;
  worst: Outcome;
  confidence: Confidence;
  /** One sentence that says both. */
  headline: string;
  phases: readonly PhaseAnalysis[];
  reasons: readonly { key: string; text: string }[];
  /** What was reported of the page's service that day, beside the verdict, or null. */
  reported: ReportedAnalysis | null;
  hosts: readonly HostAnalysis[];
}

export interface PhaseAnalysis {
  id: string;
  /** ISO times, or null in a scenario without time. */
  from: string | null;
  to: string | null;
  outcome: Outcome;
  worst: Outcome;
}

export interface ReportedAnalysis {
  name: string;
  kind: ReportedKind;
  reported: string;
  source: string;
  strength: SourceStrength;
}

/** One row for each host × provider × region × service × layer. */
export interface HostAnalysis {
  host: string;
  addresses: readonly string[];
  provider: string | null;
  region: string | null;
  service: string | null;
  layer: Layer | null;
  origin: Origin | null;
  platform: Platform | null;
  network: string | null;
  /** Of the provider. */
  confidence: Confidence;
  regionConfidence: Confidence;
  serviceConfidence: Confidence;
  fate: Fate;
  fateConfidence: Confidence;
  roles: readonly Role[];
  /** Same site as the page. */
  firstParty: boolean;
  requests: number;
  evidence: readonly Pick<Evidence, 'kind' | 'detail' | 'source'>[];
}
