import type { Scripting } from 'webextension-polyfill';
import { api } from '../api';

/** Pages that do not answer in this time (milliseconds) never will: a script holds them. */
export const PATIENCE = 5_000;

/**
 * Runs a function in a tab's page; it is handed over as text, so it may use nothing of its file.
 * @returns null where the page lets nobody in, has gone, or never lets go of its thread.
 */
export function inPage<Args extends unknown[], Result>(
  tabId: number,
  func: (...args: Args) => Result,
  args: Args,
  world: Scripting.ExecutionWorld = 'ISOLATED',
  patience = PATIENCE,
): Promise<Awaited<Result> | null> {
  // A page that waits for a host that hangs is never done loading: it is looked at as it stands.
  const injection = { target: { tabId }, func, args, world, injectImmediately: true };
  const answer = api.scripting.executeScript(injection);
  return within(
    patience,
    answer.then(([first]) => first?.result ?? null),
  );
}

/** What a promise gives, or null where it fails or takes too long. */
export async function within<T>(time: number, promise: Promise<T>): Promise<T | null> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), time);
  });
  try {
    return await Promise.race([promise.catch(() => null), late]);
  } finally {
    clearTimeout(timer);
  }
}
