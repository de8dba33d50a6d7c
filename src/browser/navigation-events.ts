import type { WebNavigation } from 'webextension-polyfill';
import type { CommitEvent, LoadedEvent } from '../observe/observed-event';
import { api } from './api';

interface Extra {
  tabId: number;
  documentId?: string;
  documentLifecycle?: string;
}

/** Listens to what tabs show: a document committed, a document fully loaded. Sub-frames are left out. */
export function listenToNavigations(take: (event: CommitEvent | LoadedEvent) => void): void {
  api.webNavigation.onCommitted.addListener((details: WebNavigation.OnCommittedDetailsType & Extra) => {
    // A prerendered page's own document has a frame id of its own, but no parent.
    if (isTopDocument(details)) take(commitEvent(details));
  });
  api.webNavigation.onCompleted.addListener((details: WebNavigation.OnCompletedDetailsType & Extra) => {
    if (isTopDocument(details)) {
      take({ kind: 'loaded', tabId: details.tabId, documentId: details.documentId });
    }
  });
}

function isTopDocument(details: {
  frameId: number;
  parentFrameId?: number;
  documentLifecycle?: string;
}): boolean {
  return details.frameId === 0 || (details.documentLifecycle === 'prerender' && details.parentFrameId === -1);
}

function commitEvent(details: WebNavigation.OnCommittedDetailsType & Extra): CommitEvent {
  return {
    kind: 'commit',
    tabId: details.tabId,
    url: details.url,
    documentId: details.documentId,
    lifecycle: details.documentLifecycle,
    isHistoryMove: details.transitionQualifiers?.includes('forward_back') ?? false,
    time: details.timeStamp,
  };
}
