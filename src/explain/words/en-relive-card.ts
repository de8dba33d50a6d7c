import type { EnglishPlural } from './entry';

/** What the popup says of living through an outage in the tab that it looks at. */
export const enReliveCard = {
  'action.relive': 'Relive it',
  'action.restore': 'Restore',
  'action.compare': 'Compare',
  'action.relive-anyway': 'Reload all the same',
  'action.leave-it': 'Leave it',
  'relive.title': 'Living through it',
  'relive.asked': 'It begins.',
  'relive.before': 'First the page as it is: load {load} of 2, with nothing failing.',
  'relive.during': {
    count: 'hosts',
    one: '{hosts} [host|host] fails in this tab now. What that does is being measured.',
    other: '{hosts} [hosts|host] fail in this tab now. What that does is being measured.',
  },
  'relive.living': {
    count: 'hosts',
    one: '{hosts} [host|host] fails in this tab until you restore the page.',
    other: '{hosts} [hosts|host] fail in this tab until you restore the page.',
  },
  'relive.ended.restored': 'Nothing fails any more.',
  'relive.ended.left-site': 'The tab went to another site, so nothing fails any more.',
  'relive.ended.kept-by-worker':
    'The site’s own service worker went on answering for the page, so nothing fails any more.',
  'relive.ended.gone': 'The page went away before it was measured. Nothing fails any more.',
  'relive.ended.page-missing':
    'The page did not come even with nothing failing, so there is nothing to compare.',
  'relive.ended.refused': 'The browser did not let requests fail in this tab. The page is as it was.',
  'relive.ended.interrupted': 'It was cut short before anything was measured. Nothing fails any more.',
  'relive.loses.typed': 'It reloads the page, and what you typed there would be lost.',
  'relive.loses.sent': 'It reloads the page, and the form that led here would be sent again.',
  'relive.cannot.forbidden':
    'The browser lets no extension into this page, so it can’t be lived through here.',
  'relive.cannot.no-access': 'It needs your leave to read and change this site.',
  'relive.cannot.pdf': 'This is a document in the browser’s own viewer, which no extension may change.',
  'relive.cannot.not-web': 'Only pages that come over the web can lose a host.',
  'relive.cannot.permission': 'Without this permission requests can’t be held back as an outage would.',
} as const satisfies Record<string, string | EnglishPlural>;
