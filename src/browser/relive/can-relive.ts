import type { PageLoad } from '../../observe/page-load';
import { api } from '../api';
import { inPage } from './in-page';

/** Why a page can't be lived through. */
export type CannotRelive = 'forbidden' | 'no-access' | 'pdf' | 'not-web' | 'permission';

/** What a page would lose if it were loaded again. */
export type WouldLose = 'typed' | 'sent';

/**
 * Asks the browser whether hosts of a tab's page can be made to fail, and the page be measured.
 * @returns why not, or null where it can.
 */
export async function canRelive(tabId: number): Promise<CannotRelive | null> {
  const { url = '' } = await api.tabs.get(tabId);
  if (!URL.canParse(url)) return 'no-access';
  if (!/^https?:$/.test(new URL(url).protocol)) return 'not-web';
  if (!(await api.permissions.contains({ origins: [url] }).catch(() => false))) return 'no-access';
  const told = await inPage(tabId, () => document.contentType, []);
  // Stores, and what else a browser keeps to itself, let no script in.
  if (told === null) return 'forbidden';
  return told === 'application/pdf' ? 'pdf' : null;
}

/** Asks the page whether anybody has typed into it; nothing of what was typed is read out of it. */
export async function wouldLose(tabId: number, load: Pick<PageLoad, 'isSent'>): Promise<WouldLose | null> {
  if (load.isSent) return 'sent';
  return (await inPage(tabId, isTypedInto, [])) === true ? 'typed' : null;
}

/** It is handed to pages as text, so it may use nothing of this file. */
function isTypedInto(): boolean {
  const isChanged = (field: HTMLInputElement | HTMLTextAreaElement) => {
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (/^(checkbox|radio)$/.test(field.type)) return field.checked !== field.defaultChecked;
    return !/^(hidden|submit|button|reset|image)$/.test(field.type) && field.value !== field.defaultValue;
  };
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input,textarea');
  return [...fields].slice(0, 2_000).some((field) => field.checkVisibility() && isChanged(field));
}
