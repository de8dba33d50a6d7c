import type { ProbeReport } from './probe-report';

/** What the browsers tell about requests and navigations, reduced to what the story needs; recordable as JSON. */
export type ObservedEvent =
  | ResponseEvent
  | FailureEvent
  | CommitEvent
  | LoadedEvent
  | ProbeEvent
  | PrivacyEvent
  | TabClosedEvent;

interface RequestFacts {
  /** −1 where the request belongs to no tab (a service worker's own). */
  tabId: number;
  requestId: string;
  url: string;
  /** The browser's own word: `main_frame`, `script`, `beacon` … */
  type: string;
  /** Asked for by a frame of the page, not by the page itself; a prerendered page is no frame. */
  isInFrame: boolean;
  /** Document that asks; browsers that do not tell leave it out. */
  documentId?: string | undefined;
  documentUrl?: string | undefined;
  /** `prerender` while the page is loaded ahead of being shown. */
  lifecycle?: string | undefined;
  /** Milliseconds since the epoch. */
  time: number;
}

/** One answer: a response, or one hop of a redirect. */
export interface ResponseEvent extends RequestFacts {
  kind: 'response';
  /** Null where the browser does not say (Firefox, from its cache). */
  address: string | null;
  isFromCache: boolean;
  isProxied: boolean;
  /** A document that a form was sent for (POST); left out for all others. */
  isSent?: boolean;
  headers: readonly { name: string; value?: string | undefined }[];
}

export interface FailureEvent extends RequestFacts {
  kind: 'failure';
  address: string | null;
  /** The browser's own error: `net::ERR_…`, `NS_ERROR_…`. */
  error: string;
}

/** The tab now shows (or, prerendered, holds) this document. */
export interface CommitEvent {
  kind: 'commit';
  tabId: number;
  url: string;
  documentId?: string | undefined;
  lifecycle?: string | undefined;
  /** Back or forward in the tab's history: may come whole from the back/forward cache, without any request. */
  isHistoryMove: boolean;
  time: number;
}

export interface LoadedEvent {
  kind: 'loaded';
  tabId: number;
  documentId?: string | undefined;
}

export interface ProbeEvent {
  kind: 'probe';
  tabId: number;
  documentId?: string | undefined;
  /** Answered by the document that the tab shows, where the browser names no document. */
  isShown?: boolean;
  report: ProbeReport;
  time: number;
}

/** Whether the tab is in a private window: nothing of it may be remembered for others. */
export interface PrivacyEvent {
  kind: 'privacy';
  tabId: number;
  isPrivate: boolean;
}

export interface TabClosedEvent {
  kind: 'tab-closed';
  tabId: number;
}
