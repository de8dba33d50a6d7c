import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode, writeCode } from '../../../src/class-session/class-code';
import { ClassError } from '../../../src/class-session/class-error';
import { readSession, writeSession } from '../../../src/class-session/class-session';
import { SESSION } from './classes';

const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'none at all',
    (error) => (error instanceof ClassError ? error.problem : `${error}`),
  );

/** A code as anybody could make one, whatever it unpacks to. */
function codeOf(packed: Uint8Array, head = 'OLP1.'): string {
  let sum = 0x811c9dc5;
  for (const byte of packed) sum = Math.imul(sum ^ byte, 0x01000193);
  const bytes = Buffer.alloc(packed.length + 4);
  bytes.writeUInt32BE(sum >>> 0);
  bytes.set(packed, 4);
  return head + bytes.toString('base64url');
}

describe('a code', () => {
  it('gives any text back, wherever it stands in what was pasted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 300 }), async (text) => {
        const code = await writeCode('pages', text);
        expect(code).toMatch(/^OLP1\.[\w-]+$/);
        expect(await readCode('pages', `Here it is: ${code} \n`)).toBe(text.toWellFormed());
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    ['nothing', '', 'none'],
    ['a sentence', 'Please take part!', 'none'],
    ['one of a later form', 'OLP2.AAAAAAAA', 'newer'],
    ['one of no form', codeOf(deflateRawSync('text'), 'OLP0.'), 'broken'],
    ['one of another kind', 'OLS1.AAAAAAAA', 'other-kind'],
    ['one that is cut off at once', 'OLP1.AA', 'broken'],
    ['one that was mistyped', 'OLP1.AAAAAAAAAAAA', 'broken'],
    ['what is no base64', 'OLP1.A', 'broken'],
    ['what is no deflate', codeOf(Buffer.from('no deflate at all')), 'broken'],
    ['more than anybody would paste', `OLP1.${'A'.repeat(3_000_001)}`, 'too-large'],
  ])('is refused where it is %s', async (_, text, problem) => {
    expect(await problemOf(readCode('pages', text))).toBe(problem);
  });

  it('is refused wherever it was cut', async () => {
    const code = await writeCode('pages', 'a text that is long enough to be cut at many places');
    for (let end = 6; end < code.length; end++) {
      expect(await problemOf(readCode('pages', code.slice(0, end))), String(end)).toBe('broken');
    }
  });

  it('never unfolds a bomb', async () => {
    const bomb = codeOf(deflateRawSync(Buffer.alloc(200_000_000)));
    expect(bomb.length).toBeLessThan(300_000);
    const before = process.memoryUsage().arrayBuffers;
    expect(await problemOf(readCode('pages', bomb))).toBe('too-large');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(50_000_000);
  });
});

describe('the code of a session', () => {
  it.each([null, ['shop.example', 'xn--mgbh0fb.example']])(
    'gives it back, with the sites %s',
    async (sites) => {
      const code = await writeSession({ ...SESSION, sites });
      expect(await readSession(`Session: ${code}`)).toEqual({ ...SESSION, sites });
      expect(code.length).toBeLessThan(160);
    },
  );

  it.each([
    ['no list', '{}'],
    ['no id', '["", "A", "2026-01-01"]'],
    ['no day', '["k3f9q2", "A", "one day"]'],
    ['a day that is none', '["k3f9q2", "A", "2026-99-99"]'],
    ['a site that is none', '["k3f9q2", "A", "2026-01-01", "__proto__"]'],
    ['a site with a path', '["k3f9q2", "A", "2026-01-01", "a.example/secret"]'],
    [
      'more sites than a class has',
      JSON.stringify(['k3f9q2', 'A', '2026-01-01', ...Array(151).fill('a.example')]),
    ],
  ])('is refused with %s', async (_, text) => {
    expect(await problemOf(writeCode('session', text).then(readSession))).toBe('broken');
  });

  it('leaves out of a name what cannot be seen or turns the text around it', async () => {
    const code = await writeCode('session', JSON.stringify(['k3f9q2', '\u202eA\u0000 B\n', '2026-01-01']));
    expect((await readSession(code)).name).toBe('A B');
  });
});
