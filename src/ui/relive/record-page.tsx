import type { ComponentChildren } from 'preact';
import { agreementOf, isAsPredicted } from '../../relive/agreement';
import type { ReliveRecord } from '../../relive/relive-record';
import { DataCredit } from '../data-credit';
import { FailedHosts } from './failed-hosts';
import { ListLink } from './list-link';
import { LoadTimes } from './load-times';
import { OutcomePair } from './outcome-pair';
import { RecordActions } from './record-actions';
import { RecordHead } from './record-head';
import type { ReliveTools } from './relive-tools';
import { ScreenPair } from './screen-pair';
import { UnlikeList } from './unlike-list';

interface RecordPageProps {
  record: ReliveRecord;
  isStored: boolean;
  tools: ReliveTools;
  opening: ComponentChildren;
}

/** One outage that was lived through: what was said, what was measured, what it looked like, what failed and why. */
export function RecordPage({ record, isStored, tools, opening }: RecordPageProps) {
  return (
    <div
      class="relived"
      data-record={record.id}
      data-predicted={record.predicted.outcome}
      data-measured={record.measured.outcome}
      data-agreement={agreementOf(record)}
      data-agrees={String(isAsPredicted(record))}
      data-ready="true"
    >
      <RecordHead record={record} />
      <main>
        <OutcomePair record={record} />
        <RecordActions {...{ record, isStored, tools }} />
        <ScreenPair record={record} />
        <FailedHosts record={record} />
        <LoadTimes record={record} />
        <UnlikeList record={record} />
        <div class="record-foot">
          <ListLink />
          {opening}
        </div>
        <DataCredit built={null} listsDate={null} />
      </main>
    </div>
  );
}
