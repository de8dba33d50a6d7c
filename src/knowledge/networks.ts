/** The networks (autonomous systems) that one provider announces its addresses from. */
export interface ProviderNetworks {
  /** Provider id as it leaves the product. */
  provider: string;
  /** AS numbers, ascending. */
  networks: readonly number[];
  /** True where every address is an edge: a CDN or a front end that stands near the visitor. */
  isEdge?: true;
  /** What all addresses of these networks do, where that is one thing. */
  service?: string;
  /** The one region that these networks serve. */
  region?: string;
  /** Where these networks have regions of their own: their key in `REGION_PLACES`; else it is the provider. */
  regions?: string;
  /** Where it is said; AS numbers and their holders can be checked in any routing registry too. */
  source: string;
}

const PEERINGDB = 'https://www.peeringdb.com/asn/';

function run(
  provider: string,
  networks: readonly number[],
  traits: Partial<ProviderNetworks> = {},
): ProviderNetworks {
  return { provider, networks, source: `${PEERINGDB}${networks[0]}`, ...traits };
}

const EDGE = { isEdge: true } as const;

/**
 * AS number → provider, read from the holders' own entries in PeeringDB and the routing registries, 2026-11-23.
 * Sorted by provider. A provider stands here if it rents out servers, hosts sites or delivers for others, or if so
 * much of the web is served from its own network that it is known by its own id.
 */
export const PROVIDER_NETWORKS: readonly ProviderNetworks[] = [
  run(
    'akamai',
    [
      12222, 16625, 17204, 20940, 21342, 24319, 26008, 31108, 32787, 33047, 33905, 34164, 35994, 36183, 49846,
      55770, 200005, 213120, 393234, 393560,
    ],
    EDGE,
  ),
  run('alibaba', [24429, 37963, 45102, 134963]),
  run('arvancloud', [57568, 202468, 205585], EDGE),
  run('automattic', [2635]),
  // AS14618 announces us-east-1 and nothing else.
  run('aws', [14618], {
    region: 'us-east-1',
    source: 'https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html',
  }),
  // The two Chinese regions are run by partners, GovCloud has a network of its own.
  run('aws', [55960], { region: 'cn-north-1', source: 'https://www.amazonaws.cn/en/about-aws/china/' }),
  run('aws', [135629], { region: 'cn-northwest-1', source: 'https://www.amazonaws.cn/en/about-aws/china/' }),
  run('aws', [8987], { regions: 'aws-govcloud' }),
  run('aws', [16509, 801, 7224, 21664, 36263, 38895, 62785, 400098, 401395]),
  run('azion', [52580], EDGE),
  run('azure', [8075, 3598, 5761, 8069, 8070, 12076, 17144, 30520, 35106, 46182, 54396, 63314, 200517], {
    source: 'https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-addresses',
  }),
  run('azure', [8068], { ...EDGE, service: 'front-door' }),
  run('backblaze', [40401, 396865]),
  run('baidu', [38365, 38627, 55967]),
  run('bunny', [200325], EDGE),
  run('cachefly', [30081], EDGE),
  run('cdn77', [60068], EDGE),
  run('cdnetworks', [36408, 38107], EDGE),
  run('cloudflare', [13335, 14789, 132892, 139242, 202623, 203898, 209242, 394536, 395747], EDGE),
  run('contabo', [40021, 51167, 141995]),
  run('ddos-guard', [49612, 57724], EDGE),
  run('digitalocean', [14061, 46652, 393406]),
  run('dreamhost', [26347]),
  run('edgio', [14210, 15133, 22822, 23059, 26506, 38622, 55429], EDGE),
  run('equinix', [54825, 15830, 24989]),
  run('exoscale', [61098]),
  run('fastly', [54113], EDGE),
  run('fly', [40509], EDGE),
  run('gandi', [29169, 203476, 209453]),
  run('gcore', [199524, 202422, 210559], EDGE),
  run('github', [36459]),
  run(
    'godaddy',
    [
      26496, 31815, 397514, 397515, 397516, 397517, 397519, 397520, 397522, 398101, 398105, 398108, 398109,
      398110, 398785, 398786, 398787, 398788, 398789, 398790, 400749, 400754,
    ],
  ),
  run('google', [396982, 16550, 36384, 36383, 139190, 214609, 214611, 394089, 396178], {
    source: 'https://cloud.google.com/compute/docs/faq#find_ip_range',
  }),
  run(
    'google',
    [15169, 19527, 33715, 36040, 36385, 36411, 36492, 41264, 43515, 45566, 394507, 394639, 395973],
    {
      ...EDGE,
      service: 'google-front-end',
      source: 'https://support.google.com/a/answer/10026322',
    },
  ),
  run('hetzner', [24940, 212317, 213230, 215859]),
  run('hostinger', [47583, 204915]),
  run('huawei', [55990, 131444, 136907, 141180, 149167, 151610, 265443]),
  run('ibm', [36351]),
  run('imperva', [19551, 14960, 62571], EDGE),
  run('infomaniak', [29222]),
  run('ionos', [8560, 15418, 20718, 54548]),
  run('keycdn', [44239], EDGE),
  run(
    'leaseweb',
    [
      60781, 7203, 16265, 19148, 27411, 28753, 30633, 32613, 38930, 59253, 133752, 134351, 136988, 205544,
      393886, 394380, 395954, 396190, 396362,
    ],
  ),
  run('linode', [63949]),
  run('liquidweb', [32244, 36444, 40819, 53824, 201682, 202521]),
  run('medianova', [21245], EDGE),
  run('meta', [32934, 54115, 63293]),
  run('namecheap', [22612]),
  run('netflix', [2906, 40027, 55095]),
  run('oracle', [31898, 54253]),
  run('ovh', [16276, 35540]),
  run(
    'rackspace',
    [
      33070, 12200, 15395, 19994, 24867, 27357, 33439, 39921, 44009, 45187, 54636, 58683, 198220, 213735,
      213740,
    ],
  ),
  run('scaleway', [12876, 29447, 54265, 202023]),
  run('servers-com', [7979, 46786, 61107]),
  run('squarespace', [53831, 401200]),
  run('strato', [6724]),
  run('sucuri', [30148], EDGE),
  run('tencent', [45090, 132203, 132591, 133478]),
  run('upcloud', [25697, 202053]),
  run('vultr', [20473, 11508, 46407]),
  run('wasabi', [395717]),
  run('wikimedia', [14907, 11820]),
  run('x', [13414, 35995, 63179]),
  run(
    'yahoo',
    [
      36647, 6992, 7233, 7280, 10229, 10230, 10310, 10880, 14777, 18293, 23879, 23926, 26101, 34010, 36088,
      36646, 38072, 39995, 42173, 45863, 45915, 56173,
    ],
  ),
  run('yandex', [13238, 44534, 200350, 210656, 215013]),
];
