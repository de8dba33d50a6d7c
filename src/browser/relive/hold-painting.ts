import { hostOf } from '../../observe/host-name';
import { GIVES_UP_AT } from '../../relive/relive-times';
import { api } from '../api';
import { ALL, HOLD_HEADER, type HoldWish } from './hold-header';
import { holdParsing } from './hold-parsing';

/**
 * Runs in pages at their very start while an outage is lived through in some tab. In that tab it hides the page, or
 * what stands after scripts that hang, until these have timed out; in all others it does nothing.
 */
export function holdPainting(): void {
  const left = Math.max(0, GIVES_UP_AT - performance.now());
  // Pages without TLS are told nothing of headers: they ask, and are hidden a moment later.
  const told = window.isSecureContext ? toldByHeader() : ALL;
  if (told === null) return;
  if (told !== ALL) {
    const hosts = new Set(told.split(' '));
    const release = holdParsing(document, (url) => hosts.has(hostOf(url) ?? ''));
    setTimeout(() => {
      void tell({ isOn: false, tellsEnd: release() });
    }, left);
    return;
  }
  const root = document.documentElement;
  if (window.isSecureContext) root.style.setProperty('display', 'none', 'important');
  void tell({ isOn: true }).then((isHeld) => {
    // Hidden by the extension's own style sheet now, which the page neither sees nor takes off.
    root.style.removeProperty('display');
    if (root.getAttribute('style') === '') root.removeAttribute('style');
    if (isHeld) setTimeout(() => void tell({ isOn: false }), left);
  });
}

function tell(wish: HoldWish): Promise<unknown> {
  return api.runtime.sendMessage({ type: 'relive-hold', ...wish }).catch(() => false);
}

function toldByHeader(): string | null {
  const [entry] = performance.getEntriesByType('navigation');
  const timings: readonly PerformanceServerTiming[] =
    entry && 'serverTiming' in entry && Array.isArray(entry.serverTiming) ? entry.serverTiming : [];
  return timings.find(({ name }) => name === HOLD_HEADER)?.description ?? null;
}
