import { describe, expect, it } from 'vitest';
import type { DnsOperator } from '../../../src/attribute/attribution';
import { judge } from '../../../src/outage/judge';
import type { Fate } from '../../../src/outage/scenario';
import { lostScenario } from '../../../src/outage/scenario-for';
import { type WhatIf, whatIfScenario } from '../../../src/outage/what-if';
import { checkWhatIf } from '../../../src/outage/what-if-code';
import { edge, exchange, standing } from './attributions';

function read(code: string): WhatIf {
  const whatIf = checkWhatIf(`ol1/${code}`);
  if (!whatIf) throw new Error(`Expected a what-if, got ${code}.`);
  return whatIf;
}

const operator = (id: string, provider: string | null = null): DnsOperator => ({
  ...{ id, provider, service: provider && 'dns', servers: [`ns1.${id}.example`] },
});
const NS1 = operator('ns1');
const ROUTE53: DnsOperator = { ...operator('route53', 'aws'), service: 'route53' };

/** Outcome and worst of a page of one document in that place. */
function outcomesOf(code: string, place: Parameters<typeof exchange>[1], host = 'shop.example') {
  const verdict = judge([exchange(host, place, 'document')], whatIfScenario(read(code)), { host });
  return [verdict.hosts[0]?.fate, verdict.outcome, verdict.worst];
}

describe('a what-if as a scenario', () => {
  it('is what the command line asks by --lost, with a length', () => {
    const { phases, ...scenario } = whatIfScenario(read('aws/us-east-1/s3/no-connection/6h'));
    const asked = lostScenario('aws:us-east-1:s3');
    expect(scenario).toEqual({ incident: 'custom', severity: 'custom', lostHosts: [] });
    expect(phases).toEqual([{ ...asked.phases[0], hours: 6 }]);
  });

  const inRegion = standing('aws', 'us-east-1', 's3');
  it.each([
    ['aws/us-east-1/s3/no-connection/6h', ['down', 'unreachable', 'unreachable']],
    ['aws/us-east-1/s3/no-name/6h', ['down', 'unreachable', 'unreachable']],
    ['aws/us-east-1/s3/time-outs/6h', ['down', 'unreachable', 'unreachable']],
    ['aws/us-east-1/s3/errors/6h', ['down', 'unreachable', 'unreachable']],
    ['aws/us-east-1/s3/errors/6h/on-off', ['failing', 'unreachable', 'unreachable']],
    ['aws/us-east-1/all/no-change/6h', ['up', 'untouched', 'untouched']],
    ['aws/us-east-1/ec2/no-connection/6h', ['up', 'untouched', 'untouched']],
    ['aws/eu-west-1/all/no-connection/6h', ['up', 'untouched', 'untouched']],
    ['aws/global/all/no-connection/6h', ['up', 'untouched', 'untouched']],
    ['google/all/all/no-connection/6h', ['up', 'untouched', 'untouched']],
  ])('does to S3 in us-east-1 what it says: %s', (code, expected) => {
    expect(outcomesOf(code, inRegion)).toEqual(expected);
  });

  it('slows down without taking away', () => {
    expect(outcomesOf('aws/us-east-1/all/slow/6h', inRegion)[0]).toBe('failing');
  });
});

describe('an operator of DNS lost', () => {
  const asked = 'dns/ns1/no-name/6h';
  it.each<[string, DnsOperator[], [Fate, string, string]]>([
    ['takes a host with it that has no other', [NS1], ['down', 'unreachable', 'unreachable']],
    ['leaves one alone that has a second', [NS1, ROUTE53], ['up', 'untouched', 'untouched']],
    ['leaves one alone that has another', [ROUTE53], ['up', 'untouched', 'untouched']],
    ['says nothing of one that nobody asked about', [], ['origin-unknown', 'unknown', 'unreachable']],
  ])('%s', (_, dns, expected) => {
    expect(outcomesOf(asked, standing('hetzner', 'fsn1', null, { dns }))).toEqual(expected);
    expect(outcomesOf(asked, edge('cloudflare', { dns }))).toEqual(expected);
  });

  it('leaves alone what has no name to lose', () => {
    expect(outcomesOf(asked, standing('local', null), 'printer')[0]).toBe('up');
  });

  it('leaves its provider alone, and the loss of a region leaves it', () => {
    const place = standing('aws', 'eu-west-1', 'ec2', { dns: [NS1] });
    expect(outcomesOf('dns/route53/no-name/6h', place)[0]).toBe('up');
    expect(outcomesOf('dns/ns1/no-change/6h', place)).toEqual(['up', 'untouched', 'untouched']);
    const named = standing('hetzner', 'fsn1', null, { dns: [ROUTE53] });
    expect(outcomesOf('aws/us-east-1/all/no-connection/6h', named)[0]).toBe('up');
    expect(outcomesOf('aws/all/all/no-connection/6h', named)[0]).toBe('down');
    expect(outcomesOf('dns/route53/no-name/6h', named)[0]).toBe('down');
  });
});
