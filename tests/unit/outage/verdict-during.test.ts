import { describe, expect, it } from 'vitest';
import { INCIDENTS } from '../../../src/knowledge/incidents';
import type { PageLoad } from '../../../src/observe/page-load';
import type { AttributedLoad } from '../../../src/outage/attributed-load';
import { partAt } from '../../../src/outage/day-moment';
import { type DayStripPart, dayStrip } from '../../../src/outage/day-strip';
import { judgeLoad } from '../../../src/outage/judge-load';
import { lostScenario, scenarioFor } from '../../../src/outage/scenario-for';
import { verdictDuring } from '../../../src/outage/verdict-during';
import { edge, exchange, standing } from './attributions';

const INCIDENT = 'aws-us-east-1-2025-10-20';
const attributed = [
  exchange('shop.example', standing('google', 'us-east4'), 'document'),
  exchange('api.shop.example', standing('aws', 'us-east-1', 'api-gateway'), 'data'),
  exchange('pay.example', standing('aws', 'us-east-1', 'nlb'), 'frame'),
  exchange('img.example', edge('cloudflare'), 'image'),
];
const load: PageLoad = {
  url: 'https://shop.example/',
  startedAt: 0,
  complete: true,
  isPrivate: false,
  exchanges: attributed.map((one) => one.exchange),
  gaps: [],
  visible: null,
};
const page: AttributedLoad = {
  load,
  attributions: attributed.map(({ attribution }) => attribution),
  functions: attributed.map(() => null),
};
const whole = judgeLoad(page, scenarioFor(INCIDENT, 'as-it-happened'));
const parts = dayStrip(whole.phases, { from: '2025-10-20T06:48:00Z', to: '2025-10-20T21:20:00Z' });

function during(clock: string) {
  const part = partAt(parts, Date.parse(`2025-10-20T${clock}:00Z`));
  if (!part) throw new Error('Expected a part of the day.');
  return verdictDuring(whole, part, page);
}

describe('the verdict on a part of the day', () => {
  it('holds what happens then and nothing of other hours', () => {
    const early = during('07:00');
    expect(early).toMatchObject({ outcome: 'broken', incident: INCIDENT });
    expect(early.hosts.find(({ host }) => host === 'api.shop.example')).toMatchObject({
      fate: 'down',
      failure: 'errors',
    });

    const noon = during('10:00');
    expect(noon).toMatchObject({ outcome: 'untouched', worst: 'broken' });
    expect(noon.hosts.find(({ host }) => host === 'api.shop.example')).toMatchObject({
      fate: 'at-risk',
      failure: 'slow',
    });
    expect(noon.causes.flatMap(({ phases }) => phases)).not.toContain('dynamodb-dns');
    // On the whole day the same host fails by errors, and is likely to.
    expect(whole.hosts.find(({ host }) => host === 'api.shop.example')).toMatchObject({ failure: 'errors' });
  });

  it('has nothing to tell while nothing is known to fail', () => {
    const late = during('21:15');
    expect(late).toMatchObject({ outcome: 'untouched', worst: 'untouched', causes: [] });
    expect(late.hosts.map(({ fate }) => fate)).toEqual(whole.hosts.map(() => 'up'));
  });

  it.each(INCIDENTS.map(({ id }) => id))(
    'says what the strip shows, and is never worse than the day: %s',
    (id) => {
      const day = judgeLoad(page, scenarioFor(id, 'as-it-happened'));
      for (const part of dayStrip(day.phases)) {
        const { outcome, worst, causes, hosts } = verdictDuring(day, part, page);
        expect({ outcome, worst }).toEqual({ outcome: part.outcome, worst: part.worst });
        expect(causes.flatMap(({ phases }) => phases).filter((one) => !part.phases.includes(one))).toEqual(
          [],
        );
        expect(hosts.map(({ host }) => host).sort()).toEqual(day.hosts.map(({ host }) => host).sort());
      }
    },
  );

  it('is that of the whole for what somebody chose to lose', () => {
    const lost = judgeLoad(page, lostScenario('aws'));
    const part: DayStripPart = {
      from: '',
      to: '',
      outcome: 'broken',
      worst: 'broken',
      confidence: 'certain',
      phases: ['lost'],
    };
    expect(verdictDuring(lost, part, page)).toBe(lost);
  });
});
