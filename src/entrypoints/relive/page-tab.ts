import { api } from '../../browser/api';

/** The tab that shows a page, or null where none does any more. */
export async function findPageTab(url: string): Promise<number | null> {
  const tabs = await api.tabs.query({});
  return tabs.find((tab) => withoutFragment(tab.url ?? '') === withoutFragment(url))?.id ?? null;
}

/** Goes to the tab that shows a page, or opens the page anew. */
export async function goToPage(url: string): Promise<void> {
  const id = await findPageTab(url);
  if (id === null) return void (await api.tabs.create({ url }));
  const { windowId } = await api.tabs.update(id, { active: true });
  if (windowId !== undefined) await api.windows.update(windowId, { focused: true });
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}
