import { useContext, useMemo } from 'preact/hooks';
import { lostPlaceIn } from '../../explain/what-if-in-words';
import { reportedFor } from '../../knowledge/reported-services';
import { judgeLoad } from '../../outage/judge-load';
import { scenarioFor } from '../../outage/scenario-for';
import { whatIfScenario } from '../../outage/what-if';
import type { Choice } from '../choice';
import { LaterPictures } from '../later-pictures';
import { PageBody } from '../page-body';
import { PageRoot } from '../page-root';
import { useDay } from '../use-day';
import { WhatIfContext } from '../what-if-context';
import { useWords } from '../words-context';
import { ChoiceHead } from './choice-head';
import type { RecordedVisit } from './recorded-visit';
import type { LinkTo } from './recordings-view';

interface RecordingStoryProps {
  visit: RecordedVisit;
  choice: Choice;
  onChoose: (choice: Choice) => void;
  linkTo: LinkTo;
}

/** All that the report says of a page that was visited, of one that was recorded. */
export function RecordingStory({ visit, choice, onChoose, linkTo }: RecordingStoryProps) {
  const words = useWords();
  const { operatorName } = useContext(WhatIfContext);
  const { page, host, file, isDated } = visit;
  const { incident, severity, whatIf = null } = choice;
  const verdict = useMemo(
    () => judgeLoad(page, whatIf ? whatIfScenario(whatIf) : scenarioFor(incident, severity)),
    [page, incident, severity, whatIf],
  );
  const lost = useMemo(() => whatIf && lostPlaceIn(whatIf, operatorName), [whatIf, operatorName]);
  const day = useDay({ page, host, verdict, lost });
  const { built: mapBuilt, listsDate, isBroken } = page.map;
  const date = { on: new Date(page.load.startedAt).toISOString() };
  const url = page.load.url || file;
  return (
    <PageRoot name="report" view={{ page, load: page.load, empty: null }} verdict={verdict} choice={choice}>
      <ChoiceHead host={host || null} choice={choice} onChoose={onChoose} />
      <main data-recording={visit.number}>
        <p class="small">
          <a data-action="back" {...linkTo(null)}>
            {words('recordings.back')}
          </a>{' '}
          ·{' '}
          {isDated ? words('recordings.of-day', { url, file, date }) : words('recordings.of', { url, file })}
        </p>
        <PageBody
          {...{ page, day, mapBuilt, listsDate }}
          isFull
          isMapBroken={isBroken}
          reported={whatIf ? null : reportedFor(host, incident)}
          pictures={() => <LaterPictures {...{ page, day, host, choice, mapBuilt }} />}
        />
      </main>
    </PageRoot>
  );
}
