import { describe, expect, it } from 'vitest';
import { type Conflict, EVIDENCE_KINDS } from '../../../src/attribute/attribution';
import { createWords } from '../../../src/explain/create-words';
import { explainConflict } from '../../../src/explain/explain-conflict';
import { LOCALES } from '../../../src/explain/locale';

type Side = [by: Conflict['believed']['by'], value: string];

function conflict(about: Conflict['about'], against: Side, believed: Side): Conflict {
  const side = ([by, value]: Side) => ({ by, value, detail: 'seen' });
  return { about, against: side(against), believed: side(believed) };
}

const textOf = (one: Conflict, locale: 'en' | 'ar' = 'en') =>
  explainConflict(one)
    .map((message) => createWords(locale).say(message))
    .join(' ');

describe('a conflict', () => {
  it.each([
    [
      conflict('provider', ['name', 'aws'], ['address', 'fastly']),
      'The signs disagree: its name says Amazon, its address says Fastly. So it is a host of Amazon on Fastly.',
    ],
    [
      conflict('provider', ['header', 'aws'], ['as', 'ovh']),
      'The signs disagree: its answer says AWS, its address says OVHcloud. What counts is OVHcloud, though less surely: what a server answers may be passed on from another.',
    ],
    [
      conflict('provider', ['name', 'aws'], ['as', 'other']),
      'The signs disagree: its name says Amazon, its address says another network. What counts is another network, though less surely: a name may stay when what is behind it moves.',
    ],
    [
      conflict('region', ['geolocation', 'us-east-1'], ['cname', 'eu-west-1']),
      'The signs disagree: the estimated place of its address says us-east-1, the name behind its name says eu-west-1. What counts is eu-west-1, though less surely: the place of an address is an estimate.',
    ],
    [
      conflict('service', ['name', 'elb'], ['official-list', 's3']),
      'The signs disagree: its name says a load balancer, its provider’s list says S3. What counts is S3, though less surely: a name may stay when what is behind it moves.',
    ],
  ])('says what each side says and what counts: %#', (one, text) => {
    expect(textOf(one)).toBe(text);
  });

  it.each(LOCALES)('is whole sentences whoever contradicts whom: %s', (locale) => {
    const values = {
      provider: ['aws', 'other', 'local'],
      region: ['us-east-1', 'global', 'x'],
      service: ['s3', 'nlb', 'x'],
    };
    for (const about of ['provider', 'region', 'service'] as const) {
      for (const against of EVIDENCE_KINDS) {
        for (const believed of EVIDENCE_KINDS) {
          for (const value of values[about]) {
            const text = textOf(conflict(about, [against, value], [believed, 'fastly']), locale);
            expect(text).toMatch(/[^.]\.$/);
            expect(text).not.toMatch(/[{}]| {2}| [.,:،]|null|undefined/);
            expect(text.length).toBeLessThanOrEqual(260);
          }
        }
      }
    }
  });
});
