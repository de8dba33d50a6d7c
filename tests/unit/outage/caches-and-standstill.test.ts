import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/outage/judge';
import type { Effect, Phase, Scenario } from '../../../src/outage/scenario';
import type { AttributedExchange } from '../../../src/outage/verdict';
import { edge, exchange, standing } from './attributions';

const PAGE = { host: 'page.example' };
const HOUR = 3600;
const REGION = { provider: 'aws', region: 'us-east-1' };
const GONE: Effect = {
  ...REGION,
  services: null,
  failure: 'no-connection',
  isIntermittent: false,
  likelihood: 'certain',
};
const origin = { ...REGION, service: 's3', confidence: 'certain' } as const;

function phase(hours: number, effects: Effect[] = [GONE]): Phase {
  return {
    id: 'gone',
    from: '2025-10-20T06:00:00Z',
    to: new Date(Date.UTC(2025, 9, 20, 6 + hours)).toISOString(),
    effects,
  };
}
const scenario = (...phases: Phase[]): Scenario => ({
  incident: 'custom',
  severity: 'custom',
  phases,
  lostHosts: [],
});

/** A page whose pictures an edge hands out, with what its caches hold of them. */
function pageWith(kept: number | undefined): AttributedExchange[] {
  const pictures = exchange('img.page.example', edge('cloudflare', { origin }), 'image');
  return [
    exchange('page.example', standing('hetzner', 'fsn1'), 'document'),
    { ...pictures, exchange: { ...pictures.exchange, ...(kept === undefined ? {} : { kept }) } },
  ];
}
const fateOf = (kept: number | undefined, ...phases: Phase[]) => {
  const verdict = judge(pageWith(kept), scenario(...phases), PAGE);
  const host = verdict.hosts.find((one) => one.host === 'img.page.example');
  return { fate: host?.fate, kept: host?.kept, outcome: verdict.outcome, worst: verdict.worst };
};

describe('an edge outlives its origin', () => {
  it('through a phase that its copies outlast, as far as this visit tells', () => {
    expect(fateOf(3 * HOUR, phase(3))).toEqual({
      fate: 'at-risk',
      kept: 3 * HOUR,
      outcome: 'untouched',
      worst: 'degraded',
    });
  });

  it('not through a longer one, of which it bears a part', () => {
    expect(fateOf(HOUR, phase(3))).toEqual({
      fate: 'down',
      kept: HOUR,
      outcome: 'degraded',
      worst: 'degraded',
    });
  });

  it.each([0, undefined])('not where nothing is kept (%s)', (kept) => {
    expect(fateOf(kept, phase(3))).toMatchObject({ fate: 'down', kept: null });
  });

  it('not through what has no end', () => {
    expect(fateOf(3 * HOUR, { ...phase(3), from: '', to: '' })).toMatchObject({ fate: 'down' });
    expect(fateOf(3 * HOUR, { ...phase(3), from: '', to: '', hours: 2 })).toMatchObject({ fate: 'at-risk' });
  });

  it('and dies with itself, whatever it holds', () => {
    const lost = phase(1, [{ ...GONE, provider: 'cloudflare', region: null }]);
    expect(fateOf(9 * HOUR, lost)).toMatchObject({ fate: 'down', kept: null });
  });

  it('for no longer than what is kept shortest', () => {
    const [document, pictures] = pageWith(9 * HOUR);
    if (!document || !pictures) throw new Error('Expected two exchanges.');
    const other = { ...pictures, exchange: { ...pictures.exchange, kept: 60 } };
    const verdict = judge([document, pictures, other], scenario(phase(3)), PAGE);
    expect(verdict.hosts.find(({ host }) => host === 'img.page.example')).toMatchObject({
      fate: 'down',
      kept: 60,
    });
  });
});

describe('what only could not be changed', () => {
  const still: Effect = {
    ...REGION,
    services: ['ec2'],
    failure: 'no-change',
    isIntermittent: false,
    likelihood: 'certain',
  };
  const page = (service: string, region = 'us-east-1') => [
    exchange('page.example', standing('aws', region, service), 'document'),
  ];

  it('is told of hosts that stand there, and harms nothing', () => {
    const verdict = judge(page('ec2'), scenario(phase(3, [still])), PAGE);
    expect(verdict).toMatchObject({ outcome: 'untouched', worst: 'untouched' });
    expect(verdict.standstills).toMatchObject([
      { provider: 'aws', region: 'us-east-1', phases: ['gone'], hosts: [{ host: 'page.example' }] },
    ]);
  });

  it.each([
    ['another service', page('s3')],
    ['another region', page('ec2', 'eu-west-1')],
  ])('is not told of %s', (_, exchanges) => {
    expect(judge(exchanges, scenario(phase(3, [still])), PAGE).standstills).toEqual([]);
  });

  it('is not told of what was down', () => {
    expect(judge(page('ec2'), scenario(phase(3, [still, GONE])), PAGE).standstills).toEqual([]);
  });
});
