import { describe, expect, it } from 'vitest';
import { isWordKey } from '../../../src/explain/words/en';
import { DEFAULT_INCIDENT, INCIDENTS, incidentById } from '../../../src/knowledge/incidents';

describe.each(INCIDENTS.map((incident) => [incident.id, incident] as const))('%s', (_, incident) => {
  it('has a source that is the provider’s own report', () => {
    expect(incident.sources.map(({ strength }) => strength)).toContain('official');
    for (const { url } of incident.sources) expect(new URL(url).protocol).toBe('https:');
  });

  it('has phases in order, each inside the incident, with times in UTC', () => {
    const ids = incident.phases.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const starts = incident.phases.map(({ from }) => Date.parse(from));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { from, to } of [incident, ...incident.phases]) {
      expect(from).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:00Z$/);
      expect(Date.parse(from)).toBeLessThan(Date.parse(to));
      expect(Date.parse(from)).toBeGreaterThanOrEqual(Date.parse(incident.from));
      expect(Date.parse(to)).toBeLessThanOrEqual(Date.parse(incident.to));
    }
  });

  it('has effects on its own provider and region, with well-formed services', () => {
    for (const effect of incident.phases.flatMap(({ effects }) => effects)) {
      expect(effect.provider).toBe(incident.provider);
      if (incident.region !== null) expect(effect.region).toBe(incident.region);
      for (const service of [...(effect.services ?? []), ...(effect.exceptServices ?? [])]) {
        expect(service).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      }
      if (effect.exceptServices) expect(effect.services).toBeNull();
    }
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
