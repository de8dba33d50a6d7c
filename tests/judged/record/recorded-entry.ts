import type { Protocol } from 'puppeteer-core';

/** A request as the browser told of it, before it is written as one tool or another would. */
export interface RecordedEntry {
  url: string;
  method: string;
  type: Protocol.Network.ResourceType;
  priority: Protocol.Network.ResourcePriority;
  initiator: Protocol.Network.Initiator;
  /** `blocking` or `non-blocking` by the page's own resource timing; empty where it says nothing. */
  renderBlocking: string;
  isMainDocument: boolean;
  requestHeaders: Record<string, string>;
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** Milliseconds from then until the answer began and until it was there. */
  answeredAfter: number;
  endedAfter: number;
  /** 0 where there was no answer. */
  status: number;
  responseHeaders: Record<string, string>;
  mimeType: string;
  redirectsTo: string;
  body: { text: string; isBase64: boolean; size: number } | null;
  /** Address that the host has in its internet. */
  address: string;
}
