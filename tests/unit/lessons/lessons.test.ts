import { describe, expect, it } from 'vitest';
import { studentOf } from '../../../src/class-session/class-picture';
import { classOutages, classTolls, rankClassTolls } from '../../../src/class-session/class-tolls';
import { quizOf } from '../../../src/class-session/quiz';
import { dependences } from '../../../src/concentration/dependence';
import { herfindahl } from '../../../src/concentration/herfindahl';
import { tally } from '../../../src/concentration/tally';
import { gatherWeb } from '../../../src/concentration/web';
import { CATALOGUES } from '../../../src/explain/create-words';
import { siteOf } from '../../../src/knowledge/public-suffixes';
import { REPORTED_INCIDENTS } from '../../../src/knowledge/reported-services';
import { demoPages } from '../../../src/lessons/demo-pages';
import { lessonParams, readLessonPlace } from '../../../src/lessons/lesson-address';
import { checkProgress, withStep } from '../../../src/lessons/lesson-progress';
import { LESSON_IDS, LESSONS } from '../../../src/lessons/lessons';
import { readHitQuery } from '../../../src/ui/hit-query';
import { lessonSearch, openedSearch } from '../../../src/ui/lessons/lesson-links';
import { STEP_PARTS, stepText } from '../../../src/ui/lessons/lesson-text';
import { readReportView } from '../../../src/ui/report-view';

const STEPS = LESSONS.flatMap((lesson) => lesson.steps.map((step, index) => ({ lesson, step, index })));
const OPENED = STEPS.flatMap(({ lesson, step, index }) =>
  step.opens.map((opens) => ({ name: `${lesson.id} ${index + 1}`, lesson, index, opens })),
);

describe('the lessons', () => {
  it('are five, of 15 to 45 minutes', () => {
    expect(LESSONS.map(({ id }) => id)).toEqual(LESSON_IDS);
    expect(LESSONS).toHaveLength(5);
    for (const { minutes } of LESSONS) expect(minutes >= 15 && minutes <= 45).toBe(true);
  });

  it.each(['en', 'ar'] as const)('have every step in the catalogue, and no step more: %s', (locale) => {
    const told = Object.keys(CATALOGUES[locale]).filter((key) => /^lessons\.\w+\.\d/.test(key));
    const wanted = STEPS.flatMap(({ lesson, index }) =>
      STEP_PARTS.map((part) => stepText(lesson, index, part).key),
    );
    expect(told.sort()).toEqual([...wanted].sort());
  });

  it('have sources that are addresses over TLS, and one for every figure of others', () => {
    for (const { lesson, step, index } of STEPS) {
      for (const url of step.sources) expect(new URL(url).protocol, url).toBe('https:');
      const text = CATALOGUES.en[stepText(lesson, index, 'text').key];
      if (/\d %|UTC|AWS has|report|On 20 October/.test(String(text))) {
        expect(step.sources.length, `${lesson.id} ${index + 1}`).toBeGreaterThan(0);
      }
    }
  });
});

describe('what a step opens', () => {
  it.each(OPENED)('is there: $name', ({ lesson, index, opens }) => {
    const search = openedSearch('?tab=7&lang=ar&incident=other&what-if=ol1', lesson.id, index, opens);
    const params = new URLSearchParams(search);
    expect([params.get('tab'), params.get('lang')]).toEqual(['7', 'ar']);
    const view = readReportView({ search, hash: '' });
    if (opens.kind === 'view') {
      expect(view).toBe(opens.view);
      if (opens.view === 'hit') expect(readHitQuery(params).outage).toBe(opens.outage);
      return;
    }
    expect(view).toBe('lessons');
    const place = readLessonPlace(search);
    expect(place).toMatchObject({ lesson: { id: lesson.id }, step: index, shows: { kind: opens.kind } });
    if (opens.kind !== 'demo') return;
    expect(place.shows).toMatchObject(
      'whatIf' in opens
        ? { host: opens.host, whatIf: { failure: 'no-connection' } }
        : { host: opens.host, incident: opens.incident, severity: opens.severity },
    );
  });

  it('is what people reported, where it is that', () => {
    const outages = OPENED.flatMap(({ opens }) =>
      opens.kind === 'view' && opens.view === 'hit' ? [opens.outage] : [],
    );
    expect(outages.filter((outage) => !REPORTED_INCIDENTS.includes(outage))).toEqual([]);
  });
});

describe('the place in the lessons', () => {
  it.each([
    ['?view=lessons', null, 0],
    ['?lesson=other&step=2', null, 0],
    ['?lesson=region', 'region', 0],
    ['?lesson=region&step=5', 'region', 4],
    ['?lesson=region&step=6', 'region', 0],
    ['?lesson=region&step=-1', 'region', 0],
    ['?lesson=region&step=1.5', 'region', 0],
    ['?lesson=region&step=sheet', 'region', null],
  ])('is read from %s', (search, id, step) => {
    const place = readLessonPlace(search);
    expect([place.lesson?.id ?? null, place.step]).toEqual([id, step]);
  });

  it.each([
    '?show=www.shop.example&incident=fastly-2021-06-08',
    '?lesson=region&show=elsewhere.example&incident=fastly-2021-06-08',
    '?lesson=region&show=www.shop.example&incident=none',
    '?lesson=region&show=www.shop.example&what-if=ol9',
  ])('shows nothing that is not there: %s', (search) => expect(readLessonPlace(search).shows).toBeNull());

  it('leaves the outage of another place behind', () => {
    const search = '?tab=1&view=hit&outage=x&incident=a&severity=region-lost&what-if=b';
    expect(lessonSearch(search, lessonParams('cdn', 1))).toBe('?tab=1&view=lessons&lesson=cdn&step=2');
  });
});

describe('progress', () => {
  it('is kept step by step, each once', () => {
    const done = withStep(withStep(withStep({}, 'cdn', 2), 'cdn', 0), 'cdn', 2);
    expect(done).toEqual({ cdn: [0, 2] });
  });

  it.each([
    [null, {}],
    ['text', {}],
    [{ cdn: [0, 9, -1, '1', 0], other: [1], region: 3, __proto__: { plan: [0] } }, { cdn: [0] }],
  ])('is read from whatever is stored: %j', (stored, expected) => {
    expect(checkProgress(stored)).toEqual(expected);
  });
});

describe('the figures of the lesson on counting', () => {
  const web = gatherWeb(demoPages(), siteOf);
  const { shares } = tally(web, 'provider', 'sites');
  const { providers } = dependences(web);
  const aws = providers.find(({ provider }) => provider === 'aws');

  it('are those of the demo sites', () => {
    expect(shares.map(({ amount }) => amount)).toEqual([6, 2, 1, 1, 1, 1, 1]);
    expect(Math.round((shares[0]?.share ?? 0) * 100)).toBe(46);
    const { index, effectiveNumber } = herfindahl(shares.map(({ amount }) => amount));
    expect([Math.round(index), effectiveNumber.toFixed(1)]).toEqual([2_663, '3.8']);
    expect([aws?.sites, aws?.critical]).toEqual([11, 8]);
  });

  it('are those of the quiz', () => {
    const students = [studentOf(1, '', demoPages(), siteOf)];
    const ranked = rankClassTolls([...classTolls(students, classOutages(students))]);
    const answers = quizOf(ranked, 'demo').map(({ answer }) => [
      answer,
      ranked.find(({ outage }) => outage.id === answer)?.lost,
    ]);
    expect(answers).toEqual([
      ['aws-us-east-1-2025-10-20:as-it-happened', 4],
      ['ol1/aws/all/all/no-connection/6h', 8],
    ]);
  });
});
