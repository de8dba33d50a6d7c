import { CONFIDENCES } from '../attribute/attribution';
import { FAILURE_KINDS, OUTCOMES } from '../outage/scenario';
import { type Check, fieldsOf, listOf, numberIn, oneOf, orNull, textLike, textUpTo, yesOrNo } from './checks';
import { FINDING_IDS, type Measured } from './measured-outcome';
import { REQUEST_KINDS } from './page-snapshot';
import { RecordError } from './record-error';
import {
  type RelivedFailure,
  type RelivedHost,
  type RelivedLoad,
  type RelivedOutage,
  type ReliveRecord,
  SHORTFALLS,
} from './relive-record';

const LONGEST_URL = 4_000;
const LONGEST_TEXT = 300;
const MOST_FAILED = 2_000;
/** A record stands for a stretch of time that dates can be printed of. */
const time = numberIn(0, 8.64e15);
const duration = numberIn(0, 3_600_000);
const count = numberIn(0, 1e6);
const share = numberIn(0, 1);
const length = numberIn(0, 100_000);
const text = textUpTo(LONGEST_TEXT);
const url = textUpTo(LONGEST_URL);
/** What ids of incidents, phases, providers and regions look like. */
const id = textLike(/^[\w.-]{1,80}$/);
const requestKind = oneOf(REQUEST_KINDS);

/** What is kept of a picture at most, in bytes: a screen of 4K takes about half of it. */
export const LARGEST_SCREEN = 9_000_000;

/** A screen as it is stored. */
export const screenAsBlob: Check<Blob> = (value, at) => {
  if (!(value instanceof Blob) || value.type !== 'image/png' || value.size > LARGEST_SCREEN) {
    throw new RecordError('picture', at);
  }
  return value;
};

/**
 * Turns whatever a store or a file holds into a record.
 * @param screen reads a screen in the form that they have there.
 * @throws RecordError that says where it is wrong, and what was expected there.
 */
export function checkRecord(value: unknown, screen: Check<Blob> = screenAsBlob): ReliveRecord {
  const of = fieldsOf(value, '');
  const load = loadCheck(screen);
  return {
    format: of('format', formatOne),
    id: of('id', id),
    url: of('url', pageUrl),
    startedAt: of('startedAt', time),
    browser: of('browser', oneOf(['chromium', 'firefox'])),
    build: of('build', oneOf(['store', 'laboratory'])),
    outage: of('outage', outage),
    predicted: of('predicted', (predicted, at) => {
      const its = fieldsOf(predicted, at);
      return {
        outcome: its('outcome', oneOf(OUTCOMES)),
        worst: its('worst', oneOf(OUTCOMES)),
        confidence: its('confidence', oneOf(CONFIDENCES)),
      };
    }),
    hosts: of('hosts', listOf(host, 1_000)),
    before: of('before', (before, at) => {
      if (!Array.isArray(before) || before.length !== 2) throw new RecordError('list', at);
      return [load(before[0], `${at}[0]`), load(before[1], `${at}[1]`)];
    }),
    during: of('during', load),
    measured: of('measured', measured),
    shortfalls: [...new Set(of('shortfalls', listOf(oneOf(SHORTFALLS), 100)))],
    isKept: of('isKept', yesOrNo),
  };
}

const formatOne: Check<1> = (value, at) => {
  if (value !== 1) throw new RecordError('version', at, ['1']);
  return value;
};

const pageUrl: Check<string> = (value, at) => {
  if (typeof value !== 'string' || value.length > LONGEST_URL || !URL.canParse(value)) {
    throw new RecordError('address', at);
  }
  const { protocol, href } = new URL(value);
  if (protocol !== 'http:' && protocol !== 'https:') throw new RecordError('address', at);
  return href;
};

const outage: Check<RelivedOutage> = (value, at) => {
  const its = fieldsOf(value, at);
  return {
    incident: its('incident', id),
    severity: its('severity', oneOf(['as-it-happened', 'region-lost', 'custom'])),
    whatIf: its('whatIf', orNull(textUpTo(LONGEST_TEXT))),
    phases: its('phases', listOf(id, 100)),
  };
};

const host: Check<RelivedHost> = (value, at) => {
  const its = fieldsOf(value, at);
  return {
    host: its('host', text),
    fate: its('fate', oneOf(['down', 'failing'])),
    failure: its('failure', oneOf(FAILURE_KINDS)),
    share: its('share', share),
    provider: its('provider', orNull(id)),
    region: its('region', orNull(id)),
  };
};

function loadCheck(screen: Check<Blob>): Check<RelivedLoad> {
  return (value, at) => {
    const its = fieldsOf(value, at);
    return {
      startedAt: its('startedAt', time),
      document: its('document', oneOf(['arrived', 'error-page', 'missing'])),
      firstPaint: its('firstPaint', orNull(duration)),
      loaded: its('loaded', orNull(duration)),
      measured: its('measured', duration),
      requests: its('requests', count),
      failed: its('failed', listOf(failure, MOST_FAILED)),
      scriptErrors: its('scriptErrors', count),
      screen: its('screen', orNull(screen)),
      screenSize: its('screenSize', (size, place) => {
        const sides = fieldsOf(size, place);
        return { width: sides('width', length), height: sides('height', length) };
      }),
    };
  };
}

const failure: Check<RelivedFailure> = (value, at) => {
  const its = fieldsOf(value, at);
  return {
    url: its('url', url),
    kind: its('kind', requestKind),
    error: its('error', text),
    isMade: its('isMade', yesOrNo),
  };
};

/** What a page can come to when that is measured: `unknown` is no measure. */
const measurable = oneOf(OUTCOMES.filter((outcome) => outcome !== 'unknown'));

const measured: Check<Measured> = (value, at) => {
  const its = fieldsOf(value, at);
  return {
    outcome: its('outcome', measurable),
    findings: its(
      'findings',
      listOf((finding, place) => {
        const one = fieldsOf(finding, place);
        return {
          outcome: one('outcome', measurable),
          id: one('id', oneOf(FINDING_IDS)),
          value: one('value', orNull(numberIn(0, 1e12))),
        };
      }, 50),
    ),
    losses: its('losses', losses),
  };
};

const losses: Check<Measured['losses']> = (value, at) => {
  const its = fieldsOf(value, at);
  return {
    failed: its(
      'failed',
      listOf((request, place) => {
        const one = fieldsOf(request, place);
        return { url: one('url', url), loads: one('loads', requestKind) };
      }, MOST_FAILED),
    ),
    words: its('words', share),
    styles: its('styles', share),
    controls: its('controls', share),
    dead: its('dead', (controls, place) => {
      const one = fieldsOf(controls, place);
      return { count: one('count', numberIn(0, 10_000)), share: one('share', share) };
    }),
    screen: its('screen', orNull(share)),
    parts: its(
      'parts',
      listOf((part, place) => {
        const one = fieldsOf(part, place);
        return {
          kind: one('kind', oneOf(['picture', 'background', 'frame', 'video'])),
          url: one('url', url),
          area: one('area', numberIn(0, 1e10)),
        };
      }, 1_000),
    ),
    area: its('area', numberIn(0, 1e12)),
    firstPaint: its('firstPaint', (paint, place) => {
      const one = fieldsOf(paint, place);
      return { before: one('before', orNull(duration)), during: one('during', orNull(duration)) };
    }),
  };
};
