import { useContext, useMemo, useState } from 'preact/hooks';
import { incidentInWords } from '../../explain/incident-in-words';
import { severityInWords } from '../../explain/severity-in-words';
import { lostPlaceIn, whatIfTitle } from '../../explain/what-if-in-words';
import type { PageSummary } from '../../history/page-summary';
import type { ShownOutage } from '../../lessons/lesson-address';
import { loadOfSummary } from '../../lessons/load-of-summary';
import { judgeHosts } from '../../outage/judge';
import { scenarioFor } from '../../outage/scenario-for';
import { whatIfScenario } from '../../outage/what-if';
import type { Choice } from '../choice';
import { DataCredit } from '../data-credit';
import { DayStrip } from '../day-strip';
import { HeldUpBy } from '../held-up-by';
import { LaterPictures } from '../later-pictures';
import { SquaresPicture } from '../squares-picture';
import { Switch } from '../switch';
import { useDay } from '../use-day';
import { VerdictCard } from '../verdict-card';
import { WhatGoes } from '../what-goes';
import { WhatIfContext } from '../what-if-context';
import { useWords } from '../words-context';

interface DemoPageProps {
  page: PageSummary;
  outage: ShownOutage;
  onSeverity: (severity: 'as-it-happened' | 'region-lost') => void;
}

/** A demo site as the popup would show it, from its recording: no network is asked for anything. */
export function DemoPage({ page, outage, onSeverity }: DemoPageProps) {
  const words = useWords();
  const { operatorName } = useContext(WhatIfContext);
  const [hasPictures, setPictures] = useState(false);
  const whatIf = 'whatIf' in outage ? outage.whatIf : null;
  const [incident, severity] = 'whatIf' in outage ? ['', null] : [outage.incident, outage.severity];
  const code = JSON.stringify(outage);
  const { load, verdict, lost } = useMemo(() => {
    const scenario =
      'whatIf' in outage ? whatIfScenario(outage.whatIf) : scenarioFor(outage.incident, outage.severity);
    return {
      load: loadOfSummary(page),
      verdict: judgeHosts(page.groups, scenario, page),
      lost: whatIf && lostPlaceIn(whatIf, operatorName),
    };
  }, [page, code]);
  const { host } = page;
  const day = useDay({ page: load, host, verdict, lost });
  const { whole, now, part, parts, moment } = day;
  const choice: Choice = { incident, severity: severity ?? 'as-it-happened', whatIf };
  return (
    <section
      class="demo-page"
      aria-label={host}
      data-demo={host}
      data-incident={verdict.incident}
      data-severity={verdict.severity}
      data-outcome={verdict.outcome}
      data-worst={verdict.worst}
    >
      <p class="demo-head">
        <b>
          <bdi>{host}</bdi>
        </b>
        <span>{words.say(whatIf ? whatIfTitle(whatIf, operatorName) : incidentInWords(incident))}</span>
        <span class="small">{words('lessons.recorded')}</span>
      </p>
      {severity && (
        <Switch
          name="severity"
          label={words('lessons.severity')}
          value={severity}
          options={(['as-it-happened', 'region-lost'] as const).map((value) => ({
            value,
            label: words.say(severityInWords(incident, value)),
          }))}
          onChoose={onSeverity}
        />
      )}
      <VerdictCard {...now} day={day.span} part={part} />
      {moment !== null && (
        <DayStrip parts={parts} moment={moment} isMoved={part !== null} onMove={day.moveTo} />
      )}
      <SquaresPicture squares={now.explanation.squares} confidence={now.verdict.confidence} />
      <WhatGoes standstills={now.explanation.standstills} reasons={now.explanation.reasons} isFull />
      <HeldUpBy groups={whole.explanation.heldUp} isOpen />
      <details class="demo-pictures" onToggle={(event) => setPictures(event.currentTarget.open)}>
        <summary>{words('lessons.pictures')}</summary>
        {hasPictures && <LaterPictures {...{ page: load, day, host, choice }} mapBuilt={null} />}
      </details>
      <DataCredit built={null} listsDate={null} />
    </section>
  );
}
