import { describe, expect, it } from 'vitest';
import { createWords } from '../../../src/explain/create-words';
import { explainHost } from '../../../src/explain/explain-host';
import { explainVerdict } from '../../../src/explain/explain-verdict';
import type { Exchange } from '../../../src/observe/page-load';
import { judge } from '../../../src/outage/judge';
import type { Effect, Scenario } from '../../../src/outage/scenario';
import type { AttributedExchange } from '../../../src/outage/verdict';
import { edge, exchange, standing } from '../outage/attributions';

const words = createWords('en', { timeZone: 'UTC' });
const REGION = { provider: 'aws', region: 'us-east-1' } as const;
const GONE: Effect = {
  ...REGION,
  services: null,
  failure: 'no-connection',
  isIntermittent: false,
  likelihood: 'certain',
};
const behind = edge('cloudflare', { origin: { ...REGION, service: 's3', confidence: 'certain' } });
const document = exchange('page.example', standing('hetzner', 'fsn1'), 'document');

function lost(effects: Effect[] = [GONE]): Scenario {
  const phase = { id: 'lost', from: '2025-10-20T06:00:00Z', to: '2025-10-20T09:00:00Z', effects };
  return { incident: 'custom', severity: 'custom', phases: [phase], lostHosts: [] };
}

function told(exchanges: AttributedExchange[], scenario = lost(), largestPaintHost: string | null = null) {
  const verdict = judge(exchanges, scenario, { host: 'page.example' });
  const visible = { shares: {}, firstPaint: null, largestPaintHost };
  const { reasons, why, standstills } = explainVerdict(verdict, {
    host: 'page.example',
    visible,
    lost: REGION,
  });
  return {
    reasons: reasons.map((reason) => words.say(reason)),
    brings: reasons.flatMap(({ brings }) => (brings ? [words.say(brings)] : [])),
    why: why && words.say(why),
    standstills: standstills.map(words.say),
    facts: verdict.hosts.flatMap((host) => explainHost(host, null).fate.map(words.say)),
  };
}

function withMore(one: AttributedExchange, more: Partial<Exchange>): AttributedExchange {
  return { ...one, exchange: { ...one.exchange, ...more } };
}

const pictures = exchange('img.example', standing('aws', 'us-east-1', 's3'), 'image');

describe('beyond who fails, it is said', () => {
  it('that copies at the edge would have gone on, and for how long', () => {
    const kept = told([document, withMore(exchange('img.example', behind, 'image'), { kept: 14_400 })]);
    expect(kept.reasons[0]).toMatch(/^Pictures might have gone on from copies at the edge for 4 hours \(/);
    const short = told([document, withMore(exchange('img.example', behind, 'image'), { kept: 600 })]);
    expect(short.facts).toContain('The edge before it held copies for 10 minutes more.');
  });

  it('that a second provider answers, too', () => {
    const { reasons } = told([
      document,
      pictures,
      exchange('img.example', standing('google', 'europe-west1'), 'image'),
    ]);
    expect(reasons[0]).toMatch(/^Pictures might have gone on through a second provider \(/);
  });

  it('what goes with it since nothing else asks for it, unless that fails by itself', () => {
    const script = withMore(exchange('tags.example', standing('aws', 'us-east-1'), 'app'), {
      brings: ['ads.example', 'img.example'],
    });
    const ads = exchange('ads.example', standing('hetzner', 'fsn1'), 'frame');
    expect(told([document, script, ads, pictures]).brings).toEqual([
      'With that goes what only it brings: ads.example.',
    ]);
    expect(told([document, ads, pictures]).brings).toEqual([]);
  });

  it('that the text stays where only pictures go', () => {
    expect(told([document, pictures]).why).toMatch(/Its text would have come all the same\.$/);
    const code = exchange('code.example', standing('aws', 'us-east-1'), 'app');
    expect(told([document, pictures, code]).why).not.toMatch(/text/);
  });

  it('which picture and how much of the styling', () => {
    expect(told([document, pictures], lost(), 'img.example').reasons[0]).toMatch(
      /^Pictures including the main one/,
    );
    const sheet = (host: string, place = standing('aws', 'us-east-1')) =>
      withMore(exchange(host, place, 'blocking'), { files: { sheets: 1, scripts: 0 } });
    expect(told([document, sheet('a.example')]).reasons[0]).toMatch(/^Its whole styling/);
    const other = sheet('b.example', standing('hetzner', 'fsn1'));
    expect(told([document, sheet('a.example'), other]).reasons[0]).toMatch(/^Part of its styling/);
  });

  it('what went on and only could not be changed', () => {
    const still: Effect = { ...GONE, services: ['ec2'], failure: 'no-change' };
    const page = exchange('page.example', standing('aws', 'us-east-1', 'ec2'), 'document');
    expect(told([page], lost([still])).standstills).toEqual([
      'In AWS us-east-1, what ran kept running; nothing new could be started or changed.',
    ]);
    const atEdge: Effect = { ...still, region: 'global', services: ['cloudfront'] };
    const front = exchange(
      'page.example',
      standing('aws', 'global', 'cloudfront', { layer: 'edge' }),
      'document',
    );
    expect(told([front], lost([atEdge])).standstills[0]).toMatch(
      /AWS edge kept serving; only nothing could be changed/,
    );
  });
});
