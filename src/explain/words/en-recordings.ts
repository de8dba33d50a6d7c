import { enRefused } from './en-refused';
import type { EnglishPlural } from './entry';

/** Recordings that were dropped on the report. */
export const enRecordings = {
  'recordings.title': 'Recordings',
  'recordings.intro':
    'Drop HAR files anywhere on this page. They hold what a browser or a test tool saw while it loaded pages. Rows of JSON (.jsonl) and gzipped files are read, too, and tables that were saved here as JSON are shown.',
  'recordings.kept':
    'They are read on this computer and sent nowhere. What comes of them stays in this tab until you close or reload it, and never enters your history.',
  'recordings.drop': 'Drop them here',
  'recordings.choose': 'Choose files',
  'recordings.folder': 'Choose a folder',
  'recordings.how': 'How to make one',
  'recordings.how.open': 'Press F12 on a page and open “Network”.',
  'recordings.how.load': 'Reload the page and wait until it has loaded.',
  'recordings.how.save': 'Save it as HAR: “Export HAR” in Chrome, “Save All As HAR” in Firefox.',
  'recordings.how.caution': 'A HAR file can hold passwords and cookies. Think before you pass one on.',

  // While they are read.
  'recordings.progress': {
    count: 'all',
    one: '{done} of {all} file',
    other: '{done} of {all} files',
  },
  'recordings.size': '{done} of {all} MB',
  'recordings.stop': 'Stop',
  'recordings.stopped': 'Stopped. What was read before stays.',
  'recordings.forget': 'Forget them all',

  // What came of it.
  'recordings.read': '{pages} {files}',
  'recordings.pages': { count: 'pages', one: '{pages} page', other: '{pages} pages' },
  'recordings.from': { count: 'files', one: 'from {files} file', other: 'from {files} files' },
  'recordings.nothing': 'This folder holds no recording: no HAR file and no rows of JSON.',
  'recordings.refused': {
    count: 'files',
    one: '{files} file was refused',
    other: '{files} files were refused',
  },
  'recordings.refusal': '{file}: {problem}',
  'recordings.refusal-at': '{file}, {place}: {problem}',
  'recordings.line': 'line {line}',
  'recordings.left-out': {
    count: 'requests',
    one: '{file}: {requests} request was left out, its address cannot be read',
    other: '{file}: {requests} requests were left out, their addresses cannot be read',
  },
  'recordings.of-web':
    'this is an exported history: import it under “Your web”, or lay it beside others under “Compare”',
  'recordings.of-class': 'this belongs to a class session and is opened under “Class”',
  'recordings.of-relive': 'this is the measurement of a relived outage and is opened under “Relived outages”',
  'recordings.there': 'Open that page',
  'recordings.tables': { count: 'tables', one: '{tables} saved table', other: '{tables} saved tables' },
  'recordings.more-refused': { count: 'more', one: '{more} more file', other: '{more} more files' },

  // The list.
  'recordings.search': 'Search pages and files',
  'recordings.outcome': 'What becomes of it',
  'recordings.all-outcomes': 'All',
  'recordings.column.page': 'Page',
  'recordings.column.outcome': 'What becomes of it',
  'recordings.column.hosts': 'Hosts',
  'recordings.column.requests': 'Requests',
  'recordings.column.file': 'File',
  'recordings.none': 'No page fits that.',
  'recordings.show-all': 'Show all',
  'recordings.together': 'All of them together',

  // The story of one.
  'recordings.back': 'All recordings',
  'recordings.of': '{url} · from {file}',
  'recordings.of-day': '{url} · from {file}, recorded on {date}',

  ...enRefused,
} as const satisfies Record<string, string | EnglishPlural>;
