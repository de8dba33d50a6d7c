import { useContext, useEffect, useState } from 'preact/hooks';
import { copyText } from '../../browser/copy-text';
import { headlineOf } from '../../explain/headline';
import { message } from '../../explain/message';
import type { Choice } from '../choice';
import type { HostFile } from '../export/host-file';
import { SaveButtons, TABLE_FILES } from '../export/save-buttons';
import { saveHosts } from '../export/save-hosts';
import type { Day } from '../use-day';
import { useWords } from '../words-context';
import type { PictureRow } from './picture-row';
import { printPage } from './print-page';
import { SheetContext } from './sheet-context';
import { useOutageLine } from './use-sheet-info';

interface FileActionsProps {
  rows: readonly PictureRow[];
  host: string;
  loaded: string;
  choice: Choice;
  day: Day;
}

/** How long the button says what came of it, in milliseconds: long enough to be read out. */
const SAYS_SO_FOR = 2500;

/** What can be carried away from here: the table as a file, the whole as a line or on paper. */
export function FileActions({ rows, host, loaded, choice, day }: FileActionsProps) {
  const words = useWords();
  const { fileName } = useContext(SheetContext);
  const outage = useOutageLine(choice);
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAYS_SO_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const { verdict } = day.now;
  const save = (ending: (typeof TABLE_FILES)[number]) => {
    const { incident, severity } = verdict;
    const part = day.part && { from: day.part.from, to: day.part.to };
    const file: Omit<HostFile, 'format' | 'version' | 'hosts'> = {
      page: host,
      loaded,
      incident,
      severity,
      part,
    };
    saveHosts(file, rows, ending, fileName('hosts', ending));
  };
  const copy = async () => {
    const names = (members: readonly PictureRow[]) => new Set(members.map((row) => row.host)).size;
    const hit = names(rows.filter(({ fate }) => fate === 'down' || fate === 'failing' || fate === 'at-risk'));
    const line = words('picture.line', {
      ...{ host, headline: headlineOf(verdict), hit, outage, app: message('app.name') },
      hosts: message('held-up.hosts', { hosts: names(rows) }),
    });
    setCopied((await copyText(line)) ? 'done' : 'failed');
  };
  return (
    <p class="file-actions">
      <SaveButtons what={words('picture.table')} endings={TABLE_FILES} onSave={save} among="unnamed" />
      <button type="button" class="press" data-action="copy-line" onClick={copy}>
        {words('picture.copy')}
      </button>
      <button type="button" class="press" data-action="print" onClick={printPage}>
        {words('picture.print')}
      </button>
      <span class="small" role="status" data-copied={copied ?? undefined}>
        {copied !== null && words(`copy.${copied}`)}
      </span>
    </p>
  );
}
