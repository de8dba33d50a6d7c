import { message } from '../../explain/message';
import { hangs } from '../../relive/failure-kinds';
import type { ReliveRun } from '../../relive/relive-run';
import { type OutageTitle, reliveWords } from './show-state';

/** What the page says that stands in for a document that does not arrive. */
export interface StandIn {
  language: string;
  direction: 'ltr' | 'rtl';
  /** What is said while the document is waited for; null where it fails at once. */
  waiting: string | null;
  title: string;
  lines: readonly string[];
  restore: string;
  compare: string | null;
}

/** @param url the document's address. */
export async function standInFor(
  run: ReliveRun | null,
  url: string,
  outageTitle: OutageTitle,
): Promise<StandIn> {
  const words = await reliveWords();
  const frame = { language: words.locale, direction: words.direction, compare: null };
  const name = URL.canParse(url) ? new URL(url).hostname : '';
  const host = run?.order.hosts.find((one) => one.host === name);
  if (!run || !host || run.state.stage === 'ended') {
    return {
      ...frame,
      ...{ waiting: null, title: words('stands-in.over'), lines: [], restore: words('stands-in.open') },
    };
  }
  const { failure } = host;
  const isKnown = failure !== 'slow' && failure !== 'no-change';
  return {
    ...frame,
    waiting: hangs(host) ? words('stands-in.waiting', { host: name }) : null,
    title: words('stands-in.title'),
    lines: [
      words.say(
        message('stands-in.outage', { outage: outageTitle(run.order.outage, words.locale), host: name }),
      ),
      ...(isKnown ? [words(`stands-in.${failure}`)] : []),
      words('stands-in.others'),
    ],
    restore: words('stands-in.restore'),
    compare: run.state.stage === 'living' && run.state.record !== null ? words('stands-in.compare') : null,
  };
}
