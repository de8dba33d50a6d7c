/** A recording as browsers write them, made up, for the tests of replaying: what a page got, and what it did not. */
function entry(url: string, address: string, response: object, method = 'GET') {
  return {
    startedDateTime: '2026-01-01T00:00:00.000Z',
    serverIPAddress: address,
    request: { method, url, httpVersion: 'h2', headers: [] },
    response: { status: 200, httpVersion: 'h2', ...response },
    timings: { wait: 5 },
  };
}

function headers(all: Record<string, string>) {
  return Object.entries(all).map(([name, value]) => ({ name, value }));
}

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Recorded</title>
<link rel="stylesheet" href="https://static.recorded.example/style.css">
<img src="https://six.recorded.example/dot.gif" alt="" width="40" height="40">
<img src="https://silent.recorded.example/dot.gif" alt="" width="40" height="40">
<p>café</p><script src="https://tags.recorded.example/tag.js?v=1&now=777"></script>`;

export const PROBE_HAR = {
  log: {
    version: '1.2',
    creator: { name: 'made up', version: '1' },
    entries: [
      entry('https://www.recorded.example/', '52.94.236.250', {
        headers: headers({
          'Content-Type': 'text/html; charset=utf-8',
          'Content-Encoding': 'br',
          'Content-Length': '99',
          Server: 'awselb/2.0',
        }),
        content: { mimeType: 'text/html', text: PAGE },
      }),
      entry('https://static.recorded.example/style.css', '151.101.1.69', {
        headers: headers({ 'content-type': 'text/css' }),
        content: { mimeType: 'text/css', text: 'p { color: rgb(1, 2, 3) }' },
      }),
      entry('https://six.recorded.example/dot.gif', '[2600:9000:20a5::2]', {
        headers: headers({ 'content-type': 'image/gif' }),
        content: {
          mimeType: 'image/gif',
          encoding: 'base64',
          text: 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
        },
      }),
      entry('https://silent.recorded.example/dot.gif', '', { status: 0, headers: [], content: {} }),
      entry('https://tags.recorded.example/tag.js?v=1&now=111', '34.98.75.36', {
        status: 302,
        headers: headers({ location: 'https://tags.recorded.example/run.js' }),
        content: {},
      }),
      entry('https://tags.recorded.example/run.js', '34.98.75.36', {
        headers: headers({ 'content-type': 'text/javascript' }),
        content: { mimeType: 'text/javascript', text: 'document.body.dataset.ran = "yes"' },
      }),
    ],
  },
};
