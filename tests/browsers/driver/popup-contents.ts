import type { Browser as Extension } from 'webextension-polyfill';

/** What the popup says, read from what it promises to hold (its data attributes) and from what can be read in it. */
export interface PopupContents {
  outcome: string | null;
  worst: string | null;
  incident: string | null;
  severity: string | null;
  language: string;
  direction: string;
  /** `page`, `loading`, or why there is no verdict. */
  state: string | null;
  headline: string;
  /** What goes, worst first. */
  reasons: string[];
  /** Who holds the page up, with how many hosts. */
  heldUpBy: string[];
  hosts: PopupHost[];
  /** Buttons by what they do. */
  actions: string[];
  /** What can be read, line by line. */
  text: string;
}

export interface PopupHost {
  host: string | null;
  provider: string | null;
  region: string | null;
  service: string | null;
  layer: string | null;
  fate: string | null;
}

declare const chrome: Extension;

/**
 * Runs in the browser, in a page of the extension: it may use nothing of this file.
 *
 * @param isToolbars the popup is the one that the toolbar has opened, not this page itself.
 * @returns null while it is not ready.
 */
export function popupContents(isToolbars: boolean): PopupContents | null {
  const popup: Window | undefined = isToolbars ? chrome.extension.getViews({ type: 'popup' })[0] : window;
  if (popup === undefined) return null;
  const { document } = popup;
  const root = document.querySelector<HTMLElement>('[data-ready="true"]');
  if (root === null) return null;
  return {
    outcome: root.dataset.outcome ?? null,
    worst: root.dataset.worst ?? null,
    incident: root.dataset.incident ?? null,
    severity: root.dataset.severity ?? null,
    language: document.documentElement.lang,
    direction: document.documentElement.dir,
    state: root.dataset.state ?? null,
    headline: document.querySelector('h1')?.textContent ?? '',
    reasons: [...document.querySelectorAll('.reasons li')].map((line) => line.textContent.trim()),
    heldUpBy: [...document.querySelectorAll('.group > summary')].map((line) =>
      ['.name', '.count']
        .map((part) => line.querySelector(part)?.textContent ?? '')
        .join(' ')
        .trim(),
    ),
    hosts: [...document.querySelectorAll<HTMLElement>('[data-host]')].map((row) => ({
      host: row.dataset.host || null,
      provider: row.dataset.provider || null,
      region: row.dataset.region || null,
      service: row.dataset.service || null,
      layer: row.dataset.layer || null,
      fate: row.dataset.fate || null,
    })),
    actions: [...document.querySelectorAll<HTMLElement>('[data-action]')].map(
      (button) => button.dataset.action ?? '',
    ),
    // Not textContent: what is hidden is not said.
    text: document.body.innerText,
  };
}
