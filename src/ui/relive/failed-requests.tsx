import type { Message } from '../../explain/message';
import { plainDetail } from '../../explain/plain-detail';
import type { RequestKind } from '../../relive/page-snapshot';
import type { RelivedFailure } from '../../relive/relive-record';
import { useWords } from '../words-context';

const MOST_SHOWN = 40;

const KINDS: Readonly<Record<RequestKind, Message['key']>> = {
  document: 'role.document',
  frame: 'role.frame',
  script: 'compare.kind.script',
  style: 'compare.kind.style',
  data: 'role.data',
  image: 'role.image',
  font: 'role.font',
  media: 'role.media',
  other: 'role.other',
};

/** Failed requests, a line each: what it was for, its address, and the browser's own word. */
export function FailedRequests({ failed }: { failed: readonly RelivedFailure[] }) {
  const words = useWords();
  const rest = failed.length - MOST_SHOWN;
  return (
    <ul class="requests">
      {failed.slice(0, MOST_SHOWN).map(({ url, kind, error }, index) => (
        // The same address may have failed more than once.
        <li key={`${index} ${url}`}>
          <span class="kind">{words.say({ key: KINDS[kind], params: {} })}</span>{' '}
          <bdi class="url" dir="ltr" title={url}>
            {plainDetail(url.replace(/^https?:\/\//, ''))}
          </bdi>{' '}
          {error !== '' && <code dir="ltr">{plainDetail(error)}</code>}
        </li>
      ))}
      {rest > 0 && <li>{words('reasons.more', { more: rest })}</li>}
    </ul>
  );
}
