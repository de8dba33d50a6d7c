import { useEffect, useMemo, useState } from 'preact/hooks';
import type { PageSummary } from '../../history/page-summary';
import { siteOf } from '../../knowledge/public-suffixes';
import type { LaterViewProps } from '../later-view';
import { Switch } from '../switch';
import { historyPages } from '../web/history-pages';
import { inSteps } from '../web/in-steps';
import { judge } from '../web/use-web-sums';
import { useWebWords } from '../web/use-web-words';
import { chosenOutage } from '../web/web-names';
import { useWords, WordsContext } from '../words-context';
import { BesideChips } from './beside-chips';
import { BesideFigures } from './beside-figures';
import { type BesideSums, besideInSteps } from './beside-sums';
import { FilesChoice } from './files-choice';
import {
  BESIDES,
  type BesideQuery,
  besideAddress,
  MOST_BESIDE,
  type NamedPages,
  pagesBy,
  readBesideQuery,
} from './named-pages';
import { OutagePick } from './outage-pick';

/** Sites, days or classes side by side. */
export function CompareView({ address, choice, onChoose }: LaterViewProps) {
  const words = useWords();
  const web = useWebWords();
  const [pages, setPages] = useState<readonly PageSummary[] | null>(null);
  const [files, setFiles] = useState<readonly NamedPages[]>([]);
  const [isCut, setCut] = useState(false);
  const [sums, setSums] = useState<readonly BesideSums[]>([]);
  useEffect(() => {
    let isGone = false;
    historyPages(
      () => !isGone,
      () => {},
    )
      .catch(() => [])
      .then((found) => {
        if (!isGone && found) setPages(found);
      });
    return () => {
      isGone = true;
    };
  }, []);
  const search = new URLSearchParams(address.search);
  const { by, of } = readBesideQuery(search);
  const known = useMemo(() => (by === 'files' ? files : pagesBy(by, pages ?? [])), [by, files, pages]);
  const outage = useMemo(() => chosenOutage(choice), [choice]);
  const asked = by === 'files' ? null : of.join(' ');
  const chosen = useMemo(
    () =>
      by === 'files'
        ? files
        : of.map((name) => known.find((one) => one.name === name) ?? { name, pages: [] }),
    [known, asked],
  );
  // Of a site that was taken out, or a day without a visit, there is nothing to work out.
  const named = useMemo(() => chosen.filter((one) => one.pages.length > 0), [chosen]);
  useEffect(() => {
    let isGone = false;
    void inSteps(besideInSteps(named, outage, judge, siteOf), () => !isGone).then((found) => {
      if (!isGone && found) setSums(found);
    });
    return () => {
      isGone = true;
    };
  }, [named, outage]);
  const ask = (query: BesideQuery) => address.keep(`?${besideAddress(query, search)}`);
  const isReady = web !== null && pages !== null;
  const leave = (name: string) =>
    by === 'files'
      ? setFiles(files.filter((one) => one.name !== name))
      : ask({ by, of: of.filter((one) => one !== name) });
  const addFiles = (added: readonly NamedPages[]) => {
    setCut(files.length + added.length > MOST_BESIDE);
    setFiles((before) => toldApart([...before, ...added]));
  };
  return (
    <div class="report compare" data-ready={isReady} data-view="compare">
      <main>
        <h1>{words('beside.title')}</h1>
        <p class="intro">{words('beside.intro')}</p>
        <div class="switches">
          <Switch
            name="by"
            label={words('beside.by')}
            value={by}
            options={BESIDES.map((value) => ({ value, label: words(`beside.by.${value}`) }))}
            onChoose={(value) => ask({ by: value, of: [] })}
          />
          {web && (
            <WordsContext.Provider value={web}>
              <OutagePick label={words('beside.outage')} {...{ choice, outage, onChoose }} />
            </WordsContext.Provider>
          )}
        </div>
        {by === 'files' && web ? (
          <FilesChoice say={web} onFiles={addFiles} />
        ) : (
          isReady && known.length === 0 && <p class="none">{words('beside.nothing')}</p>
        )}
        <BesideChips
          named={chosen}
          known={by === 'files' ? [] : known}
          onAdd={(name) => ask({ by, of: [...of, name] })}
          onLeave={leave}
        />
        <div role="status">
          {isReady &&
            chosen.map(
              ({ name, pages: { length } }) =>
                length === 0 && (
                  <p key={name} class="small" data-refused={name}>
                    <bdi>{name}</bdi>: {words('beside.empty')}
                  </p>
                ),
            )}
          {(by === 'files' ? isCut : search.getAll('of').length > MOST_BESIDE) && (
            <p class="small" data-cut>
              {words('beside.most')}
            </p>
          )}
        </div>
        {named.length < 2 && known.length > 0 && <p class="small">{words('beside.few')}</p>}
        {web && sums.length > 0 && named.length > 0 && (
          <BesideFigures beside={words} web={web} {...{ sums, outage, by }} />
        )}
      </main>
    </div>
  );
}

/** As many as fit; of two files of one name the second says so. */
function toldApart(files: readonly NamedPages[]): NamedPages[] {
  const names = new Set<string>();
  return files.slice(0, MOST_BESIDE).map(({ name, pages }) => {
    let own = name;
    for (let number = 2; names.has(own); number++) own = `${name} ${number}`;
    names.add(own);
    return { name: own, pages };
  });
}
