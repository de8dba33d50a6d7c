import { describe, expect, it } from 'vitest';
import { pagesOf } from '../../../src/class-session/class-file';
import { classPicture, studentOf } from '../../../src/class-session/class-picture';
import {
  type ClassToll,
  classOutages,
  classTolls,
  rankClassTolls,
} from '../../../src/class-session/class-tolls';
import { QUIZ_KINDS, quizOf } from '../../../src/class-session/quiz';
import { createPageReader } from '../../../src/history/page-reader';
import type { WhatIf } from '../../../src/outage/what-if';
import { pageOf } from '../concentration/webs';
import { standing } from '../outage/attributions';
import { CLASS, SESSION, siteOf } from './classes';

const read = createPageReader();
const STUDENTS = CLASS.contributions.map((one, index) =>
  studentOf(index + 1, one.nickname, pagesOf(one, SESSION.day, index + 1, read), siteOf),
);
const TOLLS = rankClassTolls([...classTolls(STUDENTS, classOutages(STUDENTS))]);
const tollOf = (id: string) => {
  const found = TOLLS.find(({ outage }) => outage.id === id);
  if (!found) throw new Error(`Expected a toll of ${id}.`);
  return found;
};

describe('the picture of a class', () => {
  it('says of each student how many sites lean on whom, and how many could not be used without', () => {
    const { providers } = classPicture(STUDENTS);
    // The poll and the script that the theatre waits for stand at AWS; of the film, only what measures it.
    expect(providers.find(({ id }) => id === 'aws')).toEqual({
      ...{ id: 'aws', students: 2 },
      leanings: [
        { sites: 2, critical: 2 },
        { sites: 2, critical: 1 },
        { sites: 0, critical: 0 },
      ],
    });
    expect(providers.map(({ students }) => students)).toEqual(
      providers.map(({ students }) => students).sort((a, b) => b - a),
    );
  });

  it('counts a lost site once for each student who gave it', () => {
    // As it happened the poll was unreachable, and the theatre blank; the film and the museum went on.
    expect(tollOf('aws-us-east-1-2025-10-20:as-it-happened')).toMatchObject({
      ...{ lost: 3, sites: 6, students: 2 },
      byStudent: [2, 1, 0],
    });
    expect(tollOf('fastly-2021-06-08:as-it-happened')).toMatchObject({ lost: 1, byStudent: [0, 1, 0] });
    expect(tollOf('azure-front-door-2025-10-29:as-it-happened')).toMatchObject({ lost: 0, students: 0 });
  });

  it('asks about no place twice', () => {
    expect(new Set(TOLLS.map(({ outage }) => outage.id)).size).toBe(TOLLS.length);
    expect(TOLLS.some(({ outage }) => outage.kind === 'incident' && outage.severity === 'region-lost')).toBe(
      false,
    );
  });

  it('asks of what it leans on itself about what most of its sites share', () => {
    const tags = Array.from({ length: 30 }, (_, index) => `tags${index}.test`);
    // All thirty embed the last by name; every other is embedded by two.
    const pages = tags.map((_, index) =>
      pageOf([
        [`s${index}.example`, standing('hetzner', 'fsn1'), 'document'],
        ['zz.zz-everywhere.test', standing('hetzner', 'fsn1'), 'app'],
        [tags[index] ?? '', standing('hetzner', 'fsn1'), 'app'],
        [tags[(index + 1) % 30] ?? '', standing('hetzner', 'fsn1'), 'app'],
      ]),
    );
    const asked = classOutages([studentOf(1, '', pages, siteOf)]).map(({ id }) => id);
    expect(asked).toContain('hosts:zz-everywhere.test');
    expect(asked).toContain('ol1/hetzner/fsn1/all/no-connection/6h');
    expect(asked.filter((id) => id.startsWith('hosts:tags')).length).toBeLessThan(24);
  });

  it('has the largest toll first', () => {
    const lost = TOLLS.map((toll) => toll.lost);
    expect(lost).toEqual([...lost].sort((a, b) => b - a));
  });
});

describe('the quiz', () => {
  const questions = quizOf(TOLLS, SESSION.id);

  it('asks first about what happened, and the right answer takes more than every other', () => {
    expect(questions[0]?.kind).toBe('happened');
    expect(questions[0]?.answer).toBe('aws-us-east-1-2025-10-20:as-it-happened');
    for (const { options, answer } of questions) {
      const right = options.find(({ outage }) => outage.id === answer);
      const others = options.filter((option) => option !== right).map(({ lost }) => lost);
      expect(right?.lost).toBeGreaterThan(Math.max(...others));
      expect(new Set(options.map(({ lost }) => lost)).size).toBe(options.length);
      expect(options.length).toBeLessThanOrEqual(4);
    }
  });

  it('shows the options in one order for a session, and not always the answer first', () => {
    expect(quizOf(TOLLS, SESSION.id)).toEqual(questions);
    const places = Array.from({ length: 20 }, (_, seed) => {
      const [first] = quizOf(TOLLS, String(seed));
      return first?.options.findIndex(({ outage }) => outage.id === first.answer);
    });
    expect(new Set(places).size).toBeGreaterThan(1);
  });

  const toll = (incident: string, lost: number): ClassToll => {
    const base = tollOf('aws-us-east-1-2025-10-20:as-it-happened');
    return { ...base, outage: { ...base.outage, id: incident }, lost };
  };
  it.each([
    ['nothing is lost', [toll('a', 0), toll('b', 0)], 0],
    ['all take as much', [toll('a', 2), toll('b', 2)], 0],
    ['two differ', [toll('a', 2), toll('b', 1)], 1],
  ])('has a question only where an answer is right: %s', (_, tolls, count) => {
    expect(quizOf(tolls, 'x')).toHaveLength(count);
  });

  it('offers one of several that take as many, and the answer takes most whichever that is', () => {
    const tied = { ...toll('b', 4), students: 2 };
    const tolls = rankClassTolls([toll('d', 1), tied, { ...toll('a', 4), students: 1 }, toll('c', 4)]);
    expect(tolls.slice(0, 3).map(({ outage }) => outage.id)).toEqual(['b', 'c', 'a']);
    for (const seed of ['x', 'y', 'z']) {
      const [question] = quizOf(tolls, seed);
      // Of those that take most it is the one that hits most students; of those that tie there too, the first.
      expect(question?.answer).toBe('b');
      expect(question?.options.map(({ outage }) => outage.id).sort()).toEqual(['b', 'd']);
    }
    // Whatever the order in which they were asked about.
    expect(quizOf(rankClassTolls([...tolls].reverse()), 'x')).toEqual(quizOf(tolls, 'x'));
  });

  it.each([
    ['as many below the answer', [9, 5, 5, 5, 0], [9, 5, 0]],
    ['many sizes', [9, 9, 8, 7, 6, 5, 4, 3, 2, 1], [9, 6, 4, 1]],
    ['just as many as fit', [4, 3, 2, 1, 1], [4, 3, 2, 1]],
  ])('spreads its options over the sizes, none twice: %s', (_, losses, offered) => {
    const [question] = quizOf(
      losses.map((lost, index) => toll(String(index), lost)),
      'x',
    );
    expect(question?.options.map(({ lost }) => lost).sort((a, b) => b - a)).toEqual(offered);
    expect(question?.options.find(({ outage }) => outage.id === question.answer)?.lost).toBe(losses[0]);
  });

  it('offers no operator of names that takes none: that would say nothing', () => {
    const what = (lost: ClassToll['lost'], whatIf: Partial<WhatIf>): ClassToll => {
      const found = TOLLS.find(({ outage }) => outage.kind === 'what-if');
      if (found?.outage.kind !== 'what-if') throw new Error('Expected a what-if.');
      const outage = {
        ...found.outage,
        id: JSON.stringify(whatIf),
        whatIf: { ...found.outage.whatIf, ...whatIf },
      };
      return { ...found, lost, outage };
    };
    const cloud = what(3, { lost: { provider: 'aws', region: null, service: null } });
    const names = { lost: { dnsOperator: 'ns1' } };
    expect(quizOf([cloud, what(0, names)], 'x')).toEqual([]);
    expect(quizOf([cloud, what(1, names)], 'x')).toHaveLength(1);
  });

  it('knows its kinds', () => expect(questions.every(({ kind }) => QUIZ_KINDS.includes(kind))).toBe(true));
});
