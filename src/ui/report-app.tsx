import { useEffect } from 'preact/hooks';
import { ShowHit } from './hit-link';
import { hitAddress, readHitQuery } from './hit-query';
import { HitView } from './hit-view';
import { LaterView } from './later-view';
import type { PageProps } from './page-props';
import { PageReport } from './page-report';
import { hostOf } from './page-view';
import { useDrop } from './recordings/use-drop';
import { WAITING } from './recordings/waiting-files';
import { ReportTabs } from './report-tabs';
import { reportTitle } from './report-title';
import { choiceAddress, readReportView, viewAddress } from './report-view';
import { useReportAddress } from './use-report-address';
import { WordsContext } from './words-context';

/** The report: what the popup says of a page, at full width with nothing folded, and beside it who was hit. */
export function ReportApp(props: PageProps) {
  const { words, state } = props;
  const address = useReportAddress();
  const view = readReportView(address);
  const host = hostOf(state);
  useEffect(() => {
    document.title = reportTitle(words, host, view);
  });
  // Loaded anew or shared, the address shows what is looked at.
  const choose: PageProps['actions']['choose'] = (choice) => {
    address.keep(choiceAddress(choice, address.search));
    props.actions.choose(choice);
  };
  // Recordings look to what is dropped on them themselves, and a view may take what is its own.
  useDrop((files) => {
    WAITING.push(...files);
    address.go(viewAddress('recordings', address.search));
  }, view !== 'recordings');
  const kept = () => new URLSearchParams(viewAddress('hit', address.search));
  return (
    <WordsContext.Provider value={words}>
      <ShowHit.Provider value={(outage) => address.go(`?${hitAddress({ outage }, kept())}`)}>
        <ReportTabs view={view} search={address.search} onGo={address.go} />
        {view === 'page' ? (
          <PageReport {...props} actions={{ ...props.actions, choose }} />
        ) : view !== 'hit' ? (
          <LaterView name={view} address={address} choice={props.choice} onChoose={choose} />
        ) : (
          <HitView
            query={readHitQuery(new URLSearchParams(address.search))}
            onAsk={(query) => address.keep(`?${hitAddress(query, kept())}`)}
          />
        )}
      </ShowHit.Provider>
    </WordsContext.Provider>
  );
}
