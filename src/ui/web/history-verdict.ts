import { keptHosts } from '../../browser/history/history-store';
import { siteOf } from '../../knowledge/public-suffixes';

/** Tells under which site a service stands in the history, by its domains; null where it was not visited. */
export type HistoryVerdictFor = (domains: readonly string[]) => string | null;

/** Looks up which hosts the history holds, without reading what is kept of them. */
export async function readHistoryVerdicts(): Promise<HistoryVerdictFor> {
  return historyVerdictFor(await keptHosts());
}

/** @param kept hosts whose pages were visited. */
export function historyVerdictFor(kept: ReadonlySet<string>): HistoryVerdictFor {
  const hosts = [...kept];
  return (domains) => {
    const own = (host: string) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
    const host = hosts.find(own);
    return host === undefined ? null : (siteOf(host) ?? host);
  };
}
