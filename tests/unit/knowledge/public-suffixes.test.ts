import fc from 'fast-check';
import psl from 'psl';
import { describe, expect, it } from 'vitest';
import rules from '../../../node_modules/psl/data/rules.js';
import { packSuffixes, unpackSuffixes } from '../../../src/knowledge/packed-suffixes';
import { siteOf } from '../../../src/knowledge/public-suffixes';

/** Names at, below and beside a rule, as URLs write them. */
function namesAround(rule: string): string[] {
  const suffix = new URL(`https://${rule.replace(/^(\*\.|!)/, '')}`).hostname;
  const above = suffix.split('.').slice(1).join('.');
  return [
    suffix,
    `a.${suffix}`,
    `b.a.${suffix}`,
    `c.b.a.${suffix}`,
    `x${suffix}`,
    ...(above ? [above, `zz.${above}`] : []),
  ];
}

/** The names of which the two do not say the same. What ends in a number is no name: URLs take it for an address. */
function toldOtherwise(names: readonly string[]): string[] {
  return names.filter((it) => !/(?:^|\.)\d+\.?$/.test(it) && siteOf(it) !== psl.get(it));
}

describe('the site of a host', () => {
  it('is that of psl for names around every rule of its list', () => {
    expect(rules.length).toBeGreaterThan(9_000);
    expect(toldOtherwise(rules.flatMap(namesAround))).toEqual([]);
  }, 60_000);

  it('is that of psl for thousands of other names, good and bad', () => {
    const label = fc.oneof(
      fc.constantFrom(
        'www',
        'co',
        'com',
        'uk',
        'jp',
        'ck',
        'local',
        'amazonaws',
        's3',
        'xn--p1ai',
        'constructor',
      ),
      fc.stringMatching(/^[a-z0-9_-]{0,12}$/),
      fc.stringMatching(/^[a-z]{60,66}$/),
    );
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 6 }), (labels) => {
        expect(toldOtherwise([labels.join('.'), `${labels.join('.')}.`])).toEqual([]);
      }),
      { numRuns: 5_000, seed: 20251020 },
    );
  }, 60_000);

  it.each([
    ['www.shop.example', 'shop.example'],
    ['a.b.co.uk', 'b.co.uk'],
    ['co.uk', null],
    ['bucket.s3.amazonaws.com', 'bucket.s3.amazonaws.com'],
    ['a.b.c.ck', 'b.c.ck'],
    ['www.ck', 'www.ck'],
    ['printer.local', null],
    ['[::1]', null],
    // No part of an address, which psl takes for a name.
    ['203.0.113.5', null],
    ['127.0.0.1', null],
    ['1.2.3.4.in-addr.arpa', '4.in-addr.arpa'],
    ['', null],
    [`${'a.'.repeat(200)}com`, null],
  ])('of %s is %s', (host, site) => {
    expect(siteOf(host)).toBe(site);
  });
});

describe('packed suffixes', () => {
  it('keep every kind of rule', () => {
    const packed = packSuffixes(['com', 'co.uk', '*.ck', '!www.ck', 'commune.am', 'com.am', 'am', '公司.cn']);
    expect(packed).toBe('Aam(AcomDmune)Ack*(Awww!)Bn?(Axn--55qx5d)BomAuk?(Aco)');
    expect([...unpackSuffixes(packed)]).toEqual([
      ['am', 'plain'],
      ['com.am', 'plain'],
      ['commune.am', 'plain'],
      ['ck', 'wildcard'],
      ['www.ck', 'exception'],
      ['xn--55qx5d.cn', 'plain'],
      ['com', 'plain'],
      ['co.uk', 'plain'],
    ]);
  });
});
