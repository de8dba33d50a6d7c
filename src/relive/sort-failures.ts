import type { RelivedFailure, RelivedHost, ReliveRecord } from './relive-record';

/** The failed requests of the disturbed load, by what made them fail. */
export interface SortedFailures {
  /** Each host that was made to fail, with what of it failed; those with most of them first. */
  made: readonly { host: RelivedHost; failed: readonly RelivedFailure[] }[];
  /** What failed only because something else had. */
  followed: readonly RelivedFailure[];
  /** How many more failed that fail undisturbed too. */
  always: number;
}

export function sortFailures({ hosts, before, during }: ReliveRecord): SortedFailures {
  const known = new Set(before.flatMap(({ failed }) => failed.map(likeness)));
  const isOwn = (failure: RelivedFailure) => failure.isMade || !known.has(likeness(failure));
  const own = during.failed.filter(isOwn);
  const byHost = new Map(hosts.map(({ host }): [string, RelivedFailure[]] => [host, []]));
  const followed = own.filter((failure) => {
    const group = failure.isMade ? byHost.get(hostOf(failure.url)) : undefined;
    group?.push(failure);
    return group === undefined;
  });
  const made = hosts.map((host) => ({ host, failed: byHost.get(host.host) ?? [] }));
  return {
    made: made.sort((a, b) => b.failed.length - a.failed.length),
    followed,
    always: during.failed.length - own.length,
  };
}

/** Queries carry times and random numbers. */
function likeness({ url, kind }: RelivedFailure): string {
  return `${kind} ${url.split(/[?#]/, 1)[0]}`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
