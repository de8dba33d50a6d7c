import { percent } from '../../explain/finding-in-words';
import { message } from '../../explain/message';
import { providerName } from '../../explain/names';
import type { RelivedHost, ReliveRecord } from '../../relive/relive-record';
import { type SortedFailures, sortFailures } from '../../relive/sort-failures';
import { FateSign } from '../outcome-scale';
import { Says } from '../says';
import { useWords } from '../words-context';
import { FailedRequests } from './failed-requests';

/** Each host that was made to fail with what of it failed, and what failed only because of that. */
export function FailedHosts({ record }: { record: ReliveRecord }) {
  const words = useWords();
  const { made, followed, always } = sortFailures(record);
  return (
    <section class="failed">
      <h2>{words('compare.failed')}</h2>
      {made.length === 0 && <p>{words('compare.none-made')}</p>}
      <ul>
        {made.map((one) => (
          <li key={one.host.host}>
            <MadeToFail {...one} />
          </li>
        ))}
      </ul>
      {made.length > 0 && (
        <>
          <h3>{words('compare.followed')}</h3>
          {followed.length === 0 ? (
            <p class="small">{words('compare.followed.none')}</p>
          ) : (
            <FailedRequests failed={followed} />
          )}
        </>
      )}
      {always > 0 && <p class="small">{words('compare.always', { requests: always })}</p>}
    </section>
  );
}

function MadeToFail({ host, failed }: SortedFailures['made'][number]) {
  const words = useWords();
  return (
    <details class="group" data-failed-host={host.host} data-fate={host.fate} open={failed.length <= 6}>
      <summary>
        <FateSign fate={host.fate} />
        <span class="name">
          <bdi>{host.host}</bdi>
        </span>
        <span class="small place">
          <Place host={host} />
        </span>
        <span class="count">
          {failed.length === 0
            ? words('compare.host.none')
            : words('compare.host.requests', { requests: failed.length })}
        </span>
      </summary>
      <div class="facts">
        <p>
          <Says message={message(`host.failure.${host.failure}`)} />{' '}
          {/* Of what was not asked there was nothing to fail. */}
          {failed.length > 0 &&
            (host.share < 1
              ? words('compare.host.share', { share: percent(host.share) })
              : words('compare.host.whole'))}
        </p>
        <FailedRequests failed={failed} />
      </div>
    </details>
  );
}

function Place({ host: { provider, region } }: { host: RelivedHost }) {
  const words = useWords();
  if (provider === null) return <>{words('group.unknown')}</>;
  const name = providerName(provider);
  if (region === 'global') return <>{words('group.edge', { provider: name })}</>;
  return <bdi>{region === null ? name : `${name} ${region}`}</bdi>;
}
