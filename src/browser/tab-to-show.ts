import { api } from './api';

/** The tab that the page's address names, if it names one. */
export function tabInAddress(): number | null {
  const id = new URLSearchParams(location.search).get('tab');
  return id !== null && /^\d{1,10}$/.test(id) ? Number(id) : null;
}

/** The tab that a popup opens over. */
export async function tabInFront(): Promise<number> {
  const [tab] = await api.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? api.tabs.TAB_ID_NONE;
}
