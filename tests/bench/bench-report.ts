import { storeAsScript } from '../browsers/store-as-script';
import { timeToPaint } from './bench-popup';
import { type BenchRow, benchRow, median } from './bench-row';
import { largeHistory } from './large-history';
import { openExtensionPage } from './open-extension-page';
import { evaluate } from './page-load-cost';
import type { RawChromium } from './raw-chromium';

const LOADS = 5_000;
/** So many are handed over at once. */
const AT_ONCE = 500;
const FIRST_FIGURES = '[data-picture^="shares"] .mark';

/** Your web with a large history: open → first figures painted, beyond what a blank Preact page takes. */
export async function benchReport(own: RawChromium, blank: RawChromium, rounds: number): Promise<BenchRow> {
  const { session, targetId } = await openExtensionPage(own, 'options.html');
  await evaluate(own, session, `${await storeAsScript()}; 0`);
  const records = largeHistory(LOADS);
  for (let from = 0; from < records.length; from += AT_ONCE) {
    const some = JSON.stringify(records.slice(from, from + AT_ONCE));
    await evaluate(own, session, `historyStore.importPages(${some}, Date.now()).then(() => 0)`);
  }
  await own.send('Target.closeTarget', { targetId });
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const figures = await timeToPaint(own, 'report.html?view=web', FIRST_FIGURES);
    const nothing = await timeToPaint(blank, 'popup.html', 'h1');
    if (round > 0) times.push(figures - nothing);
  }
  return benchRow(
    'your web with 5,000 page loads: open → first figures, beyond a blank page',
    median(times),
    'ms',
    1_000,
  );
}
