/** Why a recording is refused: what was expected and what came. `analyze` complains in these words, too. */
export const enRefused = {
  // The file.
  'refused.missing': 'expected a file, but there is none of that name',
  'refused.folder': 'expected a file, got a folder',
  'refused.forbidden': 'expected a file that may be read, but reading it is not permitted',
  'refused.unreadable': 'expected a file that can be read ({code})',
  'refused.broke-off': 'expected a file that can be read, but reading it broke off',
  'refused.cut-gzip': 'expected a whole gzip file, but it ends too early',
  'refused.bad-gzip': 'expected a sound gzip file, got damaged data',
  'refused.too-large': 'expected at most {most} MB, got more',
  'refused.empty-har': 'expected a HAR file, got an empty file',
  'refused.empty-lines': 'expected rows of JSON, one a line, got an empty file',
  'refused.ends': 'expected the file to go on, but it ends after {bytes} bytes',
  'refused.goes-on': 'expected nothing after the closing bracket, got more at byte {byte}',

  // A place in it.
  'refused.json': 'expected valid JSON, got something else',
  'refused.sign': 'expected {sign} at byte {byte}, got {got}',
  'refused.no-list': 'expected a list, got something else at byte {byte}',
  'refused.no-object': 'expected an object, got something else at byte {byte}',
  'refused.no-entries': 'expected a list of requests there, got none',
  'refused.no-request': 'expected at least one request to a web server, got none',
  'refused.no-address': 'expected the address of a request, got {got}',
  'refused.no-row': 'expected an object {fields}, got {got}',
  'refused.no-host': 'expected a host name as {field}, got {got}',
  'refused.no-headers': 'expected an object or a list as {field}, got {got}',
  'refused.too-deep': 'expected at most {most} levels, got more',
  'refused.large-value': 'expected at most {most} MB in one value, got more',
  'refused.many-requests': 'expected at most {most} requests, got more',
  'refused.many-pages': 'expected at most {most} pages in all, got more',
  'refused.many-rows': 'expected at most {most} rows, got more',
  'refused.many-tables': 'expected at most {most} tables at once, got more',
  'refused.table': 'expected a table that was saved here, but it is damaged',
  'refused.newer': 'a newer Outage Lens wrote this file, and this one cannot read it',

  // What came instead.
  'refused.got.nothing': 'nothing',
  'refused.got.null': 'null',
  'refused.got.list': 'a list',
  'refused.got.object': 'an object',
  'refused.got.text': 'the text "{text}"',
  'refused.got.value': '{text}',
} as const satisfies Record<string, string>;
