import { describe, expect, it } from 'vitest';
import { findingInWords, percent, seconds } from '../../../src/explain/finding-in-words';
import { message } from '../../../src/explain/message';
import { recordProblemInWords } from '../../../src/explain/record-problem-in-words';
import { relivedOutageInWords, relivedSpan } from '../../../src/explain/relived-outage-in-words';
import { INCIDENTS } from '../../../src/knowledge/incidents';
import { FINDING_IDS, type FindingId } from '../../../src/relive/measured-outcome';
import { EXPECTATIONS, RecordError } from '../../../src/relive/record-error';
import { SHORTFALLS } from '../../../src/relive/relive-record';
import { reliveRecord } from '../relive/records';
import { expectNone, LANGUAGES, printFaults, sentenceFaults } from './wording';

/** A finding with its figure, and what has to stand in the sentence. */
const FINDINGS: Readonly<Record<FindingId, readonly [value: number | null, told: string]>> = {
  'no-document': [null, ''],
  'error-page': [null, ''],
  'no-paint': [11_400, '11.4'],
  'one-colour': [null, ''],
  'most-words': [0.62, '62'],
  'most-styles': [0.9, '90'],
  'styles-and-screen': [0.4, '31'],
  'most-controls': [0.55, '55'],
  'dead-controls': [0.6, 'Of the buttons that were tried, 60 % no longer did anything.'],
  parts: [460_800, '50'],
  screen: [0.2, '20'],
  words: [0.034, '3'],
  'late-paint': [6_230, '6.2'],
  requests: [12, '12'],
};

describe.each(LANGUAGES)('in %s', (locale, words) => {
  it.each(FINDING_IDS)('a finding is a sentence with its figure: %s', (id) => {
    const [value, told] = FINDINGS[id];
    const text = words.say(findingInWords({ outcome: 'broken', id, value }, reliveRecord()));
    expectNone(sentenceFaults(text, 160, locale));
    expect(text).toContain(told);
  });

  it('a page on which nothing was ever painted is not said to have painted late', () => {
    const never = findingInWords({ outcome: 'blank', id: 'no-paint', value: null }, reliveRecord());
    expect(never.key).toBe('compare.found.no-paint');
  });

  it.each(SHORTFALLS)('a shortfall is a sentence: %s', (shortfall) => {
    expectNone(sentenceFaults(words.say(message(`compare.unlike.${shortfall}`)), 160, locale));
  });

  it.each(EXPECTATIONS)('a file that is no record is told in one line: %s', (expected) => {
    const error = new RecordError(expected, 'during.failed[3].url', ['script', 'style']);
    const text = words.say(recordProblemInWords('my file.json', error));
    expectNone(sentenceFaults(text.replace(/\[3\]/, ''), 200, locale));
    expect(text).toContain('my file.json');
    expect(text).toContain('during.failed[3].url');
  });

  it('every incident is told with how bad and, as it happened, which hours', () => {
    const faults = INCIDENTS.flatMap(({ id, phases }) =>
      (['as-it-happened', 'region-lost'] as const).flatMap((severity) =>
        [[], phases.slice(0, 1).map((phase) => phase.id)].flatMap((held) => {
          const lines = relivedOutageInWords(
            { incident: id, severity, whatIf: null, phases: held },
            (operator) => operator,
          );
          expect(lines.length).toBe(severity === 'region-lost' ? 2 : 3);
          return lines.flatMap((line) => printFaults(words.say(line), locale));
        }),
      ),
    );
    expectNone(faults);
  });

  it('an imagined outage is told by its name', () => {
    const [title] = relivedOutageInWords(
      {
        incident: 'custom',
        severity: 'custom',
        whatIf: 'ol1/aws/us-east-1/all/no-connection/6h',
        phases: [],
      },
      (id) => id,
    );
    expect(title && words.say(title)).toContain('AWS us-east-1');
  });
});

describe('a figure', () => {
  it.each([
    [0, 0],
    [0.001, 1],
    [0.346, 35],
    [0.999, 99],
    [1, 100],
    [2.4, 240],
  ])('of %d is %d percent: never none of something, nor all where a part is left', (share, told) => {
    expect(percent(share)).toBe(told);
  });

  it.each([
    [249, 0.2],
    [12_449, 12.4],
    [90_480, 90],
  ])('of %d ms is %d s', (milliseconds, told) => {
    expect(seconds(milliseconds)).toBe(told);
  });

  it('of hours is that of the phases that held', () => {
    const outage = {
      incident: 'aws-us-east-1-2025-10-20',
      severity: 'as-it-happened',
      whatIf: null,
    } as const;
    expect(relivedSpan({ ...outage, phases: ['dynamodb-dns'] })).toEqual({
      from: '2025-10-20T06:48:00Z',
      to: '2025-10-20T09:40:00Z',
    });
    expect(relivedSpan({ ...outage, phases: [] })).toBeNull();
    expect(relivedSpan({ ...outage, phases: ['not-known'] })).toBeNull();
  });
});
