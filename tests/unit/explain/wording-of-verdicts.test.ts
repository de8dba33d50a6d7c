import { describe, expect, it } from 'vitest';
import { CONFIDENCES, type Confidence } from '../../../src/attribute/attribution';
import { headlineOf, outcomeInWords } from '../../../src/explain/headline';
import { reasonsOf } from '../../../src/explain/reasons';
import { whyOf } from '../../../src/explain/why';
import { INCIDENTS } from '../../../src/knowledge/incidents';
import { THIRD_PARTY_FUNCTIONS } from '../../../src/knowledge/third-party';
import { ROLES } from '../../../src/observe/page-load';
import { usualStake } from '../../../src/observe/stake';
import { judge } from '../../../src/outage/judge';
import { compareOutcomes, outcomeWhenDown } from '../../../src/outage/outcome-order';
import { FATES, type Fate, OUTCOMES } from '../../../src/outage/scenario';
import { lostHostsScenario } from '../../../src/outage/scenario-for';
import type { Cause, HostVerdict, Verdict } from '../../../src/outage/verdict';
import { edge, exchange, standing, unknown } from '../outage/attributions';
import { expectNone, LANGUAGES, printFaults, sentenceFaults, voiceFaults } from './wording';

/** A sentence at the head of a popup of 420 pixels stands on two lines. */
const LONGEST_HEADLINE = 80;
/** Four lines of the popup's text: two names of forty letters each, the place and its service, and what goes. */
const LONGEST_REASON = 205;
/** Four names of forty letters and two places: as much as a reason ever names. */
const LONGEST_REASON_OF_ALL = 330;
/** Six lines: what is held up, by whom, what happened, and how long a browser waits. */
const LONGEST_WHY = 290;
/** Beside the clock time, under the strip. */
const LONGEST_OUTCOME = 40;

const LOST = { provider: 'aws', region: 'us-east-1' };
const LONG_NAMES = [
  'static-assets-production.shop.example.eu',
  'images-and-thumbnails-2x.shop.example.eu',
  'api-gateway-for-customers.bank.example.eu',
];
const PLACES = [
  standing('aws', 'us-east-1'),
  standing('aws', 'us-east-1', 'elb'),
  standing('aws', 'us-east-1', 'api-gateway', { regionConfidence: 'possible' }),
  standing('aws', null),
  standing('google', 'europe-west1', 'object-storage'),
  standing('other', null, null, { network: 'HETZNER-AS Hetzner Online GmbH' }),
  standing('local', null),
  edge('cloudflare'),
  edge('aws', { origin: { ...LOST, service: 's3', confidence: 'likely' } }),
  edge('fastly', { platform: { id: 'heroku', ...LOST, confidence: 'possible' } }),
  unknown,
];
const FAILURES = ['no-name', 'no-connection', 'time-outs', 'errors', 'slow', 'no-change', null] as const;
const BAD_FATES = FATES.filter((fate): fate is Exclude<Fate, 'up'> => fate !== 'up');
const PHASES = INCIDENTS.flatMap(({ phases }) => phases.map(({ id }) => id));

/** A verdict of the model's own, of which the tests vary what they speak of: what else it may hold stays as it is. */
const [BASE, BASE_CAUSE, BASE_HOST] = (() => {
  const page = [exchange('shop.example', standing('aws', 'us-east-1'), 'image')];
  const verdict = judge(page, lostHostsScenario(['shop.example']), { host: 'www.shop.example' });
  const cause = verdict.causes.find(({ fate }) => fate === 'down');
  const [host] = cause?.hosts ?? [];
  if (!cause || !host) throw new Error('Expected a cause with its host.');
  return [verdict, cause, host];
})();

function hostsOf(names: readonly string[], change: Partial<HostVerdict>): HostVerdict[] {
  return names.map((host) => ({ ...BASE_HOST, host, ...change }));
}

/** Every role, with every work that a third party of that role can do. */
const USES = ROLES.flatMap((role) => {
  const works = role === 'beacon' || role === 'advert' ? [null] : [null, ...THIRD_PARTY_FUNCTIONS];
  return works.map((does) => ({ role, does }));
});
/** … with everything that can happen to it, as surely as it can. */
const CAUSES: readonly Cause[] = USES.flatMap(({ role, does }) =>
  BAD_FATES.flatMap((fate) =>
    FAILURES.flatMap((failure) =>
      CONFIDENCES.map((confidence, index) => {
        const attribution = PLACES[(index + role.length + fate.length) % PLACES.length] ?? unknown;
        const hosts = hostsOf(LONG_NAMES.slice(0, 2), { fate, failure, confidence, attribution });
        const phases = [PHASES[(index + role.length) % PHASES.length] ?? 'lost'];
        return {
          ...BASE_CAUSE,
          role,
          does,
          fate,
          outcome: outcomeWhenDown(role, usualStake(role)),
          hosts,
          phases,
          confidence,
        };
      }),
    ),
  ),
);

/** The confidence that words about a cause may have: what may have suffered is only possible. */
function voiceOf({ fate, confidence }: Cause): Confidence {
  if (fate === 'origin-unknown') return 'unknown';
  return fate === 'at-risk' ? 'possible' : confidence;
}

function verdictFrom(cause: Cause): Verdict {
  const isLikely = cause.fate === 'down' || cause.fate === 'failing';
  return {
    ...BASE,
    outcome: isLikely ? cause.outcome : 'untouched',
    worst: cause.outcome,
    confidence: cause.confidence,
    hosts: cause.hosts,
    causes: [cause],
  };
}

const JUDGEMENTS = OUTCOMES.flatMap((outcome) =>
  OUTCOMES.filter((worst) => compareOutcomes(worst, outcome) >= 0).flatMap((worst) =>
    CONFIDENCES.map((confidence) => ({ outcome, worst, confidence })),
  ),
);
const isQuiet = (outcome: string) => outcome === 'untouched' || outcome === 'unnoticed';

// Tens of thousands of sentences take their time where other work goes on beside.
describe.each(LANGUAGES)('in %s', { timeout: 120_000 }, (locale, words) => {
  it('every headline is a short sentence, as sure as it is', () => {
    const faults = JUDGEMENTS.flatMap((judgement) => {
      const text = words.say(headlineOf(judgement));
      const [first = ''] = text.split(/(?<=\.)\s/);
      const { outcome, worst, confidence } = judgement;
      const sure =
        outcome === 'unknown' || worst === 'unknown'
          ? 'unknown'
          : !isQuiet(outcome)
            ? confidence
            : !isQuiet(worst)
              ? 'possible'
              : worst === outcome
                ? confidence
                : 'certain';
      const isUntold = sure === 'unknown' || (isQuiet(outcome) && worst === 'unknown');
      return [
        ...text.split(/(?<=\.)\s/).flatMap((one) => sentenceFaults(one, LONGEST_HEADLINE, locale)),
        ...(isQuiet(outcome) || !isUntold ? voiceFaults(first, isUntold ? 'unknown' : sure, locale) : []),
      ];
    });
    expectNone(faults);
  });

  it('no headline says that nothing would have been noticed while something worse is possible', () => {
    const calm = locale === 'en' ? /noticed/ : /لتلاحظ|لتتأثر/;
    const doubtful = JUDGEMENTS.filter(({ worst }) => !isQuiet(worst));
    expectNone(doubtful.map((one) => words.say(headlineOf(one))).filter((text) => calm.test(text)));
    const untouched = locale === 'en' ? /page would/ : /لتتأثر/;
    const unnoticed = JUDGEMENTS.filter(({ worst }) => worst === 'unnoticed');
    expectNone(unnoticed.map((one) => words.say(headlineOf(one))).filter((text) => untouched.test(text)));
  });

  it('every moment of the day is told in a few words, with doubt where there is doubt', () => {
    const maybe = locale === 'en' ? /might/ : /ربما/;
    const faults = JUDGEMENTS.flatMap((judgement) => {
      const text = words.say(outcomeInWords(judgement));
      const isDoubtful =
        isQuiet(judgement.outcome) && !isQuiet(judgement.worst) && judgement.worst !== 'unknown';
      return [
        ...printFaults(text, locale),
        ...(text.length > LONGEST_OUTCOME ? [`is long: ${text}`] : []),
        ...(isDoubtful && !maybe.test(text) ? [`is too sure: ${text}`] : []),
      ];
    });
    expectNone(faults);
  });

  it(`every reason is a sentence as sure as it is: ${CAUSES.length} causes`, () => {
    const faults = CAUSES.flatMap((cause) => {
      const [reason, ...others] = reasonsOf([cause], LOST);
      if (!reason || others.length > 0) return [`${cause.role}: expected one reason`];
      const text = words.say(reason);
      // What stands in brackets says where, and how sure that is; the rest says what goes.
      const [claim = ''] = text.split(' (');
      return [...sentenceFaults(text, LONGEST_REASON, locale), ...voiceFaults(claim, voiceOf(cause), locale)];
    });
    expectNone(faults);
  });

  it('a reason with as many hosts and places as it ever names can still be read', () => {
    const hosts = PLACES.slice(0, 3).flatMap((attribution) => hostsOf(LONG_NAMES, { attribution }));
    const faults = USES.flatMap(({ role, does }) =>
      reasonsOf([{ ...BASE_CAUSE, role, does, hosts, confidence: 'likely' }], LOST).flatMap((reason) =>
        sentenceFaults(words.say(reason), LONGEST_REASON_OF_ALL, locale),
      ),
    );
    expectNone(faults);
  });

  it('every why is a sentence or two, for every place and every phase of every incident', () => {
    const claims = locale === 'en' ? /probably|would probably/ : /على الأرجح/;
    const faults = BAD_FATES.flatMap((fate) =>
      ROLES.flatMap((role) =>
        FAILURES.flatMap((failure) =>
          PLACES.flatMap((attribution) =>
            [...PHASES, 'lost', 'not-a-known-one'].flatMap((phase) => {
              const hosts = hostsOf(['shop.example'], { fate, failure, attribution });
              const outcome = outcomeWhenDown(role, usualStake(role));
              const cause: Cause = { ...BASE_CAUSE, role, fate, outcome, hosts, phases: [phase] };
              const why = whyOf(verdictFrom(cause), LOST);
              if (why === null) return [];
              const text = words.say(why);
              return [
                ...sentenceFaults(text, LONGEST_WHY, locale),
                ...(fate === 'origin-unknown' && claims.test(text) ? [`claims: ${text}`] : []),
              ];
            }),
          ),
        ),
      ),
    );
    expectNone(faults);
  });

  it('a place that is only possible is not told as if it were known', () => {
    const attribution = standing('aws', 'us-east-1', null, { regionConfidence: 'possible' });
    const hosts = hostsOf(['shop.example'], { attribution });
    const cause: Cause = { ...BASE_CAUSE, role: 'document', fate: 'at-risk', outcome: 'unreachable', hosts };
    const why = whyOf(verdictFrom(cause), LOST);
    const [reason] = reasonsOf([cause], LOST);
    for (const said of [why, reason]) {
      expect(said && words.say(said)).toMatch(locale === 'en' ? /us-east-1 \(perhaps\)/ : /\(احتمالًا\)/);
    }
  });
});
