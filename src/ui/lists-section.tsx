import type { ComponentChildren } from 'preact';
import { type FetchedId, LIST_IDS, NETWORK_TABLE } from '../address-map/lists/list-definition';
import { LIST_SOURCES } from '../address-map/lists/list-sources';
import type { Message } from '../explain/message';
import { DataCredit } from './data-credit';
import { ListRow, type ListView } from './list-row';
import { sizeInWords } from './list-words';
import { useWords } from './words-context';

/** Everything that the options show of address lists. */
export interface ListsView {
  lists: Readonly<Record<FetchedId, ListView>>;
  isRunning: boolean;
  /** Said to those who listen, and shown: how far the update is, or how it ended. */
  status: Message | null;
  isWeekly: boolean;
  /** Date of the map in the package, null where it cannot be read, undefined until it has been read. */
  built: string | null | undefined;
}

export interface ListsActions {
  update(ids: readonly FetchedId[]): void;
  stop(): void;
  drop(id: FetchedId): void;
  setWeekly(isOn: boolean): void;
}

/**
 * How large the table of networks is, in bytes: as it comes over the network, unpacked, and as it is stored. Measured
 * on ip-location-db's package of 24 November 2026, asn-ipv4.csv and asn-ipv6.csv.
 */
const NETWORK_TABLE_SIZE = { download: 8_000_000, whole: 33_000_000, kept: 8_000_000 };

/** Address lists: what is there, fetching and dropping, the weekly update, and what is in the package anyway. */
export function ListsSection({ view, actions }: { view: ListsView; actions: ListsActions }) {
  const words = useWords();
  const { lists, isRunning, status, isWeekly, built } = view;
  const networks = LIST_SOURCES[NETWORK_TABLE];
  const download = sizeInWords(NETWORK_TABLE_SIZE.download);
  const whole = sizeInWords(NETWORK_TABLE_SIZE.whole);
  const kept = sizeInWords(NETWORK_TABLE_SIZE.kept);
  return (
    <section class="lists" aria-labelledby="lists-title" data-lists={isRunning ? 'running' : 'idle'}>
      <h2 id="lists-title">{words('lists.title')}</h2>
      <p class="small">{words('lists.intro')}</p>
      <div class="lists-actions">
        <Button isMain isOff={isRunning} action="update-lists" onPress={() => actions.update(LIST_IDS)}>
          {words('lists.update')}
        </Button>
        <Button isOff={!isRunning} action="stop-lists" onPress={actions.stop}>
          {words('lists.stop')}
        </Button>
        <span class="small" role="status">
          {status && words.say(status)}
        </span>
      </div>
      <ul>
        {LIST_IDS.map((id) => (
          <ListRow key={id} id={id} title={LIST_SOURCES[id].name} view={lists[id]} onDrop={actions.drop} />
        ))}
      </ul>
      <label>
        <input
          type="checkbox"
          name="weekly"
          checked={isWeekly}
          onChange={(event) => actions.setWeekly(event.currentTarget.checked)}
        />
        <span>{words('lists.weekly')}</span>
      </label>
      <p class="small">{words('lists.weekly-note')}</p>
      <ul>
        <ListRow
          {...{ id: NETWORK_TABLE, title: null, view: lists[NETWORK_TABLE], onDrop: actions.drop }}
          note={
            <>
              {words('lists.networks-note', { download, whole, kept })}{' '}
              {words('lists.networks-source', { source: networks.name, licence: networks.licence })}
            </>
          }
        >
          <Button isOff={isRunning} action="fetch-networks" onPress={() => actions.update([NETWORK_TABLE])}>
            {words('lists.networks-fetch', { size: download })}
          </Button>
        </ListRow>
        <li>
          <div class="list-head">
            <span>{words('lists.package')}</span>
          </div>
          <p class="small">
            {built === null && words('lists.package-broken')}
            {built && words.date(built)}
          </p>
          <DataCredit built={null} listsDate={null} />
        </li>
      </ul>
    </section>
  );
}

interface ButtonProps {
  action: string;
  isMain?: boolean;
  /** Says so and does nothing, but keeps the focus of whoever stands on it. */
  isOff: boolean;
  onPress: () => void;
  children: ComponentChildren;
}

function Button({ action, isMain = false, isOff, onPress, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={isMain ? 'press main' : 'press'}
      data-action={action}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onPress();
      }}
    >
      {children}
    </button>
  );
}
