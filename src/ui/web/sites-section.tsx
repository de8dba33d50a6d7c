import { useMemo, useState } from 'preact/hooks';
import { providerId } from '../../concentration/place-in';
import { documentOf } from '../../concentration/tally';
import type { SiteToll, Toll } from '../../concentration/toll';
import type { Web } from '../../concentration/web';
import { message } from '../../explain/message';
import { OutcomeSign } from '../outcome-scale';
import { useWords } from '../words-context';
import { FigureSaves } from './figure-saves';
import { FiguresTable } from './figures-table';
import { outageInWords, shareName } from './web-names';
import type { WebOfPagesProps } from './web-of-pages';

interface SitesSectionProps extends WebOfPagesProps {
  web: Web;
  toll: Toll;
}

/** Rows until all are asked for: those that are hit come first. */
const MOST_SITES = 15;

/** Every site with what would have become of it; one that was asked for stands before all others. */
export function SitesSection({ web, toll, site: asked = null, onSite, onTakeOut }: SitesSectionProps) {
  const words = useWords();
  const [search, setSearch] = useState('');
  const outage = outageInWords(toll.outage);
  const told = useMemo(() => new Map(toll.hit.map((one) => [one.site, one])), [toll]);
  const untouched = words('web.others');
  const figures = useMemo(() => {
    const names = [
      ...toll.hit.map(({ site }) => site),
      ...[...web.sites.keys()].filter((site) => !told.has(site)),
    ];
    const rows = names.map((site) => {
      const pages = web.sites.get(site) ?? [];
      const last = pages.at(-1);
      const document = last && documentOf(last.groups, last.host);
      const id = document ? providerId(document.attribution) : null;
      const one = told.get(site);
      return [
        site,
        one ? words(`outcome.${one.outcome}`) : untouched,
        one ? words(`outcome.${one.worst}`) : untouched,
        id === null ? null : shareName(id, words),
        pages.length,
      ];
    });
    const columns = [
      words('web.column.site'),
      words('web.column.outcome'),
      words('web.column.worst'),
      words('web.column.answers'),
      words('web.column.loads'),
    ];
    return { columns, rows };
  }, [toll, web, words]);
  const fitting = useMemo(() => {
    const wanted = search.trim().toLowerCase();
    return { ...figures, rows: figures.rows.filter(([site]) => String(site).includes(wanted)) };
  }, [figures, search]);
  const found = asked !== null && web.sites.has(asked) ? asked : null;
  return (
    <section class="picture-figure" data-of={toll.outage.id}>
      <div class="picture-head">
        <h2>{words('web.each')}</h2>
        <FigureSaves name="sites" title={words('web.each')} figures={() => figures} />
      </div>
      {found !== null && <AskedSite site={found} told={told.get(found) ?? null} onSite={onSite} />}
      <p class="small">
        {words('web.each.says', {
          ...{ outage, number: toll.hit.length },
          sites: message('web.sites', { sites: toll.sites }),
        })}
      </p>
      <label class="field">
        <span>{words('web.search')}</span>
        <input
          type="search"
          name="site"
          autocomplete="off"
          spellcheck={false}
          maxLength={80}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      <FiguresTable
        title={words('web.each')}
        figures={fitting}
        most={MOST_SITES}
        {...(onTakeOut && {
          endOf: (site: string) => (
            <button
              type="button"
              class="quiet"
              data-action="take-out"
              aria-label={words('web.take-out-of', { site })}
              onClick={() => onTakeOut([...new Set(web.sites.get(site)?.map(({ host }) => host))])}
            >
              {words('web.take-out')}
            </button>
          ),
        })}
      />
    </section>
  );
}

interface AskedSiteProps {
  site: string;
  told: SiteToll | null;
  onSite: WebOfPagesProps['onSite'];
}

function AskedSite({ site, told, onSite }: AskedSiteProps) {
  const words = useWords();
  const { outcome, worst } = told ?? { outcome: 'untouched', worst: 'untouched' };
  return (
    <p class="asked-site" data-site={site} data-outcome={told?.outcome ?? 'untouched'}>
      <OutcomeSign outcome={outcome} isDoubtful={outcome !== worst} size={28} />
      <b>
        {told
          ? words('web.site', {
              site,
              outcome: message(`outcome.${outcome}`),
              worst: message(`outcome.${worst}`),
            })
          : words('web.site.spared', { site, outcome: message('web.others') })}
      </b>
      {onSite && (
        <button type="button" class="quiet" data-action="all-sites" onClick={() => onSite(null)}>
          {words('web.all-sites')}
        </button>
      )}
    </p>
  );
}
