import { describe, expect, it } from 'vitest';
import { INCIDENTS } from '../../../src/knowledge/incidents';
import { demoPages } from '../../../src/lessons/demo-pages';
import SHIPPED from '../../../src/lessons/demo-pages.json';
import { loadOfSummary } from '../../../src/lessons/load-of-summary';
import { judgeHosts } from '../../../src/outage/judge';
import { judgeLoad } from '../../../src/outage/judge-load';
import { scenarioFor } from '../../../src/outage/scenario-for';
import { EXPECTED_CELLS } from '../../internet/sites/expected-cells';
import { lessonPages } from '../../internet/sites/lesson-pages';
import { SHIPPED_MAP } from '../attribute/shipped-address-map';

describe('the pages that ship with the lessons', () => {
  it('are the first visits to the demo sites as they are attributed now (npm run lesson-pages)', () => {
    expect(SHIPPED).toEqual(lessonPages(SHIPPED_MAP));
  });

  it('can all be read', () => {
    expect(demoPages().map(({ host }) => host)).toEqual(Object.keys(SHIPPED));
  });

  it.each(EXPECTED_CELLS)('say of $host in $incident, $severity, what is expected of it', (cell) => {
    const page = demoPages().find(({ host }) => host === cell.host);
    if (!page) throw new Error(`Expected ${cell.host} among the pages.`);
    const { outcome, worst } = judgeHosts(page.groups, scenarioFor(cell.incident, cell.severity), page);
    expect({ outcome, worst }, cell.because).toEqual({ outcome: cell.outcome, worst: cell.worst });
  });

  it.each(INCIDENTS)('are judged alike as page loads: $id', ({ id }) => {
    for (const page of demoPages()) {
      const scenario = scenarioFor(id, 'as-it-happened');
      const { hosts, ...told } = judgeLoad(loadOfSummary(page), scenario);
      const { hosts: expected, ...rest } = judgeHosts(page.groups, scenario, page);
      expect(told).toEqual(rest);
      expect(hosts.map(({ host, fate }) => `${host} ${fate}`)).toEqual(
        expected.map(({ host, fate }) => `${host} ${fate}`),
      );
    }
  });
});
