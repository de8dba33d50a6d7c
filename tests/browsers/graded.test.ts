import { describe, expect, it } from 'vitest';
import { agreementOf, reliveText } from '../../src/cli/relive/relive-row';
import { type Cell, reliveSite } from '../../src/cli/relive/relive-site';
import { DEFAULT_INCIDENT } from '../../src/knowledge/incidents';
import { BROWSER_KINDS } from './driver/launch';
import { withExtension } from './with-extension';

/** A cell for each outcome in which a host fails; all of them are lived through by `npm run relive -- --all`. */
const CELLS: readonly [site: string, severity: Cell['severity'], outcome: string][] = [
  ['www.video.example', 'region-lost', 'unnoticed'],
  ['www.news.example', 'region-lost', 'degraded'],
  ['www.shop.example', 'as-it-happened', 'broken'],
  ['theatre.example', 'region-lost', 'blank'],
  ['online.bank.example', 'region-lost', 'unreachable'],
];

describe.skipIf(process.env.DEMO_INTERNET === undefined).each(BROWSER_KINDS)(
  'what the model says of outages that are lived through in %s',
  { timeout: 400_000 },
  (kind) => {
    const driver = withExtension(kind);

    it.each(CELLS)('is what is measured: %s, %s: %s', async (site, severity, outcome) => {
      const rows = await reliveSite(driver(), site, [{ incident: DEFAULT_INCIDENT, severity }]);
      expect(rows.map(({ predicted }) => predicted)).toEqual([outcome]);
      expect(agreementOf(rows), reliveText(rows)).toBe(1);
      expect(rows.every(({ failing }) => failing > 0)).toBe(true);
    });
  },
);
