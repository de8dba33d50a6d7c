import type { Message } from '../explain/message';
import type { PageLoad } from '../observe/page-load';

/** What the report asks its worker for. */
export type RecordingOrder =
  /** @param suffixes the rules of public suffixes, which the page has and the worker does not ship. */
  | { kind: 'begin'; suffixes: string }
  /** To read one file; the next is asked for once this one has ended. */
  | { kind: 'read'; file: File; name: string };

/** What the worker tells of the file that it was asked to read; it ends as read or refused. */
export type RecordingNews =
  /** @param bytes of the file, as it lies there, that have been looked at. */
  | { kind: 'progress'; bytes: number }
  | { kind: 'read'; pages: readonly PageLoad[]; leftOut: number }
  | { kind: 'refused'; place: string; problem: Message };
