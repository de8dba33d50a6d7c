import type { Attribution, Evidence } from '../../../src/attribute/attribution';
import type { Exchange, PageLoad } from '../../../src/observe/page-load';
import { judge } from '../../../src/outage/judge';
import { scenarioFor } from '../../../src/outage/scenario-for';
import type { AttributedExchange, Verdict } from '../../../src/outage/verdict';
import type { Choice } from '../../../src/ui/page-head';

/** A page load with who answers each exchange, as if it had been observed and attributed. */
export interface PageFixture {
  load: PageLoad;
  exchanges: readonly AttributedExchange[];
}

const UNKNOWN: Attribution = {
  provider: null,
  region: null,
  service: null,
  layer: null,
  origin: null,
  platform: null,
  network: null,
  confidence: 'unknown',
  regionConfidence: 'unknown',
  serviceConfidence: 'unknown',
  evidence: [],
  conflicts: [],
  dns: [],
};

function evidence(
  kind: Evidence['kind'],
  detail: string,
  source: string,
  said: Partial<Evidence['says']>,
): Evidence {
  const says = { provider: null, region: null, service: null, platform: null, network: null, ...said };
  return { kind, detail, source, date: '2026-06-05', says };
}

function mapEvidence(provider: string, region: string): Evidence[] {
  return [
    evidence('as', `52.20.10.1 → ${provider}`, 'RouteViews (2026-06-05)', { provider }),
    evidence('geolocation', `52.20.10.1 → ${region}`, 'https://db-ip.com', { provider, region }),
  ];
}

export function usEast1(service: string | null = null): Attribution {
  return {
    ...UNKNOWN,
    provider: 'aws',
    region: 'us-east-1',
    service,
    layer: 'origin',
    confidence: 'certain',
    regionConfidence: 'likely',
    serviceConfidence: service === null ? 'unknown' : 'certain',
    evidence: [
      ...(service === null
        ? []
        : [
            evidence('header', 'server: awselb/2.0', 'https://docs.aws.amazon.com/elasticloadbalancing/', {
              provider: 'aws',
              service,
            }),
          ]),
      ...mapEvidence('aws', 'us-east-1'),
    ],
  };
}

export function edge(provider: string, origin: Attribution['origin'] = null): Attribution {
  return {
    ...UNKNOWN,
    provider,
    region: 'global',
    layer: 'edge',
    service: provider === 'aws' ? 'cloudfront' : null,
    origin,
    confidence: 'certain',
    regionConfidence: 'certain',
    serviceConfidence: 'certain',
    evidence: [
      evidence('header', 'cf-ray: 8b1-LHR', 'https://developers.cloudflare.com/', {
        provider,
        region: 'global',
      }),
    ],
  };
}

export function elsewhere(network = 'HETZNER-AS Hetzner Online GmbH'): Attribution {
  return { ...UNKNOWN, provider: 'other', network, layer: 'origin', confidence: 'certain' };
}

export function hosted(provider: string, region: string): Attribution {
  return {
    ...UNKNOWN,
    provider,
    region,
    layer: 'origin',
    confidence: 'certain',
    regionConfidence: 'likely',
    evidence: mapEvidence(provider, region),
  };
}

export const S3_ORIGIN = {
  provider: 'aws',
  region: 'us-east-1',
  service: 's3',
  confidence: 'likely',
} as const;

type Hosts = Record<string, [roles: Exchange['roles'], attribution: Attribution]>;

/** A page whose first host is its own. */
export function page(hosts: Hosts, change: Partial<PageLoad> = {}): PageFixture {
  const exchanges = Object.entries(hosts).map(([host, [roles, attribution]]) => ({
    exchange: { ...EXCHANGE, host, roles },
    attribution,
  }));
  const [first] = exchanges;
  const load: PageLoad = {
    url: `https://${first?.exchange.host ?? 'empty.example'}/`,
    startedAt: Date.UTC(2026, 4, 3, 9, 30),
    complete: true,
    isPrivate: false,
    exchanges: exchanges.map(({ exchange }) => exchange),
    gaps: [],
    visible: null,
    ...change,
  };
  return { load: { ...load, exchanges: change.exchanges ?? load.exchanges }, exchanges };
}

const EXCHANGE: Exchange = {
  host: '',
  address: '52.20.10.1',
  addressSource: 'connection',
  headers: [],
  cnames: [],
  roles: {},
  failed: 0,
  cached: 0,
};

export const INCIDENT = 'aws-us-east-1-2025-10-20';

export function verdictOn(
  { exchanges, load }: PageFixture,
  severity: Choice['severity'],
  incident = INCIDENT,
): Verdict {
  return judge(exchanges, scenarioFor(incident, severity), { host: new URL(load.url).hostname });
}

/** A page for each outcome, and what it comes to as it happened and with the region lost. */
export const PAGES = {
  shop: page(
    {
      'shop.example': [{ document: 1, blocking: 2 }, usEast1('elb')],
      'api.shop.example': [{ data: 6 }, usEast1('api-gateway')],
      'img.shop.example': [{ image: 34 }, usEast1('s3')],
      'cdn.scripts.example': [{ app: 4, font: 2 }, edge('cloudflare')],
      'count.example': [{ beacon: 3 }, usEast1()],
      'pay.example': [{ frame: 1 }, hosted('google', 'europe-west1')],
    },
    {
      visible: {
        shares: { 'img.shop.example': 0.48, 'pay.example': 0.08 },
        firstPaint: 900,
        largestPaintHost: null,
      },
    },
  ),
  bank: page({
    'bank.example': [{ document: 1, blocking: 1, data: 5 }, usEast1('nlb')],
    'static.bank.example': [{ image: 9, app: 3 }, edge('aws', S3_ORIGIN)],
  }),
  blank: page({
    'blog.example': [{ document: 1, image: 12 }, elsewhere()],
    'fonts.styles.example': [{ blocking: 1 }, usEast1('ec2')],
  }),
  app: page({
    'app.example': [{ document: 1, blocking: 2 }, elsewhere()],
    'api.app.example': [{ data: 8 }, usEast1('api-gateway')],
  }),
  news: page({
    'news.example': [{ document: 1, blocking: 2, app: 3 }, elsewhere()],
    'pictures.news.example': [{ image: 40 }, usEast1('s3')],
    'ads.example': [{ advert: 12 }, usEast1('ec2')],
  }),
  paper: page({
    'paper.example': [{ document: 1, blocking: 3, image: 22 }, elsewhere('OOREDOO-AS')],
    'collect.paper.example': [{ beacon: 2 }, usEast1('api-gateway')],
  }),
  museum: page({ 'museum.example': [{ document: 1, blocking: 2, image: 14, font: 2 }, elsewhere()] }),
  school: page({
    'school.example': [{ document: 1, blocking: 3, image: 8 }, edge('cloudflare')],
    'video.example': [{ media: 1 }, edge('fastly')],
  }),
} as const;
