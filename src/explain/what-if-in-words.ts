import type { WhatIf } from '../outage/what-if';
import { whatIfCode } from '../outage/what-if-code';
import type { OperatorName } from './explain-host';
import { type Message, message, type Param } from './message';
import { providerName, serviceName } from './names';
import type { LostPlace } from './place';
import { isWhatIfKey } from './words/en-what-if-title';
import type { Words } from './words-of';

/** What an imagined outage is called: "What if AWS us-east-1 were lost for 6 hours". */
export function whatIfTitle(whatIf: WhatIf, operatorName: OperatorName): Message {
  const { lost, failure, isOnAndOff, hours } = whatIf;
  const params = { lost: lostInWords(whatIf, operatorName), length: message('what-if.length', { hours }) };
  const isDns = 'dnsOperator' in lost && (failure === 'no-name' || failure === 'no-change');
  const what = isDns ? message(`what-if.dns.${failure}`, params) : message(`what-if.${failure}`, params);
  return isOnAndOff ? message('what-if.on-and-off', { what }) : what;
}

/** What is lost, by proper names alone, for a list that says the rest: "AWS us-east-1", "Azure Front Door". */
export function lostName({ lost }: WhatIf, operatorName: OperatorName): string {
  if ('dnsOperator' in lost) return operatorName(lost.dnsOperator);
  const { provider, region, service } = lost;
  const names = [region === 'global' ? null : region, service && serviceName(service)];
  return [providerName(provider), ...names.filter((name) => name !== null)].join(' ');
}

/** Where it strikes, for what is said of a page. */
export function lostPlaceIn({ lost }: WhatIf, operatorName: OperatorName): LostPlace {
  if (!('dnsOperator' in lost)) return lost;
  const id = lost.dnsOperator;
  return { provider: '', region: null, dns: { id, name: operatorName(id) } };
}

/** One line to paste elsewhere: in words for people, then the code that is read again. */
export function whatIfAsText(whatIf: WhatIf, operatorName: OperatorName, words: Words): string {
  const title = whatIfTitle(whatIf, operatorName);
  return words('what-if.shared', { app: words('app.name'), title, code: `[${whatIfCode(whatIf)}]` });
}

function lostInWords({ lost }: WhatIf, operatorName: OperatorName): Param {
  if ('dnsOperator' in lost) return operatorName(lost.dnsOperator);
  const { provider, region, service } = lost;
  const name = providerName(provider);
  const place =
    region === 'global'
      ? message('what-if.edge', { provider: name })
      : // One name, so that it stays in one piece where the text around it runs the other way.
        message('what-if.place', { place: region === null ? name : `${name} ${region}` });
  return service === null ? place : message('what-if.part', { place, service: wholeService(service) });
}

/** All there is of a service: in words where it is a kind of thing, by its proper name otherwise. */
export function wholeService(id: string): string | Message {
  const key = `what-if.service.${id}`;
  return isWhatIfKey(key) ? { key, params: {} } : serviceName(id);
}
