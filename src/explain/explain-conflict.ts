import type { Conflict, Testimony } from '../attribute/attribution';
import { serviceWithArticle } from './meaning';
import { type Message, message, type Param } from './message';
import { providerName } from './names';
import { plainDetail } from './plain-detail';

/** Signs that contradict each other: what each of the two says, then what is made of it. */
export function explainConflict({ about, believed, against }: Conflict): Message[] {
  const signs = message('conflict.signs', {
    against: saidBy(about, against),
    believed: saidBy(about, believed),
  });
  return [
    signs,
    about === 'provider' && isOwnership(against, believed) ? hostOn(against, believed) : counts(),
  ];

  function counts(): Message {
    const reason = message(`conflict.because.${against.by}`);
    return message('conflict.counts', { value: valueInWords(about, believed.value), reason });
  }
}

/** A name tells whose a host is, whoever answers for it. */
function isOwnership(against: Testimony, believed: Testimony): boolean {
  return against.by === 'name' && believed.by !== 'name' && isProvider(against) && isProvider(believed);
}

function hostOn(owner: Testimony, answering: Testimony): Message {
  return message('conflict.host-on', {
    owner: ownerName(owner),
    provider: providerName(answering.value),
  });
}

function isProvider({ value }: Testimony): boolean {
  return value !== 'other' && value !== 'local';
}

function saidBy(about: Conflict['about'], testimony: Testimony): Message {
  const { by, value } = testimony;
  const said = about === 'provider' && by === 'name' ? ownerName(testimony) : valueInWords(about, value);
  return message(`conflict.by.${by}`, { value: said });
}

/** A name is a firm's; the firm's cloud may be called otherwise. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['aws', 'Amazon'],
  ['azure', 'Microsoft'],
]);

function ownerName({ value }: Testimony): Param {
  return OWNERS.get(value) ?? valueInWords('provider', value);
}

function valueInWords(about: Conflict['about'], value: string): Param {
  const plain = plainDetail(value);
  if (about === 'service') return serviceWithArticle(plain);
  if (about === 'region') return plain === 'global' ? message('says.no-region') : plain;
  if (plain === 'local') return message('place.local');
  return plain === 'other' ? message('says.other-network') : providerName(plain);
}
