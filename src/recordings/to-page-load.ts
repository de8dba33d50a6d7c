import type { Exchange, PageLoad } from '../observe/page-load';
import { greaterStake } from '../observe/stake';
import type { RecordedPage, RecordedRequest } from './recorded-page';

/** A recorded page as the pipeline knows page loads: requests that look the same are one exchange. */
export function toPageLoad(page: RecordedPage): PageLoad {
  const exchanges = new Map<string, Exchange>();
  for (const request of page.requests) {
    const key = JSON.stringify([
      request.host,
      request.address,
      request.isFromCache,
      request.headers,
      request.cnames,
    ]);
    const exchange = exchanges.get(key) ?? newExchange(request, page.brings?.get(request.host));
    exchange.roles[request.role] = (exchange.roles[request.role] ?? 0) + request.count;
    if (request.stake) {
      const before = exchange.stakes?.[request.role] ?? 'none';
      exchange.stakes = { ...exchange.stakes, [request.role]: greaterStake(before, request.stake) };
    }
    if (request.file) {
      const { sheets = 0, scripts = 0 } = exchange.files ?? {};
      exchange.files =
        request.file === 'sheet' ? { sheets: sheets + 1, scripts } : { sheets, scripts: scripts + 1 };
    }
    if (typeof request.kept === 'number') {
      exchange.kept = Math.min(exchange.kept ?? request.kept, request.kept);
    }
    if (typeof request.bytes === 'number') {
      const { bytes = 0, told = 0 } = exchange.size ?? {};
      exchange.size = { bytes: bytes + request.bytes, told: told + request.count };
    }
    if (typeof request.answeredAt === 'number' && page.startedAt > 0) {
      const at = Math.max(0, Math.round(request.answeredAt - page.startedAt));
      const { first, last } = exchange.times ?? { first: at, last: at };
      exchange.times = { first: Math.min(first, at), last: Math.max(last, at) };
    }
    if (request.hasFailed) exchange.failed += request.count;
    if (request.isFromCache) exchange.cached += request.count;
    exchanges.set(key, exchange);
  }
  return {
    url: page.url,
    startedAt: page.startedAt,
    complete: true,
    isPrivate: false,
    exchanges: [...exchanges.values()],
    gaps: [],
    visible: null,
  };
}

function newExchange(
  { host, address, headers, cnames, isFromCache }: RecordedRequest,
  brings: readonly string[] | undefined,
): Exchange {
  const addressSource = address === null ? 'unseen' : isFromCache ? 'memory' : 'connection';
  const exchange = {
    host,
    address,
    addressSource,
    headers,
    cnames,
    roles: {},
    failed: 0,
    cached: 0,
  } as const;
  return brings ? { ...exchange, roles: {}, brings } : { ...exchange, roles: {} };
}
