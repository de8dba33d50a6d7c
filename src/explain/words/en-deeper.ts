import type { EnglishPlural } from './entry';

/** What is said of looking deeper, and of who runs a site’s DNS. */
export const enDeeper = {
  'action.look-deeper': 'Look deeper',
  'action.stop-looking': 'Stop',
  'deeper.title': 'Look deeper',
  'deeper.again': 'Look again',
  'deeper.about':
    'Some [load balancers|load-balancer] and [regions|region] show only in the names behind a [host|host]’s name. A [resolver|resolver] can be asked for them.',
  'deeper.proxied':
    'This page came through a [proxy|proxy], which looks names up itself. Asking for them from here would go around it, so it is not offered.',

  // What goes to whom.
  'deeper.sends': 'The names of {hosts} and {sites} of this page go to {resolver}. Nothing else does.',
  'deeper.sends-hosts': 'The names of {hosts} of this page go to {resolver}. Nothing else does.',
  'deeper.hosts': { count: 'hosts', one: 'one host', other: 'the {hosts} hosts' },
  'deeper.sites': { count: 'sites', one: 'one site', other: '{sites} sites' },
  'deeper.browser-too': 'Of hosts that it leaves open Firefox’s own resolver is asked.',
  'deeper.resolver.named': '{name} ({host})',

  // Whom to ask.
  'deeper.resolver': 'Ask',
  'deeper.resolver.own': 'Another resolver',
  'deeper.resolver.address': 'Its address (DNS over HTTPS)',
  'deeper.problem.empty': 'Enter the resolver’s address; it begins with https://',
  'deeper.problem.too-long': 'This is too long for an address.',
  'deeper.problem.not-an-address': 'This is not an address; one begins with https://',
  'deeper.problem.not-https': 'Only an address with https:// keeps what is asked from others.',
  'deeper.problem.has-credentials': 'Leave out the user name and password.',

  // How far it is, and what came of it.
  'deeper.asking': 'Asking {resolver}: {done} of {total} names.',
  'deeper.stopped': 'Stopped after {done} of {total} names.',
  'deeper.done': {
    count: 'names',
    one: 'Looked {names} name up with {resolver}: {result}',
    other: 'Looked {names} names up with {resolver}: {result}',
  },
  'deeper.learned': '{things} became known.',
  'deeper.learned-nothing': 'nothing new came of it.',
  'deeper.balancers': {
    count: 'balancers',
    one: '{balancers} load balancer',
    other: '{balancers} load balancers',
  },
  'deeper.services': {
    count: 'hosts',
    one: 'the service of {hosts} host',
    other: 'the services of {hosts} hosts',
  },
  'deeper.regions': { count: 'regions', one: '{regions} region', other: '{regions} regions' },
  'deeper.dns-of': {
    count: 'sites',
    one: 'who runs the DNS of {sites} site',
    other: 'who runs the DNS of {sites} sites',
  },
  'deeper.failed': 'Nothing was learned from {resolver}: {reasons}.',
  'deeper.unanswered': {
    count: 'names',
    one: '{resolver} left {names} name unanswered: {reasons}.',
    other: '{resolver} left {names} names unanswered: {reasons}.',
  },
  'deeper.failure.no-answer': 'it could not be reached or took too long',
  'deeper.failure.refused': 'it would not answer',
  'deeper.failure.malformed': 'what it sent was no proper answer',
  'deeper.failure.too-large': 'what it sent was too long',
  'deeper.failure.private-address': 'it gave addresses that no public host has, so it was not believed',
  'deeper.failure.no-such-name': 'it has nothing on record',

  // Who runs the DNS.
  'deeper.dns.title': 'Its names are answered by',
  'deeper.dns.sites': { count: 'sites', one: '{sites} site', other: '{sites} sites' },
  'deeper.dns.note':
    'When all of a site’s [name servers|dns] are down, nobody finds the site, wherever it stands.',

  // Options.
  'deeper.options-note':
    'A button in the popup. When it is pressed, this resolver is asked for the names of the page’s hosts and sites; never before.',
  'deeper.run-by': 'Run by {operator}.',
  'deeper.privacy': 'What becomes of the questions',
  'deeper.browser-names': 'Let Firefox tell the names behind names by itself',
  'deeper.browser-names-note':
    'Firefox’s own resolver may have to ask over the network once more for each host, so this is off at first. Never behind a proxy.',
} as const satisfies Record<string, string | EnglishPlural>;
