import { useMemo } from 'preact/hooks';
import { message } from '../explain/message';
import { FileSaves } from './export/file-saves';
import { hitFigures } from './hit-figures';
import { HitFilters } from './hit-filters';
import type { HitQuery } from './hit-query';
import { allReports, hitRows } from './hit-rows';
import { HitTable } from './hit-table';
import { NoneHit } from './none-hit';
import { useWords } from './words-context';

export interface HitViewProps {
  query: HitQuery;
  /** Asks another question of the list. */
  onAsk: (query: HitQuery) => void;
}

/** Who was hit: every report of every outage, to be searched, filtered and sorted. */
export function HitView({ query, onAsk }: HitViewProps) {
  const words = useWords();
  const all = useMemo(allReports, []);
  const rows = hitRows(all, query);
  const count = (of: 'name' | 'incident') => new Set(rows.map((row) => row[of])).size;
  return (
    <div class="report hit" data-ready="true" data-view="hit">
      <main>
        <h1>{words('hit.title')}</h1>
        <p class="intro">{words('hit.intro')}</p>
        <HitFilters all={all} query={query} onAsk={onAsk} />
        <div class="picture-head">
          <p class="small summary" role="status" data-count={rows.length}>
            {rows.length === 0
              ? words('hit.shown', { reports: 0 })
              : words('hit.summary', {
                  shown: message('hit.shown', { reports: rows.length }),
                  services: message('hit.services', { services: count('name') }),
                  outages: message('hit.outages', { outages: count('incident') }),
                })}
          </p>
          <FileSaves
            file="who-was-hit"
            title={words('hit.title')}
            about={[words('hit.intro')]}
            figures={() => hitFigures(rows, words)}
          />
        </div>
        {rows.length > 0 ? (
          <HitTable rows={rows} query={query} onAsk={onAsk} />
        ) : (
          <NoneHit all={all} query={query} onAsk={onAsk} />
        )}
      </main>
    </div>
  );
}
