import { describe, expect, it } from 'vitest';
import { finishAnswer } from '../../../internet/http/finish-answer';
import { emptyAnswer, type ServedAnswer } from '../../../internet/internet';

function served(headers: Record<string, string> = {}, change: Partial<ServedAnswer> = {}): ServedAnswer {
  return {
    ...emptyAnswer(200),
    headers: new Map(Object.entries(headers)),
    body: Buffer.from('body'),
    ...change,
  };
}

describe('finishAnswer', () => {
  it('says how long the body is, and leaves it out for HEAD', () => {
    const answer = finishAnswer('HEAD', {}, served());
    expect(answer.headers.get('content-length')).toBe('4');
    expect(answer.body).toHaveLength(0);
    expect(finishAnswer('GET', {}, served()).body).toHaveLength(4);
  });

  it.each([
    ['the same tag', { 'if-none-match': 'W/"x", "y"' }, { etag: '"x"' }, 304],
    ['another tag', { 'if-none-match': '"z"' }, { etag: '"x"' }, 200],
    [
      'another tag, though the date would do',
      { 'if-none-match': '"z"', 'if-modified-since': 'Mon, 23 Nov 2026 00:00:00 GMT' },
      { etag: '"x"', 'last-modified': 'Sun, 22 Nov 2026 00:00:00 GMT' },
      200,
    ],
    [
      'no change since',
      { 'if-modified-since': 'Mon, 23 Nov 2026 00:00:00 GMT' },
      { 'last-modified': 'Sun, 22 Nov 2026 00:00:00 GMT' },
      304,
    ],
    [
      'a change since',
      { 'if-modified-since': 'Mon, 23 Nov 2026 00:00:00 GMT' },
      { 'last-modified': 'Tue, 24 Nov 2026 00:00:00 GMT' },
      200,
    ],
    ['a date that is none', { 'if-modified-since': 'yesterday' }, { 'last-modified': 'today' }, 200],
    ['nothing asked', {}, { etag: '"x"' }, 200],
  ])('with %s', (_, asked, own, status) => {
    expect(finishAnswer('GET', asked, served(own)).status).toBe(status);
  });

  const preflight = {
    'access-control-request-method': 'PUT',
    'access-control-request-headers': 'x-token',
  };
  it('lets a preflight pass only where the host is open to others', () => {
    const open = finishAnswer('OPTIONS', preflight, served({ 'access-control-allow-origin': '*' }));
    expect(open.status).toBe(204);
    expect(Object.fromEntries(open.headers)).toEqual({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'PUT',
      'access-control-allow-headers': 'x-token',
    });
    expect(finishAnswer('OPTIONS', preflight, served()).headers.has('access-control-allow-methods')).toBe(
      false,
    );
  });

  it('leaves out what belongs to a connection or can’t be sent', () => {
    const answer = finishAnswer(
      'GET',
      {},
      served({ connection: 'close', 'bad name': 'x', bad: 'a\r\nb', good: 'yes' }),
    );
    expect([...answer.headers.keys()]).toEqual(['good', 'content-length']);
  });

  it('asks for an upgrade where there is a socket', () => {
    expect(finishAnswer('GET', {}, served({}, { isSocket: true })).status).toBe(426);
  });
});
