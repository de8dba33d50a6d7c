import { describe, expect, it } from 'vitest';
import { isWordKey } from '../../../src/explain/words/en';
import { DEFAULT_INCIDENT, INCIDENTS, incidentById } from '../../../src/knowledge/incidents';
import type { Effect, Incident } from '../../../src/outage/scenario';
import { scenarioFor } from '../../../src/outage/scenario-for';
import { controlPlaneProblems, incidentProblems, needlessReasons } from './incident-problems';
import { expectNoProblems } from './provenance';

describe.each(INCIDENTS.map((incident) => [incident.id, incident] as const))('%s', (_, incident) => {
  it('has times in order, effects that something can be attributed to, and a source for every row', () => {
    expectNoProblems(incidentProblems(incident));
  });

  it('is told by its provider’s own report, or said with no more than "possible"', () => {
    const strengths = incident.sources.map(({ strength }) => strength);
    if (strengths.includes('official')) return;
    const effects = incident.phases.flatMap((phase) => phase.effects);
    expect(new Set(effects.map(({ likelihood }) => likelihood))).toEqual(new Set(['possible']));
  });

  it('can be asked as it happened and with all of it lost', () => {
    const [lost, ...others] = scenarioFor(incident.id, 'region-lost').phases;
    expect(others).toEqual([]);
    expect(lost).toMatchObject({ from: incident.from, to: incident.to });
    expect(lost?.effects[0]).toMatchObject({
      ...{ provider: incident.provider, region: incident.region, services: null },
      ...{ failure: 'no-connection', isIntermittent: false, likelihood: 'certain' },
    });
    expect(scenarioFor(incident.id, 'as-it-happened').phases).toBe(incident.phases);
  });
});

describe('the lint of incidents', () => {
  const [incident] = INCIDENTS.filter(({ id }) => id === DEFAULT_INCIDENT);
  if (incident === undefined) throw new Error('Expected the default incident.');
  const [first, second, third] = incident.phases;
  if (!first || !second || !third) throw new Error('Expected three phases.');
  const [effect] = first.effects;
  if (!effect) throw new Error('Expected an effect.');
  const having = (change: Partial<Effect>): Incident => ({
    ...incident,
    phases: [{ ...first, effects: [{ ...effect, ...change }] }, second, third],
  });

  it.each<[string, Incident, RegExp]>([
    ['no source', { ...incident, sources: [] }, /name a source/],
    ['a source that is no page', { ...incident, sources: [{ url: 'AWS', strength: 'official' }] }, /https/],
    ['phases out of order', { ...incident, phases: [second, first, third] }, /move/],
    [
      'a phase that comes twice',
      { ...incident, phases: [first, { ...second, id: first.id }] },
      /comes twice/,
    ],
    ['a phase that ends first', { ...incident, phases: [{ ...first, to: first.from }] }, /ends before/],
    ['a phase before the incident', { ...incident, from: second.from }, /reaches out/],
    ['a phase after the incident', { ...incident, to: second.to }, /reaches out/],
    ['a time that is none', { ...incident, from: '2025-10-20 06:48' }, /times are UTC/],
    ['a phase in which nothing fails', { ...incident, phases: [{ ...first, effects: [] }] }, /what failed/],
    [
      'a phase whose source is not listed',
      {
        ...incident,
        phases: [{ ...first, source: { url: 'https://www.example.com/', strength: 'official' } }],
      },
      /list https/,
    ],
    ['another’s effect', having({ provider: 'google', services: ['cloud-run'] }), /aws's incident/],
    ['an effect in another region', having({ region: 'eu-west-1' }), /not in eu-west-1/],
    ['a region that is none', having({ region: 'us-east', failure: 'no-change' }), /no region/],
    ['a service that nothing is', having({ services: ['dynamo'] }), /ever attributed to "dynamo"/],
    ['what is only steered, as failing', having({ services: ['fargate'] }), /ever attributed to "fargate"/],
    ['no service at all', having({ services: [] }), /name a service/],
    ['services out of order', having({ services: ['sts', 'dynamodb'] }), /move "dynamodb"/],
    ['a service spared beside some', having({ exceptServices: ['s3'] }), /spared/],
    [
      'more than its source can tell',
      having({ source: { url: 'https://www.example.com/', strength: 'secondary' } }),
      /no secondary source makes it certain/,
    ],
  ])('finds %s', (_, broken, problem) => {
    expect(incidentProblems(broken).join('\n')).toMatch(problem);
  });

  it('says nothing of what is in order', () => {
    expect(incidentProblems(having({}))).toEqual([]);
    expect(incidentProblems(having({ services: ['fargate'], failure: 'no-change' }))).toEqual([]);
  });

  it('holds no reason that nothing needs', () => {
    expect(needlessReasons(INCIDENTS)).toEqual([]);
  });
});

describe('where services are steered from', () => {
  it('is told with its source, of regions and services that are known', () => {
    expectNoProblems(controlPlaneProblems());
  });
});

it('knows the nine that are told of, by their ids', () => {
  expect(INCIDENTS.map(({ id }) => id).sort()).toEqual([
    'aws-kinesis-us-east-1-2020-11-25',
    'aws-s3-us-east-1-2017-02-28',
    'aws-us-east-1-2021-12-07',
    'aws-us-east-1-2025-10-20',
    'azure-front-door-2025-10-29',
    'cloudflare-2025-11-18',
    'cloudflare-2025-12-05',
    'fastly-2021-06-08',
    'google-cloud-2025-06-12',
  ]);
  const starts = INCIDENTS.map(({ from }) => from);
  expect(starts).toEqual([...starts].sort().reverse());
});

it('has words of its own for every incident and every phase', () => {
  for (const { id, phases } of INCIDENTS) {
    expect(isWordKey(`incident.${id}`), id).toBe(true);
    for (const phase of phases) {
      expect(isWordKey(`phase.${phase.id}`), phase.id).toBe(true);
      expect(isWordKey(`trouble.${phase.id}`), phase.id).toBe(true);
      expect(isWordKey(`meaning.${phase.id}`), phase.id).toBe(true);
    }
  }
});

it('knows every incident once, the default one among them', () => {
  expect(new Set(INCIDENTS.map(({ id }) => id)).size).toBe(INCIDENTS.length);
  expect(incidentById(DEFAULT_INCIDENT)?.id).toBe(DEFAULT_INCIDENT);
  expect(incidentById('constructor')).toBeNull();
});

it('does not let S3 and CloudFront fail on 20 October 2025: the report names neither', () => {
  const effects = incidentById('aws-us-east-1-2025-10-20')?.phases.flatMap((phase) => phase.effects) ?? [];
  expect(effects.length).toBeGreaterThan(0);
  for (const { services, exceptServices } of effects) {
    const touched = services ?? [];
    expect([...touched].filter((service) => service === 's3' || service === 'cloudfront')).toEqual([]);
    if (services === null) expect(exceptServices).toEqual(['s3', 'cloudfront']);
  }
});
