import type { PageLoad } from '../observe/page-load';
import { api } from './api';
import type { AttributedPage } from './attribute-page';
import type { PageState } from './page-state';

/**
 * Sites of the browsers' makers that no extension may look at.
 * Sources: developer.chrome.com/docs/extensions/develop/concepts/match-patterns and Firefox's preference
 * `extensions.webextensions.restrictedDomains`.
 */
const FORBIDDEN_HOSTS = new Set([
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'chromewebstore.google.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

/** What the popup is told of a tab: its page load where there is one, else the reason why there is none. */
export async function pageOfTab(
  tabId: number,
  pageLoad: (tabId: number) => Promise<PageLoad | null>,
  attributePage: (load: PageLoad) => Promise<AttributedPage>,
): Promise<PageState> {
  const [tab, hasAccess, page] = await Promise.all([
    api.tabs.get(tabId).catch(() => null),
    api.permissions.contains({ origins: ['<all_urls>'] }),
    // The browser's answers take as long as this does: none of them waits for the other.
    pageLoad(tabId).then((load) => load && attributePage(load)),
  ]);
  const url = tab?.url ?? null;
  if (hasAccess && (!url || !mayBeSeen(url))) {
    // A page that did not arrive shows under an address of the browser's own in neither browser's tab record.
    return page && !url ? told(page) : { kind: 'forbidden', url };
  }
  if (!hasAccess) return { kind: 'no-access', url: url ?? page?.load.url ?? '' };
  return page ? told(page) : { kind: 'nothing-seen', url: url ?? '' };
}

function told({ load, attributions, functions, map }: AttributedPage): PageState {
  const exchanges = load.exchanges.map((exchange) => ({ ...exchange, headers: [] }));
  return { kind: 'page', load: { ...load, exchanges }, attributions, functions, map };
}

function mayBeSeen(url: string): boolean {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  return (protocol === 'http:' || protocol === 'https:') && !FORBIDDEN_HOSTS.has(hostname);
}
