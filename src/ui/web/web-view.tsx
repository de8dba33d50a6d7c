import type { LaterViewProps } from '../later-view';
import { WordsContext } from '../words-context';
import { HistoryControls } from './history-controls';
import { useHistory } from './use-history';
import { useWebWords } from './use-web-words';
import { WebOfPages } from './web-of-pages';

const SITE = 'site';

/** Where the web of a person stands: concentration, shares and single points of failure. */
export function WebView({ address, choice, onChoose }: LaterViewProps) {
  const words = useWebWords();
  const history = useHistory();
  const { pages, read, size, told } = history;
  if (!words) return <div class="report web" data-ready="false" data-view="web" />;
  const site = new URLSearchParams(address.search).get(SITE);
  const goTo = (asked: string | null) => {
    const search = new URLSearchParams(address.search);
    if (asked === null) search.delete(SITE);
    else search.set(SITE, asked);
    address.keep(`?${search}`);
  };
  return (
    <WordsContext.Provider value={words}>
      <div class="report web" data-ready={pages === null && told === null ? 'false' : 'true'} data-view="web">
        <main>
          <h1>{words('web.title')}</h1>
          <p class="intro">{words('web.intro')}</p>
          <HistoryControls history={history} />
          {pages === null ? (
            told === null && (
              <p class="work">
                <progress
                  value={size.pages > 0 ? read.number / size.pages : 0}
                  aria-label={words('web.history')}
                />
                <span>{words('web.reading', { number: read.number, all: size.pages })}</span>
              </p>
            )
          ) : pages.length === 0 ? (
            <div class="state">
              <h2>{words('web.empty')}</h2>
              <p>{words('web.empty.text')}</p>
            </div>
          ) : (
            <WebOfPages {...{ pages, choice, onChoose, site }} onSite={goTo} onTakeOut={history.takeOut} />
          )}
        </main>
      </div>
    </WordsContext.Provider>
  );
}
