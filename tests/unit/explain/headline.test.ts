import { describe, expect, it } from 'vitest';
import { CONFIDENCES, type Confidence } from '../../../src/attribute/attribution';
import { createWords } from '../../../src/explain/create-words';
import { headlineOf, outcomeInWords, shownOutcome } from '../../../src/explain/headline';
import { compareOutcomes } from '../../../src/outage/outcome-order';
import { OUTCOMES, type Outcome } from '../../../src/outage/scenario';

const en = createWords('en');
const ar = createWords('ar');
const say = (outcome: Outcome, worst: Outcome, confidence: Confidence) =>
  en.say(headlineOf({ outcome, worst, confidence }));

/** All judgements that can be: the worst is never better than the outcome. */
const JUDGEMENTS = OUTCOMES.flatMap((outcome) =>
  OUTCOMES.filter((worst) => compareOutcomes(worst, outcome) >= 0).flatMap((worst) =>
    CONFIDENCES.map((confidence) => ({ outcome, worst, confidence })),
  ),
);
const QUIET: readonly Outcome[] = ['untouched', 'unnoticed'];

describe('the headline', () => {
  it.each([
    ['certain', 'This page would not have opened.'],
    ['likely', 'This page would probably not have opened.'],
    ['possible', 'This page might not have opened.'],
    ['unknown', 'What would have become of this page can’t be told from here.'],
  ] as const)('is worded as sure as it is: %s', (confidence, text) => {
    expect(say('unreachable', 'unreachable', confidence)).toBe(text);
  });

  it.each([
    ['untouched', 'unreachable', 'possible', 'This page might not have opened.'],
    ['unnoticed', 'blank', 'likely', 'This page might have stayed blank.'],
    ['untouched', 'unnoticed', 'possible', 'You would not have noticed.'],
    ['untouched', 'untouched', 'certain', 'This page would not have noticed.'],
    ['untouched', 'untouched', 'likely', 'This page would probably not have noticed.'],
    ['unknown', 'unreachable', 'unknown', 'Whether this page would have opened can’t be told from here.'],
    [
      'broken',
      'unreachable',
      'likely',
      'This page would probably have been broken. It might not even have opened.',
    ],
    ['degraded', 'degraded', 'certain', 'Parts of this page would have been missing or slow.'],
  ] as const)('speaks of both outcome and worst: %s, at worst %s, %s', (outcome, worst, confidence, text) => {
    expect(say(outcome, worst, confidence)).toBe(text);
  });

  it('never says that nothing would have been noticed while something worse is possible', () => {
    const doubtful = JUDGEMENTS.filter(({ worst }) => !QUIET.includes(worst));
    for (const judgement of doubtful) expect(en.say(headlineOf(judgement))).not.toMatch(/noticed/);
  });

  it('always says how sure it is', () => {
    for (const judgement of JUDGEMENTS) {
      const text = en.say(headlineOf(judgement));
      if (QUIET.includes(judgement.outcome) && judgement.worst !== judgement.outcome) continue;
      if (judgement.confidence === 'unknown' || judgement.outcome === 'unknown')
        expect(text).toMatch(/can’t be told/);
      else if (judgement.confidence === 'likely') expect(text).toMatch(/would probably/);
      else if (judgement.confidence === 'possible') expect(text).toMatch(/^[^.]*might/);
      else expect(text).toMatch(/would (?!probably)/);
    }
  });

  it('fills every hole in both languages', () => {
    for (const judgement of JUDGEMENTS) {
      for (const words of [en, ar]) expect(words.say(headlineOf(judgement))).not.toMatch(/[{}]/);
    }
  });
});

describe('the sign', () => {
  it('shows what is possible, in outline, where nothing is likely', () => {
    const judgement = { outcome: 'untouched', worst: 'unreachable', confidence: 'possible' } as const;
    expect(shownOutcome(judgement)).toEqual({ outcome: 'unreachable', isDoubtful: true });
    expect(en.say(outcomeInWords(judgement))).toBe('the page might not open');
  });

  it('shows what is likely as it is', () => {
    const judgement = { outcome: 'broken', worst: 'unreachable', confidence: 'likely' } as const;
    expect(shownOutcome(judgement)).toEqual({ outcome: 'broken', isDoubtful: false });
  });

  it('shows "untouched" only where the worst says so too', () => {
    for (const judgement of JUDGEMENTS) {
      if (shownOutcome(judgement).outcome === 'untouched') expect(judgement.worst).toBe('untouched');
    }
  });
});
