import { describe, expect, it } from 'vitest';
import type { ObservedRequest } from '../../../src/relive/observed-request';
import type { PageContents } from '../../../src/relive/page-snapshot';
import { toSnapshot } from '../../../src/relive/to-snapshot';
import { snapshot } from './snapshots';

const PAGE = 'https://www.example/';

function request(changes: Partial<ObservedRequest> & { url: string }): ObservedRequest {
  return {
    finalUrl: changes.url,
    kind: 'other',
    isInFrame: false,
    state: 'done',
    status: 200,
    bytes: 10,
    ...changes,
  };
}
const document = request({ url: PAGE, kind: 'document' });

describe('a snapshot', () => {
  it.each([
    ['arrived', { state: 'done', status: 200 }],
    ['missing', { state: 'pending', status: 0 }],
    ['missing', { state: 'failed', status: 0 }],
    ['error-page', { state: 'done', status: 503 }],
  ] as const)('says that the document is %s', (expected, came) => {
    expect(toSnapshot(null, [request({ url: PAGE, kind: 'document', ...came })], null).document).toBe(
      expected,
    );
  });

  it('takes the last document for the page, which a script may have sent for', () => {
    const second = request({ url: `${PAGE}next`, kind: 'document', state: 'pending', status: 0 });
    expect(toSnapshot(null, [document, second], null).document).toBe('missing');
  });

  it('tells nothing of the empty page that a missing document leaves', () => {
    const missing = request({ url: PAGE, kind: 'document', state: 'pending', status: 0 });
    expect(toSnapshot(snapshot(), [missing], null)).toMatchObject({ words: [], parts: [], firstPaint: null });
  });

  it('believes the network on what came, and on its size', () => {
    const sheet = 'https://cdn.example/a.css';
    const frame = 'https://film.example/embed';
    const contents: PageContents = {
      ...snapshot(),
      styleSheets: [{ url: sheet, bytes: 0, isLoaded: true }],
      parts: [{ kind: 'frame', url: frame, area: 90_000, isLoaded: true }],
    };
    const requests = [
      document,
      request({ url: sheet, kind: 'style', bytes: 5_000 }),
      request({
        url: 'https://cdn.example/chained.css',
        kind: 'style',
        state: 'pending',
        status: 0,
        bytes: 0,
      }),
      request({ url: frame, kind: 'frame', state: 'pending', status: 0 }),
    ];
    const { styleSheets, parts, failed } = toSnapshot(contents, requests, null);
    expect(styleSheets).toEqual([
      { url: sheet, bytes: 5_000, isLoaded: true },
      { url: 'https://cdn.example/chained.css', bytes: 0, isLoaded: false },
    ]);
    expect(parts).toEqual([{ kind: 'frame', url: frame, area: 90_000, isLoaded: false }]);
    expect(failed.map(({ url }) => url)).toEqual(['https://cdn.example/chained.css', frame]);
  });

  it("leaves a frame's style sheets to the frame", () => {
    const sheet = request({ url: 'https://film.example/a.css', kind: 'style', isInFrame: true });
    expect(toSnapshot({ ...snapshot(), styleSheets: [] }, [document, sheet], null).styleSheets).toEqual([]);
  });

  it('counts an error for an answer as a failure, under the address that redirects led to', () => {
    const answered = request({ url: 'https://a.example/x', finalUrl: 'https://b.example/y', status: 502 });
    expect(toSnapshot(snapshot(), [document, answered], null).failed).toEqual([
      { url: 'https://b.example/y', loads: 'other' },
    ]);
  });
});
