import { message } from '../../explain/message';
import type { ReliveRecord } from '../../relive/relive-record';
import { Says } from '../says';
import { useWords } from '../words-context';

/** In what it was less than faithful. */
export function UnlikeList({ record: { shortfalls } }: { record: ReliveRecord }) {
  const words = useWords();
  const lines = shortfalls.length === 0 ? (['none'] as const) : shortfalls;
  return (
    <section class="unlike">
      <h2>{words('compare.section.unlike')}</h2>
      <ul class="findings">
        {[...lines, 'scope' as const].map((line) => (
          <li key={line} data-shortfall={line}>
            <Says message={message(`compare.unlike.${line}`)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
