import { describe, expect, it } from 'vitest';
import { matchName } from '../../../src/attribute/name-index';
import { NAME_RULES } from '../../../src/knowledge/name-rules';
import { platformFact } from '../../../src/knowledge/platforms';
import { providerOf } from '../../../src/knowledge/providers';
import { isRegionOf } from '../../../src/knowledge/region-ids';
import { expectProvenance, groupsOf, isSortedOnce } from './provenance';

const rows = NAME_RULES.map((rule) => [rule.pattern, rule] as const);

describe('name rules', () => {
  it('stand once each', () => {
    const patterns = NAME_RULES.map(({ pattern }) => pattern);
    expect(patterns.filter((pattern, at) => patterns.indexOf(pattern) !== at)).toEqual([]);
  });

  it('of one source stand sorted', () => {
    const bySource = groupsOf(NAME_RULES, ({ source, says }) => `${source} ${says.provider} ${says.service}`);
    const unsorted = [...bySource].filter(([, group]) => !isSortedOnce(group.map(({ pattern }) => pattern)));
    expect(unsorted.map(([source]) => source)).toEqual([]);
  });

  it.each(rows)('%s answers for its example, which no other rule takes', (_, rule) => {
    const match = matchName(rule.example);
    expect(match?.rule.pattern).toBe(rule.pattern);
    if (/<region>|<code>/.test(rule.pattern)) {
      expect(isRegionOf(rule.says.provider ?? '', match?.region ?? '')).toBe(true);
    } else {
      expect(match?.region).toBeNull();
    }
  });

  it.each(rows)('%s is written as patterns are, with provider and source', (_, rule) => {
    const { pattern, says, example } = rule;
    expectProvenance(rule);
    expect(pattern).toMatch(/^(?:\*\.)?(?:(?:[a-z0-9-]|<region>|<code>|\*(?=[-.])|(?<=-)\*)+\.)+[a-z]{2,}$/);
    expect(example).toBe(example.toLowerCase());
    expect(example.length).toBeLessThanOrEqual(253);
    if (says.provider !== null) expect(providerOf(says.provider)?.id).toBe(says.provider);
    if (says.platform !== null) expect(platformFact(says.platform)?.provider).toBe(says.provider);
    else expect(says.provider).not.toBeNull();
    for (const region of [says.region, says.usualRegion]) {
      if (region !== null && region !== 'global') expect(isRegionOf(says.provider ?? '', region)).toBe(true);
    }
    if (says.usualRegion !== null) expect(says.region).toBeNull();
  });
});
