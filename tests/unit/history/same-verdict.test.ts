import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attribute } from '../../../src/attribute/attribute';
import { toRecord } from '../../../src/history/history-record';
import { createPageReader } from '../../../src/history/page-reader';
import { type PageSummary, summarizePage } from '../../../src/history/page-summary';
import { INCIDENTS } from '../../../src/knowledge/incidents';
import { OFFERED_WHAT_IFS } from '../../../src/knowledge/offered-what-ifs';
import { type AttributedLoad, attributeLoad } from '../../../src/outage/attributed-load';
import { judgeHosts, judgePage } from '../../../src/outage/judge';
import { judgeLoad } from '../../../src/outage/judge-load';
import type { Scenario } from '../../../src/outage/scenario';
import { lostHostsScenario, scenarioFor } from '../../../src/outage/scenario-for';
import type { Verdict } from '../../../src/outage/verdict';
import { whatIfScenario } from '../../../src/outage/what-if';
import { checkWhatIf } from '../../../src/outage/what-if-code';
import { DEMO_SITES } from '../../internet/sites';
import { EXPECTED_CELLS } from '../../internet/sites/expected-cells';
import { firstVisit } from '../../internet/sites/first-visit';
import { SHIPPED_MAP } from '../attribute/shipped-address-map';
import { anyPage } from './attributed-pages';

const RUNS = { seed: 20251020, numRuns: 200 };

/** Everything that is offered to be asked. */
const SCENARIOS: readonly Scenario[] = [
  ...INCIDENTS.flatMap(({ id }) => [scenarioFor(id, 'as-it-happened'), scenarioFor(id, 'region-lost')]),
  ...OFFERED_WHAT_IFS.flatMap(({ code }) => {
    const whatIf = checkWhatIf(code);
    return whatIf ? [whatIfScenario(whatIf)] : [];
  }),
];

/** The page as it comes back from the history. */
function kept(page: AttributedLoad): PageSummary {
  const summary = summarizePage(page, 7);
  const back = summary && createPageReader()(toRecord(summary));
  if (!back) throw new Error('Expected a summary that can be read back.');
  return back;
}

/** A verdict without what is not kept: which addresses and evidence its hosts had. */
function judged(verdict: Verdict) {
  const said = JSON.stringify(verdict, (key, value) =>
    ['addresses', 'evidence', 'conflicts', 'servers'].includes(key) ? undefined : value,
  );
  return JSON.parse(said);
}

describe('a page that comes back from the history', () => {
  const pages = new Map(
    DEMO_SITES.map((site) => [
      site.host,
      attributeLoad(firstVisit(site), (input) => attribute(input, SHIPPED_MAP)),
    ]),
  );

  it.each(EXPECTED_CELLS)('is told the same of $host in $incident, $severity: $outcome', (cell) => {
    const page = pages.get(cell.host);
    if (!page) throw new Error(`Expected ${cell.host} among the demo sites.`);
    const scenario = scenarioFor(cell.incident, cell.severity);
    const back = kept(page);
    expect(judged(judgeHosts(back.groups, scenario, back))).toEqual(judged(judgeLoad(page, scenario)));
    const { outcome, worst } = judgePage(back.groups, scenario, back);
    expect({ outcome, worst }).toEqual({ outcome: cell.outcome, worst: cell.worst });
  });

  it('is told the same whatever it is and whatever is asked', () => {
    const scenario = fc.constantFrom(...SCENARIOS, lostHostsScenario(['a.example', 'www.page.example']));
    fc.assert(
      fc.property(anyPage, scenario, (page, one) => {
        const whole = judgeLoad(page, one);
        const back = kept(page);
        expect(judged(judgeHosts(back.groups, one, back))).toEqual(judged(whole));
        const { outcome, worst, confidence, phases, worstPhase } = whole;
        expect(judgePage(back.groups, one, back)).toEqual({ outcome, worst, confidence, phases, worstPhase });
      }),
      RUNS,
    );
  });
});
