import type { LaterViewProps } from '../later-view';
import { WordsContext } from '../words-context';
import { HistoryControls } from './history-controls';
import { useHistory } from './use-history';
import { useWebWords } from './use-web-words';
import { WebOfPages } from './web-of-pages';

const SITE = 'site';
const PARTY = 'party';

/** Where the web of a person stands: concentration, shares and single points of failure. */
export function WebView({ address, choice, onChoose }: LaterViewProps) {
  const words = useWebWords();
  const history = useHistory();
  const { pages, read, size, isFailed } = history;
  if (!words) return <div class="report web" data-ready="false" data-view="web" />;
  const search = new URLSearchParams(address.search);
  const [site, party] = [search.get(SITE), search.get(PARTY)];
  const ask = (name: string, asked: string | null) => {
    if (asked === null) search.delete(name);
    else search.set(name, asked);
    address.keep(`?${search}`);
  };
  return (
    <WordsContext.Provider value={words}>
      <div class="report web" data-ready={pages === null && !isFailed ? 'false' : 'true'} data-view="web">
        <main>
          <h1>{words('web.title')}</h1>
          <p class="intro">{words('web.intro')}</p>
          <HistoryControls history={history} />
          {pages === null ? (
            !isFailed && (
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
            <WebOfPages
              {...{ pages, choice, onChoose, site, party }}
              onSite={(asked) => ask(SITE, asked)}
              onParty={(asked) => ask(PARTY, asked)}
              onTakeOut={history.takeOut}
            />
          )}
        </main>
      </div>
    </WordsContext.Provider>
  );
}
