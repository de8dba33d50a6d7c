import { expect, it } from 'vitest';
import { serviceName } from '../../../src/explain/names';
import { isWordKey } from '../../../src/explain/words/en';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { NAME_RULES } from '../../../src/knowledge/name-rules';
import { SERVICE_NAMES } from '../../../src/knowledge/service-names';
import { expectNoProblems, orderProblems } from './provenance';

const services = new Set([...NAME_RULES, ...HEADER_SIGNATURES].flatMap(({ says }) => says.service ?? []));

it('gives every service that a rule speaks of a name', () => {
  expectNoProblems(
    [...services].flatMap((id) =>
      serviceName(id) !== id || isWordKey(`service.${id}`)
        ? []
        : [`src/knowledge/service-names.ts: add the name of "${id}"`],
    ),
  );
});

it('names no service that no rule speaks of, and stands sorted', () => {
  expectNoProblems(orderProblems('src/knowledge/service-names.ts', [...SERVICE_NAMES.keys()]));
  expect([...SERVICE_NAMES.keys()].filter((id) => !services.has(id))).toEqual([]);
});
