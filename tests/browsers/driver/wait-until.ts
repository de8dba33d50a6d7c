import { setTimeout as pause } from 'node:timers/promises';

/** How long anything is waited for, in milliseconds: long, for it ends only what hangs, on the slowest machine too. */
export const PATIENCE = 60_000;

/**
 * Asks again and again until there is an answer.
 *
 * @param what is waited for, for the error's words.
 * @param ask returns null (or throws) while there is none.
 * @throws Error after `timeout` milliseconds, with the last reason.
 */
export async function waitUntil<T>(
  what: string,
  ask: () => Promise<T | null>,
  timeout = PATIENCE,
): Promise<T> {
  const end = Date.now() + timeout;
  let reason = '';
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
    } catch (error) {
      reason = error instanceof Error ? `: ${error.message}` : '';
    }
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain until ${what}${reason}`);
    await pause(30);
  }
}
