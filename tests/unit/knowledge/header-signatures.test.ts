import { describe, expect, it } from 'vitest';
import { compactHeaders, readHeaders } from '../../../src/attribute/compact-headers';
import type { HeaderSignature } from '../../../src/knowledge/header-signature';
import { HEADER_SIGNATURES, headerRows, signatureOf } from '../../../src/knowledge/header-signatures';
import { isRegionOf } from '../../../src/knowledge/region-ids';
import type { Header } from '../../../src/observe/page-load';
import { titleOf } from './entries';
import { duplicateProblems, expectNoProblems, orderProblems, provenanceProblems } from './provenance';

const keyOf = ({ header, reading, text }: Omit<HeaderSignature, 'example'>) =>
  `${header} ${reading} ${text.toLowerCase()}`;
const signatures = headerRows().map((it) => ({
  signature: signatureOf(it),
  title: `${titleOf(it.party)}, ${it.row[0]} ${it.row[2]}`.trim(),
}));

/** Readings that need nothing but the name, or read the value by their own rule. */
const WITHOUT_TEXT: readonly string[] = ['present', 'aws-region', 'vercel-id'];

function isFoundIn(headers: Iterable<Header>, signature: HeaderSignature): boolean {
  return [...readHeaders(headers)].some((it) => keyOf(it.signature) === keyOf(signature));
}

describe('header signatures', () => {
  it('stand once each', () => {
    expectNoProblems(
      duplicateProblems(
        'header',
        signatures.map(({ signature }) => keyOf(signature)),
      ),
    );
  });

  it('stand sorted in their group', () => {
    const groups = new Map(headerRows().map(({ group, party }) => [group, titleOf(party)]));
    expectNoProblems(
      [...groups].flatMap(([{ rows }, title]) =>
        orderProblems(
          title,
          rows.map(([header, , text]) => `${header} ${text}`),
        ),
      ),
    );
  });

  it('of one header are read in one way, so that reading again finds the same', () => {
    const ways = new Map<string, string>();
    expectNoProblems(
      signatures.flatMap(({ signature: { header, reading }, title }) => {
        const way = reading === 'token' || reading === 'equals' ? 'word' : (reading.split('-')[0] ?? '');
        const other = ways.get(header) ?? way;
        ways.set(header, other);
        return other === way ? [] : [`${title}: another entry reads "${header}" as ${other}, read it alike`];
      }),
    );
  });

  it('are found in their examples, and in what is kept of them', () => {
    expectNoProblems(
      signatures.flatMap(({ signature, title }) => {
        const { header, reading, example } = signature;
        if (!isFoundIn([[header, example]], signature)) {
          return [`${title}: not found in its example "${example}", read as "${reading}"`];
        }
        const kept = compactHeaders([[header.toUpperCase(), example]]);
        const isShort = kept.every(([, value]) => value.length <= 64);
        return isShort && isFoundIn(kept, signature) ? [] : [`${title}: not found in what is kept of it`];
      }),
    );
  });

  it('are lower case, with a text where one is looked for, and a source', () => {
    expectNoProblems(
      signatures.flatMap(({ signature, title }) => {
        const { header, reading, text } = signature;
        const problems = provenanceProblems(title, signature);
        if (header !== header.toLowerCase()) problems.push(`${title}: write the header in lower case`);
        if ((text === '') !== WITHOUT_TEXT.includes(reading)) {
          problems.push(`${title}: "${reading}" ${text === '' ? 'needs a text' : 'takes no text'}`);
        }
        return problems;
      }),
    );
  });

  it('speak of regions that exist', () => {
    expectNoProblems(
      signatures.flatMap(({ signature: { says }, title }) => {
        const isRight =
          says.region === null || says.region === 'global' || isRegionOf(says.provider ?? '', says.region);
        return isRight ? [] : [`${title}: "${says.region}" is no region of ${says.provider}`];
      }),
    );
  });

  it('cover what the design asks for', () => {
    const known = new Set(HEADER_SIGNATURES.map(({ says }) => says.platform ?? says.provider));
    expect(known.size).toBeGreaterThanOrEqual(60);
    for (const id of [
      'aws',
      'google',
      'cloudflare',
      'fastly',
      'azure',
      'akamai',
      'bunny',
      'cdn77',
      'keycdn',
      'edgio',
      'imperva',
      'sucuri',
      'gcore',
      'stackpath',
      'vercel',
      'heroku',
      'netlify',
    ]) {
      expect(known).toContain(id);
    }
  });
});
