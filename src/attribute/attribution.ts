/** Who answers a request, how that is known, and how sure it is. */

export const CONFIDENCES = ['unknown', 'possible', 'likely', 'certain'] as const;
/** From no idea to proven, in this order (contract tokens). */
export type Confidence = (typeof CONFIDENCES)[number];

/** edge: a CDN, the address that answers; origin: the server itself; platform: a service that lives on a cloud. */
export type Layer = 'edge' | 'origin' | 'platform';

export const EVIDENCE_KINDS = [
  'address',
  'official-list',
  'as',
  'header',
  'name',
  'cname',
  'platform',
  'geolocation',
  'memory',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One thing that was seen and what it says. `says` is a message key of the catalogue, `detail` what was seen. */
export interface Evidence {
  kind: EvidenceKind;
  /** What was seen, bounded, never markup: "server: AmazonS3", "52.216.0.10", "d111.cloudfront.net". */
  detail: string;
  /** Where the rule comes from: an address of a document, or the address map's source with its date. */
  source: string;
  /** ISO date of the data or of the rule; null where it has none (what the browser itself told). */
  date: string | null;
  /** What follows from it, for the sentence that tells it. */
  says: EvidenceSays;
}

/** What a piece of evidence says of whoever answers; null for what it leaves open. */
export interface EvidenceSays {
  provider: string | null;
  region: string | null;
  service: string | null;
  /** Platform id. */
  platform: string | null;
  /** Name of a network, as its register has it. */
  network: string | null;
}

/**
 * Two pieces of evidence that cannot both tell the whole truth, and which was believed. "Its name says Amazon, its
 * address says Fastly: it is an Amazon host on Fastly."
 */
export interface Conflict {
  about: 'provider' | 'region' | 'service';
  believed: Testimony;
  against: Testimony;
}

/** One side of a conflict. */
export interface Testimony {
  by: EvidenceKind;
  /** Provider, region or service id, as `Conflict.about` says. */
  value: string;
  /** What was seen, as in `Evidence.detail`. */
  detail: string;
}

/** Who answers for the names of a host's site: with it dead, nobody finds the site. Known only when it was asked for. */
export interface DnsOperator {
  /** Id of the operator in the knowledge base, or the site that its name servers belong to. */
  id: string;
  /** Provider id where a known provider runs it, else null. */
  provider: string | null;
  /** Service id (`route53` …), or null. */
  service: string | null;
  /** The name servers that it runs for this site, sorted. */
  servers: readonly string[];
}

/** What stands behind an edge, as far as anything gives it away. */
export interface Origin {
  provider: string;
  region: string | null;
  service: string | null;
  confidence: Confidence;
}

/** A platform and the cloud under it. */
export interface Platform {
  /** Id of the platform: `vercel`, `heroku` … */
  id: string;
  /** Cloud that the platform's own servers or functions stand on, or null when that is not known. */
  provider: string | null;
  region: string | null;
  confidence: Confidence;
}

export interface Attribution {
  /** Provider id; `other` for a network that is none of the known ones; `local`; null when nothing is known. */
  provider: string | null;
  /** The provider's own region id; `global` for edges; null when not known. */
  region: string | null;
  /** `cloudfront`, `s3`, `elb`, `nlb`, `api-gateway`, `lambda-url`, `ec2` …; null when not known. */
  service: string | null;
  layer: Layer | null;
  origin: Origin | null;
  platform: Platform | null;
  /** Name of the network (AS) where the address map has one. */
  network: string | null;
  /** Confidence of the provider. */
  confidence: Confidence;
  /** Confidence of the region; at most `likely` where it was geolocated. */
  regionConfidence: Confidence;
  /** Confidence of the service. */
  serviceConfidence: Confidence;
  /** Strongest first. */
  evidence: Evidence[];
  /** What was seen that speaks against it; each one has lowered a confidence. */
  conflicts: readonly Conflict[];
  /** Who runs the DNS of the host's site, by number of servers; empty unless somebody asked. */
  dns: readonly DnsOperator[];
}
