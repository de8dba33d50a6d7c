import { createHash } from 'node:crypto';
import { FORMAT_VERSION } from '../format';
import type { GeneratedMap } from './generate-address-map';
import type { SourcePackage } from './sources';

/** Where the packed map comes from, as the JSON text that stands beside it. */
export function provenanceOf({ bytes, counts }: GeneratedMap, packages: readonly SourcePackage[]): string {
  const provenance = {
    file: 'address-map.bin',
    format: FORMAT_VERSION,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    command: 'npm run address-map',
    counts,
    packages: packages.map(({ name, version, date, licence, url, integrity }) => ({
      name,
      version,
      date,
      licence,
      url,
      integrity,
    })),
    attribution: [
      'IP Geolocation by DB-IP (https://db-ip.com), CC BY 4.0',
      'RouteViews (https://www.routeviews.org), CC BY 4.0',
      'Number Resource Organization (https://www.nro.net), CC BY 4.0',
    ],
    changes:
      'Ranges were cut to /24 and /48, mapped to providers and their regions, smoothed, relieved of small runs, and laid under published blocks of edges.',
  };
  return `${JSON.stringify(provenance, null, 2)}\n`;
}
