import type { EnglishPlural } from './entry';

/** What tells how it is known who answers. */
export const enEvidence = {
  // One piece of evidence, a full sentence: with what follows from it, and without where nothing does.
  'evidence.official-list': 'Its address {address} is in {list}.',
  'evidence.official-list.says': 'Its address {address} is in {list}: {meaning}.',
  'evidence.as': 'Its address {address} belongs to {network}, by {data}.',
  'evidence.address.resolved':
    'Its address {address} is what a [resolver|resolver] told when it was asked; the browser named none.',
  'evidence.address.dated': 'Its address {address} lies in a block of addresses, as published on {date}.',
  'evidence.address.says': 'Its address {address} lies in a published block of addresses of {meaning}.',
  'evidence.address.says-dated':
    'Its address {address} lies in a block of addresses of {meaning}, as published on {date}.',
  'evidence.address.local': 'Its address {address} is one of this computer or of its own network.',
  'evidence.geolocation': 'Where its address {address} stands is estimated from {data}.',
  'evidence.geolocation.says': 'Its address {address} is placed near {place} by {data}: an estimate.',
  'evidence.header': 'It answers with “{header}”.',
  'evidence.header.as': 'It answers with “{header}”, as {who} does.',
  'evidence.header.says': 'It answers with “{header}”, which means {meaning}.',
  'evidence.name': 'Its name is {name}.',
  'evidence.name.says': 'Its name {name} says: {meaning}.',
  'evidence.cname': 'Its name leads to {name}.',
  'evidence.cname.says': 'Its name leads to {name}: {meaning}.',
  'evidence.platform': '“{sign}” shows that it runs on somebody’s [platform|platform].',
  'evidence.platform.says': '“{sign}” shows that it runs on {platform}.',
  'evidence.memory':
    'It came from the browser’s [cache|cache]; earlier in this session its address was {address}.',
  'evidence.memory.says':
    'It came from the browser’s [cache|cache]; earlier in this session its address was {address}: {meaning}.',

  // What the evidence is read from.
  'evidence.dated': '{data} of {date}',
  'evidence.list': 'its [provider|provider]’s own list',
  'evidence.list.of': '{provider}’s own list',
  'evidence.routing': 'routing data',
  'evidence.places': 'DB-IP’s data',
  'evidence.network': 'a known network',
  'evidence.network.of': 'the network of {provider}',
  'evidence.network.named': '{network}, the network of {provider}',
  'evidence.checked': 'source, checked {date}',

  // What follows from it.
  'says.region': '[region|region] {region}',
  'says.service': 'service {service}',
  'says.region-service': '{region}, {service}',
  'says.global': 'not tied to one [region|region]',
  'says.no-region': 'no single [region|region]',
  'says.other-network': 'another network',
  'says.of': '{what} of {provider}',
  'says.in': '{who} in {region}',
  'says.on': '{platform}, which stands on {place}',
  'a.cdn': 'a [delivery network|cdn]',
  'a.elb': 'a [load balancer|load-balancer]',
  'a.load-balancer': 'a [load balancer|load-balancer]',
  'a.nlb': 'a network [load balancer|load-balancer]',
  'a.object-storage': 'file storage',
  'a.spaces-cdn': 'a [delivery network|cdn]',
  'a.virtual-machines': 'a virtual server',

  // Signs that contradict each other, and what counts.
  'conflict.signs': 'The signs disagree: {against}, {believed}.',
  'conflict.by.address': 'its address says {value}',
  'conflict.by.official-list': 'its [provider|provider]’s list says {value}',
  'conflict.by.as': 'its address says {value}',
  'conflict.by.header': 'its answer says {value}',
  'conflict.by.name': 'its name says {value}',
  'conflict.by.cname': 'the name behind its name says {value}',
  'conflict.by.platform': 'the signs of its [platform|platform] say {value}',
  'conflict.by.geolocation': 'the estimated place of its address says {value}',
  'conflict.by.memory': 'its address from earlier says {value}',
  'conflict.host-on': 'So it is a [host|host] of {owner} on {provider}.',
  'conflict.counts': 'What counts is {value}, though less surely: {reason}.',
  'conflict.because.address': 'a block of addresses may be lent to somebody else',
  'conflict.because.official-list': 'a list may be out of date',
  'conflict.because.as': 'a network may carry machines of somebody else',
  'conflict.because.header': 'what a server answers may be passed on from another',
  'conflict.because.name': 'a name may stay when what is behind it moves',
  'conflict.because.cname': 'a name on the way is not always where the way ends',
  'conflict.because.platform': 'a [platform|platform] may stand behind somebody else',
  'conflict.because.geolocation': 'the place of an address is an estimate',
  'conflict.because.memory': 'an address may change',

  // Who runs the DNS.
  'host.dns': 'Its [DNS|dns], which turns its name into an address, is run by {operators}.',
  'host.dns-operator': {
    count: 'servers',
    one: '{operator} ({servers} server)',
    other: '{operator} ({servers} servers)',
  },

  // Copying.
  'host.nothing-seen': 'Nothing seen tells who answers.',
  'action.copy': 'Copy',
  'copy.done': 'Copied',
  'copy.failed': 'The browser would not copy',
  'copy.label': 'Copy what is known of {host}',
  'copy.source': 'Source: {source}',
  'copy.source-checked': 'Source, checked {date}: {source}',
  'copy.visit': 'Seen by Outage Lens on {date}, {time}.',
} as const satisfies Record<string, string | EnglishPlural>;
