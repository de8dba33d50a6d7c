import type { Provenance } from './claim';

const AWS = { source: 'https://ip-ranges.amazonaws.com/ip-ranges.json', date: '2026-08-22' } as const;
const AZURE = {
  source: 'https://www.microsoft.com/download/details.aspx?id=56519',
  date: '2026-05-06',
} as const;
const GOOGLE = { source: 'https://www.gstatic.com/ipranges/cloud.json', date: '2026-05-05' } as const;

/** By `provider service`. A test holds it against the blocks themselves, which only the map's generator reads. */
const SOURCES: ReadonlyMap<string, Provenance> = new Map<string, Provenance>([
  ['aws cloudfront', AWS],
  ['aws global-accelerator', AWS],
  ['aws route53', AWS],
  ['azure front-door', AZURE],
  ['google load-balancer', GOOGLE],
]);

/**
 * The publication from which the embedded map knows that a provider's addresses do one thing only, or null where it
 * knows that from their network.
 */
export function blockSource(provider: string, service: string): Provenance | null {
  return SOURCES.get(`${provider} ${service}`) ?? null;
}
