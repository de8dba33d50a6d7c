import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { api } from '../browser/api';
import { loadJudging, prepareJudging } from '../browser/load-judging';
import { isOwnPage, isProbe } from '../browser/messages';
import { listenToNavigations } from '../browser/navigation-events';
import { createObserver } from '../browser/observer';
import { createReliveGate } from '../browser/relive/relive-gate';
import { offerReport } from '../browser/report-menu';
import { servePages } from '../browser/serve-pages';
import { readSession } from '../browser/session-mirror';
import type { TabWork } from '../browser/tab-work';
import { listenToRequests } from '../browser/web-request-events';
import { listenToWeeklyAlarms } from '../browser/weekly-lists-events';
import { listenForXray } from '../browser/xray/listen-for-xray';
import { checkProbeReport } from '../observe/probe-report';

/*
 * The start of this script is on the way of the first request after every stop, so it holds what listens and no
 * more. What judges is a script of its own, read when it is first needed.
 */
export default defineBackground(() => {
  prepareJudging();
  const stored = readSession();
  const observer = createObserver(
    async () => (await loadJudging()).compactHeaders,
    (tabId) => {
      pages.tell(tabId);
      void loadTabWork().then(({ update }) => update(tabId));
    },
    stored,
  );
  let tabWork: Promise<TabWork> | null = null;
  const loadTabWork = () => {
    tabWork ??= loadJudging().then(({ createTabWork }) => createTabWork(observer, pages, relive.livedUntil));
    return tabWork;
  };
  const relive = createReliveGate(observer.pageLoad, (tabId) => pages.tell(tabId), stored);
  const pages = servePages(observer, relive, loadTabWork);
  // Listeners are registered before anything is awaited: a stopped script is woken for registered ones only.
  listenToRequests(observer.take);
  listenToNavigations((event) => {
    observer.take(event);
    relive.takeNavigation(event);
  });
  listenToWeeklyAlarms();
  listenForXray();
  offerReport();
  api.tabs.onRemoved.addListener((tabId) => {
    observer.take({ kind: 'tab-closed', tabId });
    relive.takeClosed(tabId);
  });
  api.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender, answer) => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return undefined;
    if (relive.takeMessage(message, sender, answer)) return true;
    if (message.type === 'is-ready' && isOwnPage(sender)) {
      void observer.ready.then(() => answer(true));
      return true;
    }
    if (message.type !== 'probe' || !isProbe(sender) || !('report' in message)) return undefined;
    const { tab, documentId } = sender;
    const report = checkProbeReport(message.report);
    // Whether the window is private comes first: what follows may be remembered only where it is not.
    observer.take({ kind: 'privacy', tabId: tab.id, isPrivate: tab.incognito });
    if (report) observer.take({ kind: 'probe', tabId: tab.id, documentId, report, time: Date.now() });
    return undefined;
  });
});
