import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PROVIDERS } from '../../../src/knowledge/providers';
import { findWhatIf } from '../../../src/outage/find-what-if';
import { FAILURE_KINDS } from '../../../src/outage/scenario';
import { unknownPart } from '../../../src/outage/unknown-part';
import { checkWhatIf, readWhatIfCode, whatIfCode } from '../../../src/outage/what-if-code';
import { anyWhatIf, knownWhatIf } from './what-ifs';

const RUNS = { seed: 20251020, numRuns: 500 };
const EXAMPLE = 'ol1/aws/us-east-1/s3/no-connection/6h';

describe('the code of a what-if', () => {
  it('is one word of plain letters', () => {
    expect(
      whatIfCode({
        lost: { provider: 'aws', region: 'us-east-1', service: 's3' },
        ...{ failure: 'no-connection', isOnAndOff: false, hours: 6 },
      }),
    ).toBe(EXAMPLE);
    expect(
      whatIfCode({ lost: { dnsOperator: 'ns1' }, failure: 'no-name', isOnAndOff: true, hours: 48 }),
    ).toBe('ol1/dns/ns1/no-name/48h/on-off');
    expect(
      whatIfCode({
        lost: { provider: 'google', region: null, service: null },
        ...{ failure: 'slow', isOnAndOff: false, hours: 1 },
      }),
    ).toBe('ol1/google/all/all/slow/1h');
  });

  it('is read back as it was, whatever it stands for', () => {
    fc.assert(
      fc.property(anyWhatIf, (whatIf) => {
        expect(readWhatIfCode(whatIfCode(whatIf))).toEqual(whatIf);
        expect(whatIfCode(whatIf)).toMatch(/^[a-z0-9/-]+$/);
      }),
      RUNS,
    );
  });

  it('needs words that no id is spelled like', () => {
    for (const { id } of PROVIDERS) expect(['all', 'dns']).not.toContain(id);
  });

  it.each([
    ['', 'form', ''],
    ['aws/us-east-1', 'form', 'aws'],
    ['ol2/aws/us-east-1/s3/no-connection/6h', 'version', 'ol2'],
    ['ol1/aws/us-east-1/s3/no-connection', 'form', 'ol1/aws/us-east-1/s3/no-connection'],
    ['ol1/aws/us-east-1/s3/no-connection/6h/more', 'form', 'ol1/aws/us-east-1/s3/no-connection/6h/more'],
    ['ol1/aws/us east 1/s3/no-connection/6h', 'form', 'ol1/aws/us east 1/s3/no-connection/6h'],
    ['ol1/aws/-/s3/no-connection/6h', 'form', 'ol1/aws/-/s3/no-connection/6h'],
    ['ol1/acme/all/all/no-connection/6h', 'provider', 'acme'],
    ['ol1/constructor/all/all/no-connection/6h', 'provider', 'constructor'],
    ['ol1/all/all/all/no-connection/6h', 'provider', 'all'],
    ['ol1/aws/all/all/on-fire/6h', 'failure', 'on-fire'],
    ['ol1/dns/ns1/slow/6h', 'failure', 'slow'],
    ['ol1/aws/all/all/slow/0h', 'length', '0h'],
    ['ol1/aws/all/all/slow/06h', 'length', '06h'],
    ['ol1/aws/all/all/slow/721h', 'length', '721h'],
    ['ol1/aws/all/all/slow/6', 'length', '6'],
    ['ol1/aws/all/all/slow/1e2h', 'length', '1e2h'],
  ])('is refused, with the part that is wrong: %s', (code, part, found) => {
    expect(readWhatIfCode(code)).toEqual({ part, found: found.slice(0, 40) });
    expect(checkWhatIf(code)).toBeNull();
  });

  it.each([undefined, null, 7, {}, [EXAMPLE], ' '])('is none where %j stands', (code) => {
    expect(checkWhatIf(code)).toBeNull();
  });
});

describe('a what-if in a pasted text', () => {
  const whatIf = readWhatIfCode(EXAMPLE);

  it.each([
    ['alone in its brackets', `[${EXAMPLE}]`],
    ['without brackets', ` ${EXAMPLE}\n`],
    ['amid words', `Look: “Outage Lens: What if … were lost? [${EXAMPLE}]” What do you think [of it]?`],
    ['broken by a mail', '> What if\n> were lost? [ol1/aws/us-\n> east-1/s3/no-\r\n>> connection/6h]'],
    ['in capitals', `[${EXAMPLE.toUpperCase()}]`],
    ['with other hyphens', `[${EXAMPLE.replaceAll('-', '\u2011')}]`],
    ['with invisible letters', `\u2066[\u200b${EXAMPLE}\u00ad]\u2069`],
    ['behind a broken one', `[ol1/acme] [${EXAMPLE}]`],
    ['behind other brackets', `[[1] [2](x) [${EXAMPLE}]]`],
  ])('is found %s', (_, text) => {
    expect(findWhatIf(text)).toEqual(whatIf);
  });

  it.each([
    ['nothing', '', null],
    ['no code', 'AWS us-east-1 was lost', null],
    ['an address', 'https://shop.example/ol1/aws', null],
    ['one without its end', `[${EXAMPLE.slice(0, -4)}`, { part: 'form' }],
    ['one of a later version', '[ol12/aws/anything]', { part: 'version', found: 'ol12' }],
    ['an unknown provider', '[ol1/acme/all/all/slow/6h]', { part: 'provider', found: 'acme' }],
  ])('is not found in %s', (_, text, problem) => {
    const found = findWhatIf(text);
    if (problem === null) expect(found).toBeNull();
    else expect(found).toMatchObject(problem);
  });

  it('is found again whatever stands around it', () => {
    const around = fc.string({ maxLength: 200 }).map((text) => text.replace(/[[\]]/g, ' '));
    fc.assert(
      fc.property(around, knownWhatIf, around, (before, one, after) => {
        expect(findWhatIf(`${before}[${whatIfCode(one)}]${after}`)).toEqual(one);
        expect(unknownPart(one)).toBeNull();
      }),
      RUNS,
    );
  });

  it('never throws, nor takes long, on hostile texts', () => {
    const piece = fc.constantFrom(
      '[',
      ']',
      'ol1/',
      '/',
      'aws',
      '6h',
      '\n>',
      '\u202e',
      '__proto__',
      'all',
      '🜁',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 60 }), (pieces) => {
        const found = findWhatIf(pieces.join(''));
        if (found && 'lost' in found) expect(readWhatIfCode(whatIfCode(found))).toEqual(found);
      }),
      RUNS,
    );
    const start = performance.now();
    for (const text of ['[', '[ol1/', '[a]', 'ol1/aws/'].map((one) => one.repeat(1_000_000)))
      findWhatIf(text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it.each([
    ['ol1/aws/us-east-99/all/slow/6h', { part: 'region', found: 'us-east-99', provider: 'aws' }],
    ['ol1/cloudflare/us-east-1/all/slow/6h', { part: 'region', found: 'us-east-1', provider: 'cloudflare' }],
    ['ol1/aws/us-east-1/teleport/slow/6h', { part: 'service', found: 'teleport', provider: 'aws' }],
    ['ol1/aws/us-east-1/cloudfront/slow/6h', { part: 'service', found: 'cloudfront', provider: 'aws' }],
    ['ol1/dns/nobody/no-name/6h', { part: 'dns-operator', found: 'nobody' }],
    ['ol1/dns/to-string/no-name/6h', { part: 'dns-operator', found: 'to-string' }],
  ])('is told when it names what nobody here knows: %s', (code, problem) => {
    const read = readWhatIfCode(code);
    expect('lost' in read && unknownPart(read)).toEqual(problem);
  });

  it('knows every kind of failure of every kind of part', () => {
    for (const kind of FAILURE_KINDS) expect(checkWhatIf(`ol1/aws/all/all/${kind}/6h`)?.failure).toBe(kind);
  });
});
