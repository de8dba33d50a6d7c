import { changeSettings } from '../settings';
import { forgetOpen } from './history-store';

/**
 * Pauses the history or lets it go on. What was opened during the pause is not kept afterwards either, however long it
 * stays open.
 */
export async function switchHistory(keepsHistory: boolean, now: number): Promise<void> {
  if (keepsHistory) await forgetOpen(now);
  await changeSettings({ keepsHistory });
}
