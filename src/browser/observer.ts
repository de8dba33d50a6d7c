import { createObservations, type Observations } from '../observe/observations';
import { observe } from '../observe/observe';
import type { ObservedEvent } from '../observe/observed-event';
import type { PageLoad } from '../observe/page-load';
import { toPageLoad } from '../observe/to-page-load';
import { mirrorObservations, restoreObservations } from './session-mirror';

/** An event, or what makes one when there is time; null when it turns out to be none. */
type Later = ObservedEvent | (() => ObservedEvent | null);

/**
 * How long events wait to be taken in together, in milliseconds. A page under load sends thousands: what a
 * listener does not do at once costs the page nothing, and one write tells storage of many changes. It bounds
 * what a forced stop can lose.
 */
const PATIENCE = 50;

/** Takes browser events in, keeps their mirror, and tells which tabs changed. */
export interface Observer {
  take(event: Later): void;
  /** The tab's current page load, with all events so far taken in; null when nothing of it was seen. */
  pageLoad(tabId: number): Promise<PageLoad | null>;
  /** Complete loads that tabs show now. */
  openLoads(): Promise<{ tabId: number; url: string; startedAt: number }[]>;
  /** Hands over each load that a tab has left, one after the other; what has been handed over is forgotten. */
  eachLeft(take: (tabId: number, load: PageLoad) => Promise<void>): Promise<void>;
  /** Settles when what was known before the last stop has been read back. */
  ready: Promise<void>;
}

/**
 * @param loadCompactHeaders brings what reads headers when the first event is taken in, not before.
 * @param onChange called with the tab that has changed.
 * @param stored what the session held when the background started.
 */
export function createObserver(
  loadCompactHeaders: () => Promise<Observations['compactHeaders']>,
  onChange: (tabId: number) => void,
  stored: Promise<Record<string, unknown>>,
): Observer {
  const state = createObservations(() => []);
  // Read before anything is written, or a stop would cost what came before it.
  const ready = restoreObservations(state, stored);
  let queue: Later[] = [];
  let timer: ReturnType<typeof setTimeout> | null = null;
  let canReadHeaders: Promise<void> | null = null;

  async function drain(): Promise<void> {
    timer = null;
    canReadHeaders ??= loadCompactHeaders().then(
      (compactHeaders) => {
        state.compactHeaders = compactHeaders;
      },
      // Addresses and names still tell their part.
      (error) => console.error('Headers cannot be read.', error),
    );
    await Promise.all([ready, canReadHeaders]);
    const events = queue;
    queue = [];
    const changed = new Set<number>();
    let hasNewMemory = false;
    for (const later of events) {
      const event = typeof later === 'function' ? later() : later;
      if (!event) continue;
      const tabId = observe(state, event);
      // A pending document or a prerendered page changes the tab, though not what it shows.
      if (event.tabId >= 0) changed.add(event.tabId);
      if (tabId === null && event.tabId < 0) hasNewMemory = true;
      if (event.kind === 'commit' || event.kind === 'tab-closed') hasNewMemory = true;
    }
    const written = mirrorObservations(state, changed, hasNewMemory);
    for (const tabId of changed) onChange(tabId);
    await written;
  }

  return {
    ready,
    take(event) {
      queue.push(event);
      timer ??= setTimeout(drain, PATIENCE);
    },
    async openLoads() {
      await ready;
      return [...state.tabs].flatMap(([tabId, { current }]) =>
        current?.isComplete ? [{ tabId, url: current.url, startedAt: current.startedAt }] : [],
      );
    },
    async eachLeft(take) {
      await ready;
      for (let one = state.left[0]; one; one = state.left[0]) {
        await take(one.tabId, toPageLoad(one.load, state.memory, false));
        state.left = state.left.filter((other) => other !== one);
        await mirrorObservations(state, [], true);
      }
    },
    async pageLoad(tabId) {
      await ready;
      if (timer !== null) {
        clearTimeout(timer);
        await drain();
      }
      const tab = state.tabs.get(tabId);
      return tab?.current ? toPageLoad(tab.current, state.memory, tab.isPrivate) : null;
    },
  };
}
