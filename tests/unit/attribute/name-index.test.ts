import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchName } from '../../../src/attribute/name-index';
import { NAME_RULES } from '../../../src/knowledge/name-rules';

describe('matchName', () => {
  it.each([
    ['the most specific rule', 'shop.s3.eu-west-1.amazonaws.com', '*.s3.<region>.amazonaws.com', 'eu-west-1'],
    [
      'a region within a label',
      'shop.s3-website-us-east-1.amazonaws.com',
      '*.s3-website-<region>.amazonaws.com',
      'us-east-1',
    ],
    [
      'a region that a label begins with',
      'europe-west1-my-shop.cloudfunctions.net',
      '<region>-*.cloudfunctions.net',
      'europe-west1',
    ],
    ['a code for a region', 'my-shop-abc-ew.a.run.app', '*-<code>.a.run.app', 'europe-west1'],
    ['a code that nobody knows as no region', 'my-shop-abc-zz.a.run.app', '*.run.app', null],
    ['a label that is no region as a plain name', 'shop.s3.nowhere.amazonaws.com', '*.amazonaws.com', null],
    [
      'any label in the middle',
      'x.centralus.5.azurestaticapps.net',
      '*.<region>.*.azurestaticapps.net',
      'centralus',
    ],
    ['several labels in front', 'a.b.c.d.cloudfront.net', '*.cloudfront.net', null],
    ['a name that ends in a dot', 'd1.cloudfront.net.', '*.cloudfront.net', null],
    ['a China region', 'shop.s3.cn-north-1.amazonaws.com', '*.s3.<region>.amazonaws.com', 'cn-north-1'],
    [
      'a GovCloud region',
      'x.us-gov-west-1.elb.amazonaws.com',
      '*.<region>.elb.amazonaws.com',
      'us-gov-west-1',
    ],
  ])('finds %s', (_, host, pattern, region) => {
    const match = matchName(host);
    expect(match?.rule.pattern).toBe(pattern);
    expect(match?.region).toBe(region);
  });

  it.each([
    ['the bare suffix of a rule for what is below it', 'cloudfront.net'],
    ['a name that only ends in the same letters', 'notcloudfront.net'],
    ['a name that only begins the same', 'cloudfront.net.example'],
    ['an empty name', ''],
    ['dots alone', '....'],
    ['a name with an empty label', 'shop..cloudfront.net'],
    ['names of object properties', '__proto__.constructor'],
    ['a name longer than names can be', `${'a.'.repeat(5_000)}cloudfront.net`],
    ['an address', '52.216.0.10'],
  ])('finds nothing for %s', (_, host) => {
    expect(matchName(host)).toBeNull();
  });

  it('never fails and never finds a rule whose plain labels are not in the name', () => {
    const labels = fc.constantFrom(
      ...new Set(NAME_RULES.flatMap(({ example }) => example.split('.'))),
      '',
      'x',
      '__proto__',
      'é',
    );
    const hosts = fc.oneof(
      fc.string({ maxLength: 400 }),
      fc.array(labels, { maxLength: 9 }).map((it) => it.join('.')),
    );
    fc.assert(
      fc.property(hosts, (host) => {
        const match = matchName(host);
        if (!match) return;
        const plain = match.rule.pattern.split('.').filter((label) => !/[*<]/.test(label));
        for (const label of plain) expect(host.split('.')).toContain(label);
      }),
      { seed: 20251020, numRuns: 2_000 },
    );
  });
});
