import { describe, expect, it } from 'vitest';
import { changesLost, lostHostsScenario, lostScenario, scenarioFor } from '../../../src/outage/scenario-for';

const incident = 'aws-us-east-1-2025-10-20';

describe('scenarioFor', () => {
  it('keeps the incident’s phases as it happened', () => {
    const { phases, severity } = scenarioFor(incident, 'as-it-happened');
    expect([severity, ...phases.map(({ id }) => id)]).toEqual([
      'as-it-happened',
      'dynamodb-dns',
      'no-new-servers',
      'load-balancers',
    ]);
  });

  it('loses the whole region over the whole event', () => {
    const [phase, ...others] = scenarioFor(incident, 'region-lost').phases;
    expect(others).toEqual([]);
    expect(phase).toMatchObject({
      from: '2025-10-20T06:48:00Z',
      to: '2025-10-20T21:20:00Z',
      effects: [{ provider: 'aws', region: 'us-east-1', services: null, likelihood: 'certain' }, {}],
    });
  });

  it('says that what is steered from the lost region cannot be changed, though it goes on', () => {
    const [phase] = scenarioFor(incident, 'region-lost').phases;
    expect(phase?.effects[1]).toMatchObject({ provider: 'aws', region: 'global', failure: 'no-change' });
    expect(phase?.effects[1]?.services).toEqual(expect.arrayContaining(['cloudfront', 'route53']));
    expect(changesLost('aws', 'us-west-2')).toMatchObject([
      { services: expect.arrayContaining(['global-accelerator']) },
    ]);
    expect(changesLost('aws', 'eu-west-1')).toEqual([]);
    expect(changesLost('google', null)).toEqual([]);
  });

  it('says which incidents it knows', () => {
    expect(() => scenarioFor('aws-2031', 'as-it-happened')).toThrow(
      /^Expected an incident that is known \(.*aws-us-east-1-2025-10-20.*\), got "aws-2031"\.$/,
    );
    expect(() => scenarioFor(incident, 'custom')).toThrow(/got "custom"/);
  });
});

describe('lostScenario', () => {
  it.each([
    ['aws', { provider: 'aws', region: null, services: null }],
    ['aws:us-east-1', { provider: 'aws', region: 'us-east-1', services: null }],
    ['AWS:us-east-1:S3', { provider: 'aws', region: 'us-east-1', services: ['s3'] }],
  ])('reads %s', (text, effect) => {
    const scenario = lostScenario(text);
    expect(scenario).toMatchObject({ incident: 'custom', severity: 'custom', lostHosts: [] });
    const effects = scenario.phases.flatMap((phase) => phase.effects);
    expect(effects.filter(({ failure }) => failure !== 'no-change')).toMatchObject([effect]);
  });

  it.each([
    ['aws', []],
    ['aws:us-east-1', ['cloudfront', 'iam', 'route53']],
    ['aws:us-west-2', ['global-accelerator']],
    ['aws:us-east-1:s3', []],
    ['google:us-central1', []],
  ])('of %s takes away changes to %j', (text, services) => {
    const effects = lostScenario(text).phases.flatMap((phase) => phase.effects);
    const changes = effects.filter(({ failure }) => failure === 'no-change');
    expect(changes.flatMap((change) => change.services ?? [])).toEqual(expect.arrayContaining(services));
    expect(changes.length).toBe(services.length > 0 ? 1 : 0);
  });

  it.each(['', ':', 'aws:', 'aws::s3', 'aws:us-east-1:s3:more', 'a b', `a${'x'.repeat(100)}`, '-aws'])(
    'refuses %j in one line',
    (text) => {
      expect(() => lostScenario(text)).toThrow(/^Expected PROVIDER\[:REGION\[:SERVICE\]\], as in [^\n]*$/);
    },
  );

  it.each(['awz', 'other', 'local', 'constructor'])('knows no provider %s', (text) => {
    expect(() => lostScenario(text)).toThrow(
      /^Expected a provider that is known \(.* aws .*\), got "\w+"\.$/,
    );
  });
});

describe('lostHostsScenario', () => {
  it('brings names into the form that page loads have', () => {
    expect(
      lostHostsScenario([' CDN.Example. ', 'bücher.example', 'cdn.example', '[2001:DB8::1]']).lostHosts,
    ).toEqual(['[2001:db8::1]', 'cdn.example', 'xn--bcher-kva.example']);
  });

  it.each([[['a.example/path']], [['a.example:443']], [['a b.example']], [['https://a.example']]])(
    'refuses %j in one line',
    (hosts) => {
      expect(() => lostHostsScenario(hosts)).toThrow(
        /^Expected a host name, as in cdn\.example\.com, got [^\n]*$/,
      );
    },
  );

  it('refuses an empty list', () => {
    expect(() => lostHostsScenario(['', ' '])).toThrow('Expected at least one host name, got none.');
  });
});
