import type { CDPSession, Protocol } from 'puppeteer-core';
import type { ObservedRequest } from '../../../src/relive/observed-request';
import type { RequestKind } from '../../../src/relive/page-snapshot';

const KINDS: Partial<Record<Protocol.Network.ResourceType, RequestKind>> = {
  Document: 'frame',
  Stylesheet: 'style',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  Media: 'media',
  XHR: 'data',
  Fetch: 'data',
  EventSource: 'data',
  WebSocket: 'data',
};

export interface RequestWatch {
  requests(): ObservedRequest[];
  /** Requests to hosts other than these that have not been answered. */
  pending(dead: ReadonlySet<string>): number;
}

/** Follows all requests of a tab from now on. */
export async function watchRequests(client: CDPSession, mainFrame: string): Promise<RequestWatch> {
  const byId = new Map<string, ObservedRequest>();
  client.on('Network.requestWillBeSent', ({ requestId, request, type, frameId, redirectResponse }) => {
    const known = byId.get(requestId);
    if (redirectResponse && known) {
      known.finalUrl = request.url;
      return;
    }
    if (!/^https?:/.test(request.url)) return;
    const isPage = type === 'Document' && frameId === mainFrame;
    byId.set(requestId, {
      url: request.url,
      finalUrl: request.url,
      kind: isPage ? 'document' : (KINDS[type ?? 'Other'] ?? 'other'),
      isInFrame: type !== 'Document' && frameId !== undefined && frameId !== mainFrame,
      ...{ state: 'pending', status: 0, bytes: 0 },
    });
  });
  client.on('Network.responseReceived', ({ requestId, response }) => {
    const known = byId.get(requestId);
    if (known) known.status = response.status;
  });
  client.on('Network.dataReceived', ({ requestId, dataLength }) => {
    const known = byId.get(requestId);
    if (known) known.bytes += dataLength;
  });
  client.on('Network.loadingFinished', ({ requestId }) => {
    const known = byId.get(requestId);
    if (known) known.state = 'done';
  });
  client.on('Network.loadingFailed', ({ requestId, canceled }) => {
    const known = byId.get(requestId);
    // What the page itself breaks off has not failed; a download is broken off as well.
    if (known) known.state = canceled && known.status > 0 ? 'done' : 'failed';
  });
  client.on('Network.webSocketCreated', ({ requestId, url }) => {
    const socket = { url, finalUrl: url, kind: 'data', isInFrame: false } as const;
    byId.set(requestId, { ...socket, state: 'pending', status: 0, bytes: 0 });
  });
  client.on('Network.webSocketHandshakeResponseReceived', ({ requestId, response }) => {
    const known = byId.get(requestId);
    if (known) Object.assign(known, { state: 'done', status: response.status });
  });
  client.on('Network.webSocketFrameError', ({ requestId }) => {
    const known = byId.get(requestId);
    if (known && known.status === 0) known.state = 'failed';
  });
  await client.send('Network.enable');
  return {
    requests: () => [...byId.values()],
    pending: (dead) =>
      [...byId.values()].filter(
        ({ state, status, finalUrl }) =>
          state === 'pending' && status === 0 && !dead.has(new URL(finalUrl).hostname),
      ).length,
  };
}
