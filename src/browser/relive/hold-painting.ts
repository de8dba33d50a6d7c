import { GIVES_UP_AT } from '../../relive/relive-times';
import { api } from '../api';
import { HOLD_HEADER } from './hold-header';

/**
 * Runs in pages at their very start while an outage is lived through in some tab. In that tab it hides the page until
 * what the page waits for has timed out; in all others it does nothing.
 */
export function holdPainting(): void {
  const [entry] = performance.getEntriesByType('navigation');
  // Pages without TLS are told nothing of headers: they ask, and are hidden a moment later.
  const isTold = window.isSecureContext;
  if (isTold && !timingsOf(entry).some(({ name }) => name === HOLD_HEADER)) return;
  const root = document.documentElement;
  if (isTold) root.style.setProperty('display', 'none', 'important');
  void tell(true).then((isHeld) => {
    // Hidden by the extension's own style sheet now, which the page neither sees nor takes off.
    root.style.removeProperty('display');
    if (root.getAttribute('style') === '') root.removeAttribute('style');
    if (isHeld) setTimeout(() => void tell(false), Math.max(0, GIVES_UP_AT - performance.now()));
  });
}

function tell(isOn: boolean): Promise<unknown> {
  return api.runtime.sendMessage({ type: 'relive-hold', isOn }).catch(() => false);
}

function timingsOf(entry: PerformanceEntry | undefined): readonly PerformanceServerTiming[] {
  return entry && 'serverTiming' in entry && Array.isArray(entry.serverTiming) ? entry.serverTiming : [];
}
