import { describe, expect, it } from 'vitest';
import { addressAt, runOfBlock, weightOf } from '../../accuracy/address-run';
import type { PublishedBlock } from '../../accuracy/published-blocks';
import { publishedRuns } from '../../accuracy/published-runs';

function block(text: string): PublishedBlock {
  const [provider = '', region = '', service = '', cidr = ''] = text.split(' ');
  return { provider, region, service: service === '-' ? '' : service, block: cidr };
}

/** Runs as `first-last region service`. */
function runsOf(...blocks: string[]): string[] {
  return publishedRuns(blocks.map(block)).map(
    ({ family, first, last, label }) =>
      `${addressAt(family, first)}-${addressAt(family, last)} ${label.region} ${label.service}`,
  );
}

describe('the run of a block', () => {
  it.each([
    ['192.0.2.0/24', 256],
    ['10.0.0.0/8', 2 ** 24],
    ['192.0.2.7/32', 1],
    ['2001:db8::/32', 2 ** 16],
    ['2001:db8:1:2::/64', 1 / 2 ** 16],
    ['2001:db8:1:2::3/128', 1 / 2 ** 16],
    ['::/0', 2 ** 48],
  ])('of %s weighs %d', (cidr, weight) => {
    const run = runOfBlock(cidr);
    expect(run && weightOf(run)).toBe(weight);
  });

  it('begins where the block does', () => {
    const run = runOfBlock('2001:db8:ffff:8000::/49');
    expect(run && addressAt(6, run.first)).toBe('2001:db8:ffff:8000::');
    expect(run && addressAt(6, run.last)).toBe('2001:db8:ffff:ffff::');
    expect(addressAt(4, runOfBlock('192.0.2.9/30')?.first ?? 0n)).toBe('192.0.2.8');
  });

  it.each([
    '192.0.2.0',
    '192.0.2/24',
    '192.0.2.256/24',
    '192.0.2.0/33',
    '192.0.2.0/',
    '192.0.2.0/24/24',
    '1::2::3/64',
    '1:2:3:4:5:6:7/64',
    'g::/64',
    '::/129',
  ])('is none for %s', (cidr) => {
    expect(runOfBlock(cidr)).toBeNull();
  });
});

describe('publishedRuns', () => {
  it('lets the smallest block speak, and the one around it before and behind', () => {
    expect(
      runsOf(
        'aws us-east-1 EC2 52.0.0.0/16',
        'aws GLOBAL CLOUDFRONT 52.0.1.0/24',
        'aws us-east-1 S3 52.0.1.0/28',
      ),
    ).toEqual([
      '52.0.0.0-52.0.0.255 us-east-1 EC2',
      '52.0.1.0-52.0.1.15 us-east-1 S3',
      '52.0.1.16-52.0.1.255 GLOBAL CLOUDFRONT',
      '52.0.2.0-52.0.255.255 us-east-1 EC2',
    ]);
  });

  it('prefers the telling service of equal blocks, in whatever order they come', () => {
    const blocks = ['aws r1 AMAZON 52.0.0.0/24', 'aws r1 S3 52.0.0.0/24', 'aws r1 EC2 52.0.0.0/24'];
    expect(runsOf(...blocks)).toEqual(['52.0.0.0-52.0.0.255 r1 S3']);
    expect(runsOf(...blocks.reverse())).toEqual(['52.0.0.0-52.0.0.255 r1 S3']);
  });

  it('counts each address of a provider once, and providers each for itself', () => {
    const runs = publishedRuns(
      [
        'aws r1 AMAZON 52.0.0.0/15',
        'aws r1 EC2 52.0.0.0/16',
        'aws r1 EC2 52.1.0.0/16',
        'linode r2 - 52.0.0.0/24',
      ].map(block),
    );
    const weight = (provider: string): number =>
      runs.filter((it) => it.label.provider === provider).reduce((sum, it) => sum + weightOf(it), 0);
    expect(weight('aws')).toBe(2 ** 17);
    expect(weight('linode')).toBe(256);
  });

  it('keeps families apart and leaves out what is no block', () => {
    expect(runsOf('aws r1 EC2 2001:db8::/32', 'aws r1 EC2 52.0.0.0/24', 'aws r1 EC2 rubbish/24')).toEqual([
      '2001:db8:0:0::-2001:db8:ffff:ffff:: r1 EC2',
      '52.0.0.0-52.0.0.255 r1 EC2',
    ]);
  });
});
