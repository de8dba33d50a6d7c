import { browser } from 'wxt/browser';
import { withoutFragment } from '../../observe/load-record';
import { MAX_HOSTS, type ProbeReport } from '../../observe/probe-report';
import { countBlockingElements } from './blocking-elements';
import { measureHolding } from './holding-elements';
import { measureVisibleArea, watchLargestPaint } from './measure-visible-area';
import { createResourceCounter } from './resource-roles';
import { countShownImages } from './shown-images';

/**
 * The page probe: tells the background what only the page knows. It speaks once when the page has loaded, again
 * when the page comes back from the back/forward cache, and when it is asked; it reads nothing that was typed.
 * It runs in every page, so it does without the polyfill, which is forty times its size.
 */
export function startProbe(): void {
  const isLate = document.readyState !== 'loading';
  const counter = createResourceCounter();
  // The page's own buffer ends at 250 entries; an observer from the start sees them all.
  new PerformanceObserver((list) => counter.add(list.getEntries())).observe({
    type: 'resource',
    buffered: true,
  });
  watchLargestPaint();

  const report = (isLooked: boolean): ProbeReport => ({
    url: withoutFragment(location.href),
    hosts: withElements(counter.hosts),
    isComplete: document.readyState === 'complete',
    isLate,
    isControlled: navigator.serviceWorker?.controller != null,
    holding: isLooked ? measureHolding(document) : {},
    visible:
      isLooked && document.visibilityState === 'visible'
        ? { ...measureVisibleArea(document, window), styledBy: [...counter.styledBy] }
        : null,
  });
  const send = () => {
    // The extension may have been updated or removed under the page's feet: then nobody listens any more.
    browser.runtime.sendMessage({ type: 'probe', report: report(false) }).catch(() => {});
  };

  browser.runtime.onMessage.addListener(
    (message: unknown, _sender, answer: (report: ProbeReport) => void) => {
      if (
        typeof message === 'object' &&
        message !== null &&
        'type' in message &&
        message.type === 'measure'
      ) {
        answer(report(true));
      }
    },
  );
  // A moment after loading: the observer is told of the last resources, and the page goes first.
  addEventListener('load', () => setTimeout(send, 0), { once: true });
  addEventListener('pageshow', (event) => event.persisted && send());
}

const tellsBlocking = 'renderBlockingStatus' in PerformanceResourceTiming.prototype;

/** Adds what resource timing leaves out and the page's elements tell. */
function withElements(timed: ProbeReport['hosts']): ProbeReport['hosts'] {
  const hosts: ProbeReport['hosts'] = Object.create(null);
  for (const [host, roles] of Object.entries(timed)) hosts[host] = { ...roles };
  for (const [host, count] of tellsBlocking ? [] : countBlockingElements(document)) {
    const roles = hosts[host];
    if (roles) roles.blocking = count;
  }
  for (const [host, count] of countShownImages(document)) {
    const roles = hosts[host];
    // Where anything of a host was timed as a picture, its pictures are counted already.
    if (roles) roles.image ??= count;
    else if (Object.keys(hosts).length < MAX_HOSTS) hosts[host] = { image: count };
  }
  return hosts;
}
