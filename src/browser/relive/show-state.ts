import { chooseLanguage } from '../../explain/choose-language';
import { createReliveWords } from '../../explain/create-relive-words';
import { message } from '../../explain/message';
import type { Words } from '../../explain/words-of';
import type { ReliveRun } from '../../relive/relive-run';
import { api } from '../api';
import type { outageTitle } from '../outage-title';
import { readSettings } from '../settings';
import { inPage } from './in-page';
import { type BarText, hideBar, showBar } from './page-bar';

const LIVE_COLOUR = '#931f3f';

/** What an outage is called: the script that judges knows it. */
export type OutageTitle = typeof outageTitle;

/** Says in the page and on the icon that an outage is being lived through. */
export interface ReliveSigns {
  /** @param left milliseconds until it is measured. */
  show(run: ReliveRun, left?: number): Promise<void>;
  /** Takes the bar off, for a picture of the page or for good. */
  hideBar(tabId: number): Promise<unknown>;
  hideBadge(tabId: number): Promise<void>;
}

export function createReliveSigns(outageTitle: OutageTitle): ReliveSigns {
  const shown = new Map<number, string>();

  return {
    async show(run, left = 0) {
      const words = await reliveWords();
      const text = barText(run, words, left, outageTitle);
      if (text === null) return;
      const { tabId } = run;
      // The browsers take a tab's badge away whenever it goes elsewhere.
      await Promise.all([
        api.action.setBadgeBackgroundColor({ tabId, color: LIVE_COLOUR }),
        api.action.setBadgeText({ tabId, text: words('relive-bar.badge') }),
      ]).catch(() => {});
      if (shown.get(tabId) === text.say && run.state.stage !== 'living') return;
      shown.set(tabId, text.say);
      await inPage(tabId, showBar, [text]);
    },
    hideBar(tabId) {
      shown.delete(tabId);
      return inPage(tabId, hideBar, []);
    },
    async hideBadge(tabId) {
      await api.action.setBadgeText({ tabId, text: '' }).catch(() => {});
    },
  };
}

/** The words in the language that its user has chosen. */
export async function reliveWords(): Promise<Words> {
  const { language } = await readSettings();
  return createReliveWords(chooseLanguage(null, language, api.i18n.getUILanguage()));
}

function barText(
  { order, state }: ReliveRun,
  words: Words,
  left: number,
  outageTitle: OutageTitle,
): BarText | null {
  if (state.stage === 'ended') return null;
  const stage =
    state.stage === 'before'
      ? message('relive-bar.before', { load: state.load })
      : state.stage === 'during'
        ? message('relive-bar.during', { seconds: Math.ceil(left / 1_000) })
        : message('relive-bar.living', { hosts: state.hosts });
  return {
    say: words('relive-bar.says', { outage: outageTitle(order.outage, words.locale), stage }),
    restore: words('relive-bar.restore'),
    compare: state.stage === 'living' && state.record !== null ? words('relive-bar.compare') : null,
    isMeasured: state.stage === 'living',
    language: words.locale,
    direction: words.direction,
  };
}
