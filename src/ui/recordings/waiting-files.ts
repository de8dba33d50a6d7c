import type { NamedFile } from '../../recordings/session';

/** Files that were dropped on another view of the report: they wait until this one is there. */
export const WAITING: NamedFile[] = [];
