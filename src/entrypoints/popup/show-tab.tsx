import { type ComponentType, render } from 'preact';
import { api } from '../../browser/api';
import { takeAskedAhead } from '../../browser/ask-ahead';
import type { PageNames } from '../../browser/deeper-names';
import type { DeeperState } from '../../browser/deeper-state';
import { changeOwnWhatIfs, watchOwnWhatIfs } from '../../browser/own-what-ifs';
import type { PageState } from '../../browser/page-state';
import { changeSettings, checkSettings, type Settings, watchSettings } from '../../browser/settings';
import { OWN_WHAT_IFS_KEY, SETTINGS_KEY } from '../../browser/storage-keys';
import { takeWantedXray } from '../../browser/xray/xray-key';
import { chooseLanguage } from '../../explain/choose-language';
import { loadWords } from '../../explain/load-words';
import type { LostPlace } from '../../explain/place';
import { lostPlaceIn } from '../../explain/what-if-in-words';
import type { Words } from '../../explain/words-of';
import { dnsOperatorName } from '../../knowledge/dns-operators';
import { DEFAULT_INCIDENT, INCIDENTS, incidentById } from '../../knowledge/incidents';
import { reportedFor } from '../../knowledge/reported-services';
import type { AttributedLoad } from '../../outage/attributed-load';
import { judgeLoad } from '../../outage/judge-load';
import { checkOwnWhatIfs, type OwnWhatIf } from '../../outage/own-what-if';
import { scenarioFor } from '../../outage/scenario-for';
import type { Verdict } from '../../outage/verdict';
import { whatIfScenario } from '../../outage/what-if';
import { checkWhatIf, whatIfCode } from '../../outage/what-if-code';
import type { ReliveState } from '../../relive/relive-state';
import type { Choice } from '../../ui/choice';
import { hitAddress } from '../../ui/hit-query';
import type { PageActions, PageProps } from '../../ui/page-props';
import { hostOf } from '../../ui/page-view';
import type { XrayDoor } from '../../ui/use-xray';
import { WhatIfContext } from '../../ui/what-if-context';
import { createReliveTab } from './relive-tab';
import { watchTab } from './watch-tab';

/** If the background has not answered by then, in milliseconds, the page says that it is asking. */
const PATIENCE = 300;

/**
 * Shows a tab in a popup or report: reads what it needs, then draws whenever something changes.
 *
 * The page's address may say what to show: `tab` (id; else the active tab), `lang`, `incident`, `severity`,
 * `what-if` (code of an imagined outage).
 *
 * @param follow names further tabs to be shown instead; none for a page that stays with one.
 */
export async function showTab(
  Page: ComponentType<PageProps>,
  titleOf: (words: Words, host: string | null) => string,
  follow?: (onTab: (tabId: number) => void) => void,
): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('Expected an element with the id "root".');
  const asked = new URLSearchParams(location.search);
  const ahead = await takeAskedAhead();
  let { tabId } = ahead;
  // What is told before the rest is there waits in `state`.
  let state: PageState | null = null;
  let look: DeeperState | null = null;
  let relived: ReliveState | null = null;
  let onState = () => {};
  const reliveIn = (tab: number) =>
    createReliveTab(
      tab,
      (message) => watch.order(message),
      () => draw(),
    );
  let relive = reliveIn(tabId);
  const watch = watchTab(ahead, (told) => {
    state = told.state;
    look = told.deeper;
    relived = told.relive ?? null;
    relive.told(relived);
    onState();
  });
  const stored = await ahead.stored;
  let settings = checkSettings(stored[SETTINGS_KEY]);
  let own: readonly OwnWhatIf[] = checkOwnWhatIfs(stored[OWN_WHAT_IFS_KEY]);
  let choice = choiceOf(asked, settings);
  let words = await wordsFor(asked, settings);
  let site: { host: string; name: string | null } | null = null;
  let names: PageNames | null = null;
  let more: typeof import('../../ui/asked-for') | null = null;
  const judged = judgeOnce();
  const lostIn = lostOnce();

  const xray: XrayDoor = {
    open: async () => (await import('../../ui/asked-for')).xrayOf(tabId),
    takeWanted: takeWantedXray,
  };
  const draw = () => {
    const host = hostOf(state);
    const props: PageProps = {
      ...{ words, state, choice, xray, actions },
      lost: lostIn(choice),
      verdict: state?.kind === 'page' ? judged(state, choice) : null,
      site: site?.host === host ? (site?.name ?? null) : null,
      deeper: { names, look, resolver: settings.resolver, hasBrowserNames: 'dns' in api },
      relive: { state: relived, asking: relive.asking() },
      incidents: INCIDENTS.map(({ id }) => id),
      reported: host === null || choice.whatIf ? null : reportedFor(host, choice.incident),
      mapBuilt: state?.kind === 'page' ? state.map.built : null,
      listsDate: state?.kind === 'page' ? state.map.listsDate : null,
      isMapBroken: state?.kind === 'page' && state.map.isBroken,
    };
    document.title = titleOf(words, host);
    const isDnsKnown = props.verdict?.hosts.some(({ attribution }) => attribution.dns.length > 0) === true;
    render(
      <WhatIfContext.Provider
        value={{
          ...{ own, isDnsKnown, changeOwn },
          offered: more?.OFFERED_WHAT_IFS ?? [],
          operatorName: dnsOperatorName,
        }}
      >
        <Page key={tabId} {...props} />
      </WhatIfContext.Provider>,
      root,
    );
  };
  const findSites = () => {
    const host = hostOf(state);
    site = host === null || !more ? null : { host, name: more.siteOf(host) };
    names = state?.kind === 'page' && more ? more.namesOf(state.load) : null;
  };
  const drawWithSites = async () => {
    findSites();
    draw();
    if (more || hostOf(state) === null) return;
    await afterPaint();
    // The list of public suffixes is large: it is read once the answer stands.
    more = await import('../../ui/asked-for');
    findSites();
    draw();
  };
  const changeOwn = (change: (list: readonly OwnWhatIf[]) => readonly OwnWhatIf[]) =>
    void changeOwnWhatIfs(change);
  const actions: PageActions = {
    choose(chosen) {
      choice = chosen;
      draw();
      const { incident, severity, whatIf } = chosen;
      void changeSettings({ incident, severity, whatIf: whatIf ? whatIfCode(whatIf) : null });
    },
    openOptions: () => void api.runtime.openOptionsPage(),
    openReport: (hit) => void openReport(tabId, choice, hit),
    lookDeeper() {
      if (names) watch.order({ type: 'look-deeper', ...names.toAsk, resolver: settings.resolver });
    },
    stopLooking: () => watch.order({ type: 'stop-looking' }),
    chooseResolver: (resolver) => void changeSettings({ resolver }),
    relive(verdict, part) {
      const host = hostOf(state);
      if (state?.kind !== 'page' || host === null) return;
      // A host that belongs to no site is one by itself.
      const own = (site?.host === host ? site.name : null) ?? host;
      void relive.begin({ page: state, verdict, part, choice, site: own });
    },
    reliveAnyway: () => relive.anyway(),
    leaveIt: () => relive.leave(),
    restore: () => relive.restore(),
    compare: (record) =>
      void api.tabs.create({
        url: api.runtime.getURL(`/relive.html?${new URLSearchParams({ id: record })}`),
      }),
    reload: () => void api.tabs.reload(tabId, { bypassCache: true }),
    grant: () => void api.permissions.request({ origins: ['<all_urls>'] }).then(() => watch.askAgain(tabId)),
  };

  let slow = setTimeout(draw, PATIENCE);
  onState = () => {
    clearTimeout(slow);
    void drawWithSites();
  };
  if (state !== null) onState();
  follow?.((tab) => {
    if (tab !== tabId) {
      tabId = tab;
      relive = reliveIn(tab);
      // What stands there stays until there is an answer, or it takes long.
      state = look = relived = null;
      choice = choiceOf(asked, settings);
      clearTimeout(slow);
      slow = setTimeout(draw, PATIENCE);
    }
    watch.askAgain(tab);
  });
  watchOwnWhatIfs((changed) => {
    own = changed;
    draw();
  });
  watchSettings(async (changed) => {
    settings = changed;
    const changedWords = await wordsFor(asked, changed);
    // Another change may have come while the words of this one were read.
    if (settings !== changed) return;
    words = changedWords;
    draw();
  });
}

/** Judges a page, and again only when it or the choice has changed. */
function judgeOnce(): (page: AttributedLoad, choice: Choice) => Verdict {
  let last: { page: AttributedLoad; choice: Choice; verdict: Verdict } | null = null;
  return (page, choice) => {
    if (last?.page === page && last.choice === choice) return last.verdict;
    const { incident, severity, whatIf } = choice;
    const verdict = judgeLoad(page, whatIf ? whatIfScenario(whatIf) : scenarioFor(incident, severity));
    last = { page, choice, verdict };
    return verdict;
  };
}

/** Where the imagined outage strikes; the same object as long as that is the same. */
function lostOnce(): (choice: Choice) => LostPlace | null {
  let last: { text: string; lost: LostPlace | null } | null = null;
  return ({ whatIf }) => {
    const lost = whatIf ? lostPlaceIn(whatIf, dnsOperatorName) : null;
    const text = JSON.stringify(lost);
    if (last?.text !== text) last = { text, lost };
    return last.lost;
  };
}

async function wordsFor(asked: URLSearchParams, { language }: Settings): Promise<Words> {
  const words = await loadWords(chooseLanguage(asked.get('lang'), language, api.i18n.getUILanguage()));
  const { documentElement: html } = document;
  html.lang = words.locale;
  html.dir = words.direction;
  return words;
}

/** What is asked for by address comes before what was chosen; what is not known is left out. */
function choiceOf(asked: URLSearchParams, settings: Settings): Choice {
  const severity = asked.get('severity');
  const isKnown = (id: string | null) => incidentById(id ?? '') !== null;
  const incident = [asked.get('incident'), settings.incident].find(isKnown);
  const imagined = checkWhatIf(asked.get('what-if'));
  // Who asks for an incident does not mean what was imagined last.
  const isAsked = isKnown(asked.get('incident')) || severity !== null;
  return {
    incident: incident ?? DEFAULT_INCIDENT,
    whatIf: imagined ?? (isAsked ? null : checkWhatIf(settings.whatIf)),
    severity: severity === 'as-it-happened' || severity === 'region-lost' ? severity : settings.severity,
  };
}

async function openReport(
  tabId: number,
  { incident, severity, whatIf }: Choice,
  hit?: string,
): Promise<void> {
  const page = new URLSearchParams({ tab: String(tabId), incident, severity });
  if (whatIf) page.set('what-if', whatIfCode(whatIf));
  const query = hit === undefined ? page : hitAddress({ outage: hit }, page);
  await api.tabs.create({ url: api.runtime.getURL(`/report.html?${query}`) });
}

/** Waits until what was drawn is on the screen and nothing else is to be done. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(() => resolve())));
}
