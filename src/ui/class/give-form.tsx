import { useEffect, useMemo, useState } from 'preact/hooks';
import { readHistory } from '../../browser/history/history-store';
import { LONGEST_NICKNAME } from '../../class-session/class-limits';
import type { ClassSession } from '../../class-session/class-session';
import { contributionCode, contributionFile } from '../../class-session/contribution';
import { type GivenSite, givenSites } from '../../class-session/given-sites';
import { shortText } from '../../class-session/short-text';
import { message } from '../../explain/message';
import { siteOf } from '../../knowledge/public-suffixes';
import { CopyButton } from '../copy-button';
import { useWords } from '../words-context';
import { saveText } from './save-text';

/** A page is in the history a little after it was loaded, in milliseconds. */
const UNTIL_KEPT = 3_000;

interface GiveFormProps {
  session: ClassSession;
  id: string;
  onLeave: () => void;
}

/** Chooses what of the history goes to a session, shows all of it, and gives it away only then. */
export function GiveForm({ session, id, onLeave }: GiveFormProps) {
  const words = useWords();
  const [sites, setSites] = useState<readonly GivenSite[] | null>(null);
  // What a teacher asks for goes in unless it is left out; of a free choice nothing does until it is chosen.
  const isFree = session.sites === null;
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const isChosen = (site: string) => changed.has(site) === isFree;
  const [nickname, setNickname] = useState('');
  useEffect(() => {
    let isGone = false;
    let timer = 0;
    const read = () =>
      readHistory()
        .catch(() => [])
        .then((records) => {
          if (!isGone) setSites(givenSites(records, session.sites, siteOf));
        });
    const look = () => {
      void read();
      clearTimeout(timer);
      timer = window.setTimeout(read, UNTIL_KEPT);
    };
    void read();
    // Whoever went to visit a site comes back to it.
    addEventListener('focus', look);
    return () => {
      isGone = true;
      clearTimeout(timer);
      removeEventListener('focus', look);
    };
  }, [session]);
  const chosen = useMemo(() => sites?.filter(({ site }) => isChosen(site)) ?? [], [sites, changed]);
  const missing = sites ? session.sites?.filter((site) => !sites.some((one) => one.site === site)) : [];
  const hosts = new Set(chosen.flatMap((one) => one.hosts)).size;
  const given = {
    ...{ id, nickname: shortText(nickname, LONGEST_NICKNAME) },
    pages: chosen.flatMap(({ pages }) => pages),
  };
  const setAll = (isIn: boolean) =>
    setChanged(new Set(isIn === isFree ? sites?.map(({ site }) => site) : []));
  return (
    <>
      <section class="card">
        <h2 class="name">
          <bdi>{session.name}</bdi>
        </h2>
        <p class="small">
          {session.sites === null
            ? words('class.free')
            : words('class.listed', { sites: session.sites.length })}{' '}
          <bdi>{session.sites?.join(' ')}</bdi>
        </p>
        <p class="actions">
          <button type="button" class="quiet" data-action="leave" onClick={onLeave}>
            {words('class.join.leave')}
          </button>
        </p>
      </section>
      <section class="card give" data-given={given.pages.length}>
        <h2>{words('class.give')}</h2>
        <p>{words('class.give.says')}</p>
        {isFree && sites?.length === 0 && (
          <p class="soft" data-empty>
            {words('class.give.none')}
          </p>
        )}
        {missing && missing.length > 0 && (
          <p data-missing={missing.length}>
            {words('class.give.missing')}{' '}
            {missing.map((site) => (
              <bdi key={site}>
                <a href={`https://${site}/`} target="_blank" rel="noreferrer">
                  {site}
                </a>{' '}
              </bdi>
            ))}
          </p>
        )}
        {sites && sites.length > 0 && (
          <>
            <p class="actions">
              <span role="status">
                {words('class.give.count', {
                  sites: message('class.site-count', { sites: chosen.length }),
                  hosts: message('held-up.hosts', { hosts }),
                })}
              </span>
              <button type="button" class="quiet" data-choose="all" onClick={() => setAll(true)}>
                {words('class.give.all')}
              </button>
              <button type="button" class="quiet" onClick={() => setAll(false)}>
                {words('class.give.nothing')}
              </button>
            </p>
            <ul class="giving">
              {sites.map(({ site, hosts: names }) => (
                <li key={site} data-site={site}>
                  <label>
                    <input
                      type="checkbox"
                      checked={isChosen(site)}
                      onChange={(event) => {
                        const next = new Set(changed);
                        if (event.currentTarget.checked === isFree) next.add(site);
                        else next.delete(site);
                        setChanged(next);
                      }}
                    />{' '}
                    <b>
                      <bdi>{site}</bdi>
                    </b>
                  </label>
                  <p class="small">
                    <bdi>{names.join(' ')}</bdi>
                  </p>
                </li>
              ))}
            </ul>
            <label class="field">
              <span>{words('class.nickname')}</span>
              <input
                name="nickname"
                autocomplete="off"
                dir="auto"
                maxLength={LONGEST_NICKNAME}
                value={nickname}
                onInput={(event) => setNickname(event.currentTarget.value)}
              />
            </label>
            <Exactly text={contributionFile(session.id, given)} />
            {given.pages.length > 0 && (
              <p class="actions">
                <button
                  type="button"
                  class="press main"
                  data-action="save"
                  onClick={() => saveText(session.name, 'pages', contributionFile(session.id, given), 'json')}
                >
                  {words('class.give.save')}
                </button>
                <CopyButton
                  label={words('class.give.copy')}
                  text={() => contributionCode(session.id, given)}
                />
              </p>
            )}
          </>
        )}
      </section>
    </>
  );
}

/** The file as it would be given away, letter by letter. */
function Exactly({ text }: { text: string }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('class.give.exact')}</summary>
      {isOpen && (
        <textarea
          readOnly
          dir="ltr"
          rows={8}
          class="code"
          aria-label={words('class.give.exact')}
          value={text}
        />
      )}
    </details>
  );
}
