import type { ComponentChildren } from 'preact';
import type { FetchedId } from '../address-map/lists/list-definition';
import type { ListFailure } from '../address-map/lists/list-error';
import { LIST_SOURCES } from '../address-map/lists/list-sources';
import type { ListSummary } from '../browser/list-summaries';
import type { ListStanding } from '../browser/update-lists';
import { message } from '../explain/message';
import { failureInWords, progressInWords, sizeInWords } from './list-words';
import { useWords } from './words-context';

/** What is known of one list. */
export interface ListView {
  /** Of the stored list, or null where none is stored. */
  summary: ListSummary | null;
  /** How the update that was asked for here stands, or has ended; null where none was. */
  standing: ListStanding | null;
  isDamaged: boolean;
  /** Why the last weekly update did not take it. */
  weeklyFailure: ListFailure | null;
}

interface ListRowProps {
  id: FetchedId;
  /** Proper name of the list, or null for the table of networks, which has a name in words. */
  title: string | null;
  view: ListView;
  onDrop: (id: FetchedId) => void;
  /** What there is to know beforehand. */
  note?: ComponentChildren;
  /** Buttons beside that for dropping. */
  children?: ComponentChildren;
}

/** One list: its name, what is stored of it, how its update stands. */
export function ListRow({ id, title, view, onDrop, note, children }: ListRowProps) {
  const words = useWords();
  const { summary, standing } = view;
  const name = title ?? words('lists.networks');
  return (
    <li data-list={id} data-state={stateOf(view)} data-date={summary?.date}>
      <div class="list-head">
        <a href={LIST_SOURCES[id].page} target="_blank" rel="noreferrer">
          <bdi>{name}</bdi>
        </a>
        {summary && (
          <button
            type="button"
            class="quiet"
            data-action="drop-list"
            aria-label={words('lists.drop-list', { list: name })}
            onClick={(event) => {
              // The button goes with the list: whoever stood on it stays in its line.
              event.currentTarget.closest('li')?.querySelector('a')?.focus();
              onDrop(id);
            }}
          >
            {words('lists.drop')}
          </button>
        )}
        {children}
      </div>
      <p class="small">
        {summary
          ? words('lists.facts', {
              date: { on: summary.date },
              blocks: message('lists.blocks', { blocks: summary.blocks }),
              size: sizeInWords(summary.bytes),
            })
          : words('lists.none')}
        {standing?.kind === 'taken' && summary && (
          <>
            {' · '}
            <b>{words('lists.taken')}</b>
          </>
        )}
      </p>
      {note && <p class="small">{note}</p>}
      {standing?.kind === 'running' ? <Progress name={name} standing={standing} /> : <Problem view={view} />}
    </li>
  );
}

function Progress({ name, standing }: { name: string; standing: ListStanding & { kind: 'running' } }) {
  const words = useWords();
  const { progress } = standing;
  // A bar without a value says that it is not known how long it takes.
  const value = progress?.of ? { max: progress.of, value: Math.min(progress.bytes, progress.of) } : {};
  return (
    <div class="list-progress">
      <progress aria-label={name} {...value} />
      <span class="small">{words.say(progressInWords(progress))}</span>
    </div>
  );
}

/** What is wrong: with the update that was asked for, else with what is stored, else with the last weekly update. */
function Problem({ view: { summary, standing, isDamaged, weeklyFailure } }: { view: ListView }) {
  const words = useWords();
  if (standing?.kind === 'failed') {
    const why = failureInWords(standing.failure, standing.seen);
    return (
      <p class="list-problem">{words(summary && !isDamaged ? 'lists.kept' : 'lists.unchanged', { why })}</p>
    );
  }
  if (isDamaged) return <p class="list-problem">{words('lists.damaged')}</p>;
  if (weeklyFailure === null || standing?.kind === 'taken') return null;
  return (
    <p class="list-problem">{words('lists.weekly-failed', { why: failureInWords(weeklyFailure, '') })}</p>
  );
}

function stateOf({ summary, standing, isDamaged }: ListView): string {
  if (standing?.kind === 'running' || standing?.kind === 'failed') return standing.kind;
  if (isDamaged) return 'damaged';
  return summary ? 'stored' : 'none';
}
