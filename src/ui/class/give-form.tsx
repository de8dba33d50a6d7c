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

interface GiveFormProps {
  session: ClassSession;
  id: string;
  onLeave: () => void;
}

/** Chooses what of the history goes to a session, shows all of it, and gives it away only then. */
export function GiveForm({ session, id, onLeave }: GiveFormProps) {
  const words = useWords();
  const [sites, setSites] = useState<readonly GivenSite[] | null>(null);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const [nickname, setNickname] = useState('');
  useEffect(() => {
    let isGone = false;
    const read = () =>
      readHistory()
        .catch(() => [])
        .then((records) => {
          if (!isGone) setSites(givenSites(records, session.sites, siteOf));
        });
    void read();
    // Whoever went to visit a site comes back to it.
    addEventListener('focus', read);
    return () => {
      isGone = true;
      removeEventListener('focus', read);
    };
  }, [session]);
  const chosen = useMemo(() => sites?.filter(({ site }) => !leftOut.has(site)) ?? [], [sites, leftOut]);
  const hosts = new Set(chosen.flatMap((one) => one.hosts)).size;
  const given = {
    ...{ id, nickname: shortText(nickname, LONGEST_NICKNAME) },
    pages: chosen.flatMap(({ pages }) => pages),
  };
  const setAll = (isIn: boolean) => setLeftOut(new Set(isIn ? [] : (sites ?? []).map(({ site }) => site)));
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
        {sites?.length === 0 && (
          <p class="soft" data-empty>
            {words(session.sites === null ? 'class.give.none' : 'class.give.none-listed')}
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
              <button type="button" class="quiet" onClick={() => setAll(true)}>
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
                      checked={!leftOut.has(site)}
                      onChange={(event) => {
                        const next = new Set(leftOut);
                        if (event.currentTarget.checked) next.delete(site);
                        else next.add(site);
                        setLeftOut(next);
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
