import { dataCredit } from '../explain/data-credit';
import { headlineOf } from '../explain/headline';
import { type Message, message } from '../explain/message';
import { failingPlace, type LostPlace, placeInWords } from '../explain/place';
import { fatesOfSeen, squaresOf } from '../explain/squares';
import { squaresInWords } from '../explain/squares-in-words';
import type { Words } from '../explain/words-of';
import type { PageLoad } from '../observe/page-load';
import type { HostVerdict, Verdict } from '../outage/verdict';
import { MAX_PLAN_HOSTS, type XrayHost, type XrayPlan } from './xray-plan';

/** What an X-ray is made of: the verdict that is looked at, and how the reader is spoken to. */
export interface XrayPlanInput {
  verdict: Verdict;
  load: PageLoad;
  /** Host of the page. */
  host: string;
  lost: LostPlace | null;
  /** The outage, and how bad. */
  scenario: Message;
  /** The part of it that is spoken of; null for the whole. */
  moment: Message | null;
  words: Words;
}

/** Puts all that the X-ray paints and says into one plan. Pure. */
export function makeXrayPlan({
  verdict,
  load,
  host,
  lost,
  scenario,
  moment,
  words,
}: XrayPlanInput): XrayPlan {
  const { visible } = load;
  const squares = squaresOf(verdict, { host, visible });
  const rows = new Map<string, HostVerdict>();
  for (const row of verdict.hosts) if (!rows.has(row.host)) rows.set(row.host, row);
  const shareOf = (of: string) => (visible ? shareInWords(visible.shares[of] ?? 0, words) : '');
  const hosts = [...rows.values()]
    .slice(0, MAX_PLAN_HOSTS)
    .map((row) => hostInPlan(row, lost, shareOf(row.host), words));
  return {
    lang: words.locale,
    direction: words.direction,
    page: host,
    scenario: words.say(scenario),
    moment: moment ? words.say(moment) : words('xray.whole-day'),
    headline: words.say(headlineOf(verdict)),
    figures: squaresInWords(squares, verdict.confidence).map(words.say),
    ownFate: fatesOfSeen(verdict.hosts, host).ownFate,
    isAllGone: squares.allGo,
    hosts,
    labels: {
      title: words('action.xray'),
      own: words('xray.own'),
      font: words('xray.font'),
      styling: words('xray.styling'),
      built: words('xray.built'),
      unseen: words('xray.unseen'),
      shares: visible ? words('xray.shares') : '',
      cut: words('xray.cut'),
      fold: words('xray.fold'),
      unfold: words('xray.unfold'),
      close: words('xray.close'),
      save: words('action.save-xray'),
    },
    notes: [
      words('xray.picture.loaded', { date: { on: new Date(load.startedAt).toISOString() } }),
      words.say(dataCredit()),
    ],
  };
}

function hostInPlan(row: HostVerdict, lost: LostPlace | null, share: string, words: Words): XrayHost {
  const at = failingPlace(row, lost);
  const place = at ? placeInWords(at) : message('place.unknown');
  const fate = fateInWords(row);
  const { host } = row;
  return {
    ...{ host, fate: row.fate, share },
    place: words.say(place),
    fateWords: words.say(fate),
  };
}

/** As sure as it is, and no surer. */
function fateInWords({ fate, confidence }: HostVerdict): Message {
  switch (fate) {
    case 'down':
    case 'failing':
      return message(`xray.fate.${fate}.${confidence === 'certain' ? 'certain' : 'likely'}`);
    case 'up':
      return message(
        `xray.fate.up.${confidence === 'certain' || confidence === 'likely' ? 'likely' : 'possible'}`,
      );
    default:
      return message(`xray.fate.${fate}`);
  }
}

function shareInWords(share: number, words: Words): string {
  if (!(share > 0)) return '';
  const whole = Math.round(Math.min(share, 1) * 100);
  return whole === 0 ? words('xray.share.little') : words('xray.share', { share: whole });
}
