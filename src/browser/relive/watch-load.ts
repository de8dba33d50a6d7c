import type { WebRequest } from 'webextension-polyfill';
import { hostOf } from '../../observe/host-name';
import type { ObservedRequest } from '../../relive/observed-request';
import type { RequestKind } from '../../relive/page-snapshot';
import { api } from '../api';
import { WEB_ADDRESSES } from '../web-request-events';

/** A request of a load, with the browser's own word for how it failed. */
export interface WatchedRequest extends ObservedRequest {
  error: string;
  /** It was made to fail. */
  isMade: boolean;
}

/** All requests of a tab from when it is watched; those of a load begin anew with its document. */
export interface LoadWatch {
  requests(): WatchedRequest[];
  /** When the load began; null before it has. */
  startedAt(): number | null;
  /** Requests to hosts other than these that have not been answered. */
  pending(dead: ReadonlySet<string>): number;
  stop(): void;
}

/** No network is asked for what goes to a port that browsers never connect to: it fails at once, as a lost host does. */
export const NOWHERE = 'https://outage.invalid:1/';

const KINDS: Readonly<Record<string, RequestKind>> = {
  main_frame: 'document',
  sub_frame: 'frame',
  object: 'frame',
  script: 'script',
  stylesheet: 'style',
  xmlhttprequest: 'data',
  websocket: 'data',
  image: 'image',
  imageset: 'image',
  font: 'font',
  media: 'media',
};

/** What the page itself breaks off has not failed. */
const BROKEN_OFF = new Set(['net::ERR_ABORTED', 'NS_BINDING_ABORTED']);
const MOST_REQUESTS = 20_000;

interface Extra {
  tabId: number;
  parentFrameId: number;
  frameId: number;
}

/** @param isDoomed whether a host is made to fail. */
export function watchLoad(tabId: number, isDoomed: (host: string) => boolean): LoadWatch {
  const byId = new Map<string, WatchedRequest>();
  let startedAt: number | null = null;
  const filter = { urls: WEB_ADDRESSES, tabId };

  const begin = (details: WebRequest.OnBeforeRequestDetailsType & Extra): undefined => {
    const { requestId, url, type } = details;
    // A page that is gone at once has begun no load of its own; a hop of a redirect has the request's number.
    if (type === 'main_frame' && !byId.has(requestId)) {
      byId.clear();
      startedAt ??= details.timeStamp;
    }
    if (startedAt === null || byId.has(requestId) || byId.size >= MOST_REQUESTS) return;
    byId.set(requestId, {
      ...{ url, finalUrl: url, kind: KINDS[type] ?? 'other' },
      isInFrame: type !== 'sub_frame' && type !== 'main_frame' && details.frameId > 0,
      ...{ state: 'pending', status: 0, bytes: 0, error: '', isMade: false },
    });
  };
  const redirect = ({ requestId, redirectUrl }: WebRequest.OnBeforeRedirectDetailsType): void => {
    const known = byId.get(requestId);
    if (!known) return;
    if (redirectUrl === NOWHERE) known.isMade = true;
    else if (/^https?:/.test(redirectUrl)) known.finalUrl = redirectUrl;
    // To the page that stands in for the document.
    else Object.assign(known, { state: 'failed', isMade: true });
  };
  const answer = ({ requestId, statusCode, responseHeaders }: WebRequest.OnResponseStartedDetailsType) => {
    const known = byId.get(requestId);
    if (!known) return;
    known.status = statusCode;
    const size = responseHeaders?.find(({ name }) => name.toLowerCase() === 'content-length')?.value;
    known.bytes = Number(size) || 0;
    if (known.kind === 'data' && statusCode === 101) known.state = 'done';
  };
  const done = ({ requestId, statusCode }: WebRequest.OnCompletedDetailsType) => {
    const known = byId.get(requestId);
    if (known) Object.assign(known, { state: 'done', status: statusCode });
  };
  const fail = ({ requestId, error }: WebRequest.OnErrorOccurredDetailsType) => {
    const known = byId.get(requestId);
    if (!known || known.state === 'failed') return;
    const wasBrokenOff = BROKEN_OFF.has(error) && !known.isMade;
    if (wasBrokenOff && known.status === 0 && known.kind !== 'document') byId.delete(requestId);
    else if (wasBrokenOff && known.status > 0) known.state = 'done';
    else {
      const isMade = known.isMade || isDoomed(hostOf(known.finalUrl) ?? '');
      Object.assign(known, { state: 'failed', error, isMade });
    }
  };
  api.webRequest.onBeforeRequest.addListener(begin, filter);
  api.webRequest.onBeforeRedirect.addListener(redirect, filter);
  api.webRequest.onResponseStarted.addListener(answer, filter, ['responseHeaders']);
  api.webRequest.onCompleted.addListener(done, filter);
  api.webRequest.onErrorOccurred.addListener(fail, filter);
  return {
    requests: () =>
      [...byId.values()].map((request) => ({
        ...request,
        isMade: request.isMade || (request.state === 'pending' && isDoomed(hostOf(request.finalUrl) ?? '')),
      })),
    startedAt: () => startedAt,
    pending: (dead) =>
      [...byId.values()].filter(
        ({ state, status, finalUrl }) =>
          state === 'pending' && status === 0 && !dead.has(hostOf(finalUrl) ?? ''),
      ).length,
    stop() {
      api.webRequest.onBeforeRequest.removeListener(begin);
      api.webRequest.onBeforeRedirect.removeListener(redirect);
      api.webRequest.onResponseStarted.removeListener(answer);
      api.webRequest.onCompleted.removeListener(done);
      api.webRequest.onErrorOccurred.removeListener(fail);
    },
  };
}
