import type { EnglishPlural } from './entry';

/** What an imagined outage is called: the title of the toolbar icon says it too. */
export const enWhatIfTitle = {
  'what-if.no-connection': 'What if {lost} were lost {length}',
  'what-if.no-name': 'What if the names of {lost} led nowhere {length}',
  'what-if.time-outs': 'What if {lost} never finished an answer {length}',
  'what-if.errors': 'What if {lost} answered with errors {length}',
  'what-if.slow': 'What if {lost} were slow {length}',
  'what-if.no-change': 'What if nothing at {lost} could be started or changed {length}',
  'what-if.dns.no-name': 'What if the name servers of {lost} were lost {length}',
  'what-if.dns.no-change': 'What if no name at {lost} could be changed {length}',
  'what-if.on-and-off': '{what}, on and off',
  'what-if.length': { count: 'hours', one: 'for {hours} hour', other: 'for {hours} hours' },
  'what-if.place': '{place}',
  'what-if.edge': 'the {provider} edge',
  'what-if.part': '{place} ({service})',
  'what-if.service.cdn': 'content delivery',
  'what-if.service.elb': 'load balancers',
  'what-if.service.load-balancer': 'load balancers',
  'what-if.service.nlb': 'network load balancers',
  'what-if.service.object-storage': 'file storage',
  'what-if.service.spaces-cdn': 'content delivery',
  'what-if.service.virtual-machines': 'virtual servers',
  'toolbar.what-if': '{title}? {headline}',
} as const satisfies Record<string, string | EnglishPlural>;

/** Whether a service is a kind of thing that has words under this key; the others have a proper name. */
export function isWhatIfKey(key: string): key is keyof typeof enWhatIfTitle {
  return Object.hasOwn(enWhatIfTitle, key);
}
