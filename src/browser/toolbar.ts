import { chooseLanguage } from '../explain/choose-language';
import { createToolbarWords, type ToolbarWords } from '../explain/create-toolbar-words';
import { shownOutcome } from '../explain/headline';
import { toolbarTitle } from '../explain/toolbar';
import { whatIfTitle } from '../explain/what-if-in-words';
import { dnsOperatorName } from '../knowledge/dns-operators';
import { judgeLoad } from '../outage/judge-load';
import type { Outcome } from '../outage/scenario';
import { scenarioFor } from '../outage/scenario-for';
import { whatIfScenario } from '../outage/what-if';
import { checkWhatIf } from '../outage/what-if-code';
import { api } from './api';
import type { AttributedPage } from './attribute-page';
import { drawToolbarIcon } from './draw-toolbar-icon';
import { watchAddressMap } from './load-address-map';
import { readSettings, type Settings, watchSettings } from './settings';

/** An icon follows its page at most this often, in milliseconds: it can wait, the page cannot. */
const PACE = 500;

/** One sign for each outcome that is worth one. */
const BADGES: Partial<Record<Outcome, string>> = {
  unreachable: '✕',
  blank: '✕',
  broken: '!',
  degraded: '~',
  unknown: '?',
};

/** The toolbar icon of each tab: the outcome by shape and colour, a title in words, a badge only if wanted. */
export interface Toolbar {
  /** The tab's page has changed: its icon follows in a moment. */
  update(tabId: number): void;
}

/**
 * @param pageOf what a tab shows, with who answers it; null where nothing of it was seen.
 * @param hasOwnBadge whether something else has put a badge on a tab's icon.
 */
export function createToolbar(
  pageOf: (tabId: number) => Promise<AttributedPage | null>,
  hasOwnBadge: (tabId: number) => Promise<boolean>,
): Toolbar {
  const waiting = new Set<number>();
  const shown = new Map<number, string>();
  let chosen: Promise<{ settings: Settings; words: ToolbarWords }> | null = null;

  watchSettings((settings) => {
    chosen = Promise.resolve({ settings, words: wordsFor(settings) });
    for (const tabId of shown.keys()) update(tabId);
  });

  watchAddressMap(() => {
    for (const tabId of shown.keys()) update(tabId);
  });

  async function show(tabId: number): Promise<void> {
    const page = await pageOf(tabId);
    if (!page) {
      // The browsers take a tab's icon back by themselves when it goes elsewhere.
      shown.delete(tabId);
      return;
    }
    chosen ??= readSettings().then((settings) => ({ settings, words: wordsFor(settings) }));
    const { settings, words } = await chosen;
    const whatIf = checkWhatIf(settings.whatIf);
    const scenario = whatIf ? whatIfScenario(whatIf) : scenarioFor(settings.incident, settings.severity);
    const verdict = judgeLoad(page, scenario);
    const asked = whatIf && whatIfTitle(whatIf, dnsOperatorName);
    const title = words.say(toolbarTitle(verdict, asked));
    const sign = shownOutcome(verdict);
    const text = settings.showsBadge ? (BADGES[sign.outcome] ?? '') : '';
    const { url, startedAt } = page.load;
    const state = [url, startedAt, title, sign.outcome, sign.isDoubtful, text].join('\n');
    if (shown.get(tabId) === state) return;
    shown.set(tabId, state);
    await Promise.all([
      api.action.setIcon({ tabId, imageData: drawToolbarIcon(sign) }),
      api.action.setTitle({ tabId, title }),
      (await hasOwnBadge(tabId)) ? null : api.action.setBadgeText({ tabId, text }),
    ]);
  }

  function update(tabId: number): void {
    if (waiting.has(tabId)) return;
    waiting.add(tabId);
    setTimeout(() => {
      waiting.delete(tabId);
      // The tab may be gone by now; there is nothing to tell anybody then.
      show(tabId).catch(() => shown.delete(tabId));
    }, PACE);
  }
  return { update };
}

function wordsFor({ language }: Settings): ToolbarWords {
  return createToolbarWords(chooseLanguage(null, language, api.i18n.getUILanguage()));
}
