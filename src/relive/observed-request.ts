import type { RequestKind } from './page-snapshot';

/** A request of one load as whoever watches the network saw it; redirects are followed. */
export interface ObservedRequest {
  /** Address that was asked for first. */
  url: string;
  /** Address that the redirects led to. */
  finalUrl: string;
  kind: RequestKind;
  /** Made by the document of a frame within the page. */
  isInFrame: boolean;
  /** `pending`: not answered by the time that the load was measured. */
  state: 'done' | 'failed' | 'pending';
  /** 0 without an answer. */
  status: number;
  /** Size of what came, unpacked. */
  bytes: number;
}
