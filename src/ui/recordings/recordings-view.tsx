import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { message } from '../../explain/message';
import type { PageSummary } from '../../history/page-summary';
import type { NamedFile } from '../../recordings/session';
import type { LaterViewProps } from '../later-view';
import { viewAddress } from '../report-view';
import { WebOfPages } from '../web/web-of-pages';
import { useWords } from '../words-context';
import { ChoiceHead } from './choice-head';
import { FileChoice } from './file-choice';
import { HowToRecord } from './how-to-record';
import { ReadingBar } from './reading-bar';
import { RECORDINGS } from './recorded-visit';
import { RecordingStory } from './recording-story';
import { Refusals } from './refusals';
import { SavedTables } from './saved-tables';
import { useDrop } from './use-drop';
import { useJudgements } from './use-judgements';
import { useRecordings } from './use-recordings';
import { type VisitQuery, visitRows, WHOLE_LIST } from './visit-order';
import { VisitTable } from './visit-table';
import { WAITING } from './waiting-files';

/** What makes a link lead to the story of a recorded page, by its number; null leads back to all of them. */
export type LinkTo = (number: number | null) => { href: string; onClick: (event: MouseEvent) => void };

/** Recordings that were dropped on the report: how reading goes, what becomes of each page, and all of them together. */
export function RecordingsView({ address, choice, onChoose }: LaterViewProps) {
  const words = useWords();
  const now = useRecordings();
  const judgements = useJudgements(now.pages, choice);
  const [query, ask] = useState<VisitQuery>(WHOLE_LIST);
  const top = useRef<HTMLHeadingElement>(null);
  const [isNothing, setNothing] = useState(false);
  const addFiles = useCallback((files: readonly NamedFile[]) => {
    setNothing(files.length === 0);
    RECORDINGS.add(files);
  }, []);
  const isOver = useDrop(addFiles);
  useEffect(() => {
    if (WAITING.length > 0) addFiles(WAITING.splice(0));
  }, []);
  const { pages, tables, files, reading, refused, leftOut, isStopped } = now;
  const summaries = useSettled(pages, reading === null);

  const linkTo: LinkTo = (number) => {
    const kept = new URLSearchParams(viewAddress('recordings', address.search));
    if (number !== null) kept.set('recording', String(number));
    const href = `?${kept}`;
    return {
      href,
      onClick(event) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        address.go(href);
        scrollTo(0, 0);
      },
    };
  };
  const asked = new URLSearchParams(address.search).get('recording');
  const opened = asked === null ? undefined : pages.find(({ number }) => String(number) === asked);
  if (opened) return <RecordingStory key={opened.number} visit={opened} {...{ choice, onChoose, linkTo }} />;

  const isEmpty = pages.length + tables.length === 0 && reading === null;
  return (
    <div
      class="report hit recordings"
      data-ready="true"
      data-view="recordings"
      data-pages={pages.length}
      data-over={isOver}
    >
      {isOver && (
        <p class="drop-here" aria-hidden="true">
          {words('recordings.drop')}
        </p>
      )}
      {pages.length > 0 && <ChoiceHead host={null} choice={choice} onChoose={onChoose} />}
      <main>
        <h1 ref={top} tabIndex={-1}>
          {words('recordings.title')}
        </h1>
        <p class="intro">{words('recordings.intro')}</p>
        <div class="drop-zone">
          <FileChoice onFiles={addFiles} />
          {pages.length + tables.length + refused.length > 0 && (
            <button type="button" class="press" data-action="forget" onClick={RECORDINGS.forget}>
              {words('recordings.forget')}
            </button>
          )}
        </div>
        <p class="small">{words('recordings.kept')}</p>
        {reading && (
          <ReadingBar
            reading={reading}
            onStop={() => {
              RECORDINGS.stop();
              // The button is gone: whoever works with keys goes on from here.
              top.current?.focus();
            }}
          />
        )}
        <p role="status" data-read={files}>
          {!reading && files > 0
            ? words('recordings.read', {
                pages: message('recordings.pages', { pages: pages.length }),
                files: message('recordings.from', { files }),
              })
            : ''}{' '}
          {!reading && tables.length > 0 && (
            <span>
              {files > 0 && '· '}
              {words('recordings.tables', { tables: tables.length })}
            </span>
          )}{' '}
          {isStopped && words('recordings.stopped')}
        </p>
        <p role="status" data-nothing={isNothing}>
          {isNothing && words('recordings.nothing')}
        </p>
        <Refusals refused={refused} leftOut={leftOut} />
        <SavedTables tables={tables} />
        {isEmpty && <HowToRecord />}
        {pages.length > 0 && (
          <VisitTable {...{ choice, query, linkTo }} rows={visitRows(pages, judgements)} onAsk={ask} />
        )}
        {summaries.length > 0 && (
          <section class="together">
            <h2>{words('recordings.together')}</h2>
            <WebOfPages pages={summaries} choice={choice} onChoose={onChoose} />
          </section>
        )}
      </main>
    </div>
  );
}

/** What all of them come to is worked out when they are all there, not with each. */
function useSettled(
  pages: readonly { summary: PageSummary | null }[],
  isSettled: boolean,
): readonly PageSummary[] {
  const settled = useRef(pages);
  if (isSettled || pages.length === 0) settled.current = pages;
  const { current } = settled;
  return useMemo(() => current.flatMap(({ summary }) => summary ?? []), [current]);
}
