import { api } from '../api';
import type { PageState } from '../page-state';
import { inPage } from './in-page';

/** Why a tab's page can't be lived through. */
export type WhyNotRelive = 'forbidden' | 'no-access' | 'pdf' | 'not-web';

/** What a reload would take from whoever looks at the page. */
export type WouldLose = 'typed' | 'sent';

/**
 * Whether an outage can be lived through in a tab.
 * @returns null where it can.
 */
export async function whyNotRelive(tabId: number, state: PageState): Promise<WhyNotRelive | null> {
  if (state.kind === 'no-access') return 'no-access';
  const { url = '' } = await api.tabs.get(tabId).catch(() => ({ url: '' }));
  // Files, reader mode, pages of browsers and extensions: nothing that a network would have brought.
  if (url !== '' && !/^https?:/.test(url)) return isOwnStandIn(url) ? null : 'not-web';
  if (state.kind === 'forbidden') return 'forbidden';
  const kind = await inPage(tabId, contentType, []);
  if (kind === 'application/pdf') return 'pdf';
  // Firefox shows documents of that kind in a page of its own, where nobody is let in.
  if (kind === null && /\.pdf$/i.test(new URL(url).pathname)) return 'pdf';
  return kind === null && state.kind === 'page' && state.load.complete ? 'forbidden' : null;
}

/** Asks the page what a reload would lose. @returns null for nothing that can be told. */
export async function wouldLose(tabId: number, state: PageState): Promise<WouldLose | null> {
  if (state.kind === 'page' && state.load.wasSent) return 'sent';
  return (await inPage(tabId, hasTyped, [])) ? 'typed' : null;
}

function isOwnStandIn(url: string): boolean {
  return /^(chrome|moz)-extension:\/\/[^/]+\/unreachable\.html/.test(url);
}

/** Handed to the page. */
function contentType(): string {
  return document.contentType;
}

/** Handed to the page: whether a field differs from how the page came. What stands in it is not told. */
function hasTyped(): boolean {
  const fields = document.querySelectorAll('input, textarea, select');
  for (const field of Array.from(fields).slice(0, 5_000)) {
    if (field instanceof HTMLSelectElement) {
      const options = Array.from(field.options);
      const first = options.some((option) => option.defaultSelected);
      if (first && options.some((option) => option.selected !== option.defaultSelected)) return true;
      if (!first && !field.multiple && field.selectedIndex > 0) return true;
    } else if (field instanceof HTMLTextAreaElement) {
      if (field.value !== field.defaultValue) return true;
    } else if (field instanceof HTMLInputElement && field.type !== 'hidden') {
      if (field.checked !== field.defaultChecked) return true;
      const isText = !/^(checkbox|radio|button|submit|reset|image|range|color)$/.test(field.type);
      if (isText && field.value !== field.defaultValue) return true;
    }
  }
  const active = document.activeElement;
  return (
    active instanceof HTMLElement && active.isContentEditable && (active.textContent ?? '').trim() !== ''
  );
}
