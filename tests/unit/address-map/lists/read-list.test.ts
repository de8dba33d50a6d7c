import { describe, expect, it } from 'vitest';
import { LIST_IDS, type ListId } from '../../../../src/address-map/lists/list-definition';
import { ListError } from '../../../../src/address-map/lists/list-error';
import { LIST_SOURCES } from '../../../../src/address-map/lists/list-sources';
import { readList } from '../../../../src/address-map/lists/read-list';
import { awsEntry, awsText, azureText, listTexts } from './small-lists';

/** A block with what is said of it, short. */
function said(id: ListId, texts: readonly string[]): string[] {
  return readList(id, texts).blocks.map(({ block, region, service, isEdge }) =>
    [block, region, service, isEdge ? 'edge' : null].filter((it) => it !== null).join(' '),
  );
}

function failureOf(id: ListId, texts: readonly string[]): string {
  try {
    readList(id, texts);
    return 'taken';
  } catch (error) {
    if (error instanceof ListError) return error.failure;
    throw error;
  }
}

describe("AWS's list", () => {
  it('tells region and service, of IPv4 and IPv6', () => {
    const text = awsText([
      awsEntry('20.0.0.0/22', 'ap-northeast-2', 'EC2'),
      awsEntry('20.0.4.0/24', 'eu-west-1', 'API_GATEWAY'),
      awsEntry('2a00:1::/40', 'eu-west-1', 'S3'),
    ]);
    expect(said('aws', [text])).toEqual([
      '20.0.0.0/22 ap-northeast-2 ec2',
      '20.0.4.0/24 eu-west-1 api-gateway',
      '2a00:1::/40 eu-west-1 s3',
    ]);
    expect(readList('aws', [text]).date).toBe('2026-08-22');
  });

  it('takes edges for edges, whatever region the list gives them', () => {
    const entries = [
      awsEntry('20.0.0.0/24', 'GLOBAL', 'CLOUDFRONT'),
      awsEntry('20.0.1.0/26', 'eu-west-2', 'CLOUDFRONT'),
      awsEntry('20.0.2.0/24', 'us-west-2', 'GLOBALACCELERATOR'),
      awsEntry('20.0.3.0/24', 'GLOBAL', 'ROUTE53'),
      awsEntry('20.0.4.0/24', 'GLOBAL', 'S3'),
      awsEntry('20.0.5.0/24', 'GLOBAL', 'AMAZON'),
    ];
    expect(said('aws', [awsText(entries)])).toEqual([
      '20.0.0.0/24 global cloudfront edge',
      '20.0.1.0/26 global cloudfront edge',
      '20.0.2.0/24 global global-accelerator edge',
      '20.0.3.0/24 global route53 edge',
      '20.0.4.0/24 global s3 edge',
      '20.0.5.0/24 global edge',
    ]);
  });

  it('prefers what says most of the service, in whichever order it comes', () => {
    const entries = [
      awsEntry('20.0.0.0/22', 'us-east-1', 'AMAZON'),
      awsEntry('20.0.0.0/22', 'us-east-1', 'S3'),
      awsEntry('20.0.0.0/22', 'us-east-1', 'EC2'),
      awsEntry('20.0.0.0/22', 'us-east-1', 'CODEBUILD'),
    ];
    for (const order of [entries, [...entries].reverse()]) {
      expect(said('aws', [awsText(order)])).toEqual(['20.0.0.0/22 us-east-1 s3']);
    }
  });

  it('does not let a smaller block of the superset hide a service, but lets one of another region', () => {
    const entries = [
      awsEntry('20.0.0.0/16', 'us-east-1', 'S3'),
      awsEntry('20.0.7.0/24', 'us-east-1', 'AMAZON'),
      awsEntry('20.0.8.0/24', 'us-east-1', 'EC2'),
      awsEntry('20.0.9.0/24', 'us-west-2', 'AMAZON'),
    ];
    expect(said('aws', [awsText(entries)])).toEqual(['20.0.0.0/16 us-east-1 s3', '20.0.9.0/24 us-west-2']);
  });
});

describe("Azure's service tags", () => {
  it('keeps regions and Front Door, and passes over what names the same again', () => {
    const text = azureText({
      ActionGroup: ['20.9.0.0/24'],
      AzureCloud: ['20.0.0.0/16'],
      'AzureCloud.eastus': ['20.0.0.0/17', '20.0.0.0/17', '2a00:1::/48'],
      'AzureCloud.germanywc': ['20.0.128.0/17'],
      'AzureFrontDoor.Backend': ['2a00:1::5e0/123', '2a00:2::5e0/123'],
      'AzureFrontDoor.Frontend': ['20.0.1.0/24'],
      'Storage.EastUS': ['20.0.2.0/24'],
    });
    expect(said('azure', [text])).toEqual([
      '20.0.0.0/17 eastus',
      '20.0.1.0/24 global front-door edge',
      '20.0.128.0/17 germanywestcentral',
      '2a00:1::/48 eastus',
      // A part of a /64 is kept only where no other block holds it.
      '2a00:2::5e0/123 global front-door edge',
    ]);
  });
});

describe("Google's list", () => {
  it('tells regions, and load balancers for the whole world', () => {
    const text = JSON.stringify({
      creationTime: '2026-05-05T19:04:08.194918',
      prefixes: [
        { ipv4Prefix: '20.0.0.0/20', service: 'Google Cloud', scope: 'us-east1' },
        { ipv6Prefix: '2a00:1::/44', service: 'Google Cloud', scope: 'global' },
      ],
    });
    expect(said('google', [text])).toEqual(['20.0.0.0/20 us-east1', '2a00:1::/44 global load-balancer edge']);
    expect(readList('google', [text]).date).toBe('2026-05-05');
  });
});

describe("Oracle's list", () => {
  it('tells regions, and object storage', () => {
    const text = JSON.stringify({
      last_updated_timestamp: '2026-07-21T07:13:25.457838',
      regions: [
        {
          region: 'uk-london-1',
          cidrs: [
            { cidr: '20.0.0.0/20', tags: ['OCI'] },
            { cidr: '20.1.0.0/20', tags: ['OSN', 'OBJECT_STORAGE'] },
          ],
        },
      ],
    });
    expect(said('oracle', [text])).toEqual([
      '20.0.0.0/20 uk-london-1',
      '20.1.0.0/20 uk-london-1 object-storage',
    ]);
    expect(readList('oracle', [text]).date).toBe('2026-07-21');
  });
});

describe('lists of edges', () => {
  it("reads Cloudflare's two files, also with the line ends of another system", () => {
    expect(said('cloudflare', ['20.0.0.0/20\r\n20.1.0.0/20\r\n', '2a00:1::/32'])).toEqual([
      '20.0.0.0/20 global edge',
      '20.1.0.0/20 global edge',
      '2a00:1::/32 global edge',
    ]);
  });

  it("reads Fastly's", () => {
    const text = JSON.stringify({ addresses: ['20.0.0.0/20'], ipv6_addresses: ['2a00:1::/32'] });
    expect(said('fastly', [text])).toEqual(['20.0.0.0/20 global edge', '2a00:1::/32 global edge']);
  });
});

describe('geofeeds', () => {
  it('tell regions by city, and leave them open for a city that has none', () => {
    const text = [
      '# Last modified: 2026-07-24 10:00:06.525037',
      '20.0.0.0/24,US,US-NJ,Cedar Knolls,',
      '20.0.1.0/24,DE,DE-HE,Frankfurt,',
      '20.0.2.0/24,NO,NO-03,Oslo,',
      '2a00:1::/32,JP,JP-13,Tokyo,',
      '',
    ].join('\n');
    expect(said('linode', [text])).toEqual([
      '20.0.0.0/24 us-east',
      '20.0.1.0/24 eu-central',
      '20.0.2.0/24',
      '2a00:1::/32 ap-northeast',
    ]);
    expect(readList('linode', [text]).date).toBe('2026-07-24');
  });

  it('say nothing of the date where they state none', () => {
    const [text = ''] = listTexts('digitalocean', 3);
    expect(said('digitalocean', [text])[0]).toBe('20.0.0.0/24 ams3');
    expect(readList('digitalocean', [text]).date).toBeNull();
  });
});

describe('a list that is no good', () => {
  it.each(LIST_IDS)('%s: a web page instead is told as one', (id) => {
    expect(failureOf(id, ['\n <!doctype html><title>Sign in</title>'])).toBe('html');
  });

  it.each(LIST_IDS)('%s: one that stops in the middle is told as cut short', (id) => {
    const texts = listTexts(id, 30);
    const last = texts.at(-1) ?? '';
    const cut = last.slice(0, last.trimEnd().length - 9);
    expect(failureOf(id, [...texts.slice(0, -1), cut])).toBe('truncated');
    expect(failureOf(id, [...texts.slice(0, -1), ''])).toBe('truncated');
  });

  it.each(LIST_IDS)('%s: one of another shape is told as such', (id) => {
    expect(failureOf(id, ['{"a": []}'])).toBe(
      // A single line of text could be the cut last one.
      id === 'cloudflare' || id === 'digitalocean' || id === 'linode' ? 'truncated' : 'shape',
    );
    expect(failureOf(id, ['[1, 2, {}]]\n20.0.0.0/24,US,US-NJ,Cedar Knolls,\n'])).toBe('shape');
  });

  it.each(LIST_IDS)('%s: one that is too large is refused unread', (id) => {
    expect(failureOf(id, ['x'.repeat(LIST_SOURCES[id].largestBytes + 1)])).toBe('too-large');
  });

  it('shows of what it saw only a short piece, and never markup', () => {
    const read = () => readList('cloudflare', [`1.2.3.4/<b onclick="x()">${'y'.repeat(500)}\n20.0.0.0/8`]);
    expect(read).toThrow(ListError);
    try {
      read();
    } catch (error) {
      const seen = error instanceof ListError ? error.seen : '';
      expect(seen.length).toBeLessThanOrEqual(60);
      expect(seen).not.toMatch(/[<>"]/);
    }
  });

  it.each(['', 'Us East', 'us_east_1', '<b>', '__proto__', 'a'.repeat(41)])(
    'the region "%s" is no id',
    (region) => {
      expect(failureOf('aws', [awsText([awsEntry('20.0.0.0/24', region, 'EC2')])])).toBe('shape');
    },
  );

  it('takes nothing from prototypes', () => {
    expect(failureOf('aws', ['{"__proto__": {"prefixes": [], "ipv6_prefixes": []}}'])).toBe('shape');
    const text = awsText([awsEntry('20.0.0.0/24', 'eu-west-1', 'constructor')]);
    expect(said('aws', [text])).toEqual(['20.0.0.0/24 eu-west-1']);
  });

  it('is read in no time, whatever it holds', () => {
    const evil = [
      '['.repeat(2_000_000),
      `"${'\\'.repeat(2_000_000)}`,
      `${','.repeat(2_000_000)}`,
      `${' '.repeat(2_000_000)}x`,
      `${'0'.repeat(1_000_000)}/24\n`,
    ];
    const start = performance.now();
    for (const id of LIST_IDS) {
      for (const text of evil) expect(failureOf(id, [text])).toMatch(/truncated|shape|too-large/);
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
