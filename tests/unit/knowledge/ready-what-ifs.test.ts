import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../../src/attribute/attribution';
import { ALL_DNS_OPERATORS } from '../../../src/knowledge/all-dns-operators';
import { OFFERED_WHAT_IFS } from '../../../src/knowledge/offered-what-ifs';
import { regionsOf, servicesOf } from '../../../src/knowledge/provider-parts';
import { PROVIDERS, providerOf } from '../../../src/knowledge/providers';
import { READY_GROUPS, READY_WHAT_IFS } from '../../../src/knowledge/ready-what-ifs';
import { hostFate } from '../../../src/outage/host-fate';
import { unknownPart } from '../../../src/outage/unknown-part';
import { type LostPart, whatIfScenario } from '../../../src/outage/what-if';
import { whatIfCode } from '../../../src/outage/what-if-code';
import { standing } from '../outage/attributions';
import { expectProvenance } from './provenance';

/** What attribution says of a host that stands in the middle of what is lost. */
function inTheMiddleOf(lost: LostPart): Attribution {
  if ('dnsOperator' in lost) {
    const row = ALL_DNS_OPERATORS.find(({ id }) => id === lost.dnsOperator);
    const { id, provider, service } = row ?? { id: '', provider: null, service: null };
    return standing('other', null, null, { dns: [{ id, provider, service, servers: [row?.example ?? ''] }] });
  }
  return standing(lost.provider, lost.region ?? 'global', lost.service, {
    layer: lost.region === 'global' ? 'edge' : 'origin',
  });
}

const rows = READY_WHAT_IFS.map((row) => [whatIfCode(row.whatIf), row] as const);

describe('the ready what-ifs', () => {
  it.each(rows)('are sourced, known, and reach a host: %s', (_, row) => {
    expectProvenance(row);
    expect(unknownPart(row.whatIf)).toBeNull();
    const phase = whatIfScenario(row.whatIf).phases[0];
    expect(phase && hostFate(inTheMiddleOf(row.whatIf.lost), phase, 'shop.example').fate).toBe('down');
  });

  it('stand each once, by group, the largest first, and operators of DNS by id', () => {
    expect(new Set(rows.map(([code]) => code)).size).toBe(rows.length);
    const groups = READY_WHAT_IFS.map(({ group }) => READY_GROUPS.indexOf(group));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
    const sizesOf = (isOf: (row: (typeof READY_WHAT_IFS)[number]) => boolean) =>
      READY_WHAT_IFS.filter(isOf).map(({ size }) => size?.count ?? 0);
    const isRegionOf = (provider: string) => (row: (typeof READY_WHAT_IFS)[number]) =>
      row.group === 'region' && 'provider' in row.whatIf.lost && row.whatIf.lost.provider === provider;
    for (const sizes of [
      sizesOf(({ group }) => group === 'cloud'),
      sizesOf(({ group }) => group === 'cdn'),
      ...['aws', 'azure', 'google'].map((provider) => sizesOf(isRegionOf(provider))),
    ]) {
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    }
    for (const provider of ['aws', 'azure', 'google']) {
      expect(sizesOf(isRegionOf(provider))).toHaveLength(5);
    }
    const operators = READY_WHAT_IFS.flatMap(({ whatIf: { lost } }) =>
      'dnsOperator' in lost ? [lost.dnsOperator] : [],
    );
    expect(operators).toEqual([...operators].sort());
  });

  it('hold the big clouds, delivery networks and operators of DNS that people ask for first', () => {
    const codes = rows.map(([code]) => code.split('/').slice(1, 4).join('/'));
    for (const wanted of [
      'aws/all/all',
      'azure/all/all',
      'google/all/all',
      'aws/us-east-1/all',
      'cloudflare/all/all',
      'fastly/all/all',
      'akamai/all/all',
      'aws/global/cloudfront',
      ...['route53', 'cloudflare-dns', 'ns1', 'akamai-edge-dns', 'azure-dns', 'google-cloud-dns'].map(
        (id) => `dns/${id}/no-name`,
      ),
      'dns/ultradns/no-name',
      'dns/godaddy-dns/no-name',
    ]) {
      expect(codes).toContain(wanted);
    }
  });

  it('ship as they are', () => {
    expect(OFFERED_WHAT_IFS).toEqual(
      READY_WHAT_IFS.map(({ group, whatIf }) => ({ group, code: whatIfCode(whatIf) })),
    );
  });
});

describe('the parts of providers', () => {
  it('are ids that a code can hold, each once, in order', () => {
    for (const { id } of PROVIDERS) {
      const regions = regionsOf(id).map((region) => region.id);
      for (const ids of [regions, servicesOf(id, null), servicesOf(id, 'global'), servicesOf(id, 'x')]) {
        expect(ids).toEqual([...new Set(ids)].sort());
        for (const one of ids) expect(one).toMatch(/^(?!all$)[a-z0-9]+(-[a-z0-9]+)*$/);
      }
    }
  });

  it('tell what stands in regions from what answers from everywhere', () => {
    expect(providerOf('aws')).toBeDefined();
    expect(servicesOf('aws', 'us-east-1')).not.toContain('cloudfront');
    expect(servicesOf('aws', 'global')).toContain('cloudfront');
    expect(servicesOf('aws', null)).toEqual(expect.arrayContaining(['s3', 'cloudfront', 'lambda']));
    // A part goes with its whole.
    expect(servicesOf('aws', null)).not.toContain('s3-website');
    expect(regionsOf('aws')).toContainEqual({ id: 'us-east-1', city: 'Ashburn' });
    expect(regionsOf('fastly')).toEqual([]);
    expect(servicesOf('nobody', null)).toEqual([]);
  });
});
