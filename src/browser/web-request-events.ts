import type { WebRequest } from 'webextension-polyfill';
import type { FailureEvent, ResponseEvent } from '../observe/observed-event';
import { api } from './api';

/** Requests that a page makes; everything else (`data:`, `blob:`, extensions' own) never reaches a listener. */
export const WEB_ADDRESSES = ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*'];

/** What both browsers hand over beyond what the polyfill's types know. */
interface Extra {
  tabId: number;
  ip?: string | null;
  fromCache?: boolean;
  documentId?: string;
  documentLifecycle?: string;
  documentUrl?: string;
  proxyInfo?: { type: string } | null;
  responseHeaders?: WebRequest.HttpHeaders;
}

type Details = WebRequest.OnResponseStartedDetailsType & Extra;
type RedirectDetails = WebRequest.OnBeforeRedirectDetailsType & Extra;
type ErrorDetails = WebRequest.OnErrorOccurredDetailsType & Extra;

/**
 * Listens to the three events that tell the story: an answer, a hop of a redirect (its address is told nowhere
 * else), a failure. Details are handed over as they come; turning them into events waits until there is time.
 */
export function listenToRequests(take: (later: () => ResponseEvent | FailureEvent | null) => void): void {
  const filter = { urls: WEB_ADDRESSES };
  api.webRequest.onResponseStarted.addListener(
    (details: Details) => take(() => responseEvent(details)),
    filter,
    ['responseHeaders'],
  );
  api.webRequest.onBeforeRedirect.addListener(
    (details: RedirectDetails) => take(() => redirectEvent(details)),
    filter,
    ['responseHeaders'],
  );
  api.webRequest.onErrorOccurred.addListener(
    (details: ErrorDetails) => take(() => failureEvent(details)),
    filter,
  );
}

function responseEvent(details: Details | RedirectDetails): ResponseEvent {
  return {
    kind: 'response',
    tabId: details.tabId,
    requestId: details.requestId,
    url: details.url,
    type: details.type,
    // A prerendered page's own requests have a frame id too, but no parent.
    isInFrame: details.parentFrameId >= 0,
    documentId: details.documentId,
    documentUrl: details.documentUrl,
    lifecycle: details.documentLifecycle,
    time: details.timeStamp,
    address: details.ip || null,
    isFromCache: details.fromCache === true,
    isProxied: isProxied(details),
    ...(details.type === 'main_frame' && details.method === 'POST' ? { isSent: true } : {}),
    headers: details.responseHeaders ?? [],
  };
}

/** A hop without an address that no cache answered is the browser's own (http made https by policy): not a request. */
function redirectEvent(details: RedirectDetails): ResponseEvent | null {
  return details.ip || details.fromCache ? responseEvent(details) : null;
}

function failureEvent(details: ErrorDetails): FailureEvent {
  return {
    kind: 'failure',
    tabId: details.tabId,
    requestId: details.requestId,
    url: details.url,
    type: details.type,
    isInFrame: details.parentFrameId >= 0,
    documentId: details.documentId,
    documentUrl: details.documentUrl,
    lifecycle: details.documentLifecycle,
    time: details.timeStamp,
    address: details.ip || null,
    error: details.error,
  };
}

function isProxied({ proxyInfo }: Extra): boolean {
  return proxyInfo !== undefined && proxyInfo !== null && proxyInfo.type !== 'direct';
}
