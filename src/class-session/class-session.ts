import { parsed } from '../history/parsed';
import { isHostName } from '../observe/host-name';
import { readCode, writeCode } from './class-code';
import { ClassError } from './class-error';
import { LONGEST_NAME, MOST_SITES } from './class-limits';
import { shortText } from './short-text';

/** What a teacher hands out: what the session is called, and which sites it is about. */
export interface ClassSession {
  /** Tells it from all others; drawn by lot. */
  id: string;
  name: string;
  /** ISO date on which it was started: the day that all its pages count for. */
  day: string;
  /** Sites that students choose from; null where they choose freely. */
  sites: readonly string[] | null;
}

/** The session as a short code. */
export function writeSession({ id, name, day, sites }: ClassSession): Promise<string> {
  return writeCode('session', JSON.stringify([id, name, day, ...(sites ?? [])]));
}

/**
 * The session that a code stands for.
 * @throws ClassError
 */
export async function readSession(text: string): Promise<ClassSession> {
  const saved = parsed(await readCode('session', text));
  const [id, name, day, ...sites] = Array.isArray(saved) ? saved : [];
  const session = checkSession({ id, name, day, sites: sites.length > 0 ? sites : null });
  if (session === null) throw new ClassError('broken');
  return session;
}

/** The session that a value claims to be, or null. */
export function checkSession(value: { [Key in keyof ClassSession]?: unknown }): ClassSession | null {
  const { id, name, day, sites } = value;
  if (!isId(id) || typeof name !== 'string' || typeof day !== 'string') return null;
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || Number.isNaN(Date.parse(day))) return null;
  const list = Array.isArray(sites) ? sites : null;
  if (list !== null && (list.length > MOST_SITES || !list.every(isSite))) return null;
  return { id, name: shortText(name, LONGEST_NAME), day, sites: list };
}

/** Ids of sessions and of contributions. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z0-9]{6,32}$/.test(value);
}

function isSite(value: unknown): value is string {
  return typeof value === 'string' && isHostName(value);
}
