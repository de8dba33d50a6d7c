import { expect, it } from 'vitest';
import { serviceName } from '../../../src/explain/names';
import { isWordKey } from '../../../src/explain/words/en';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { NAME_RULES } from '../../../src/knowledge/name-rules';
import { expectNoProblems } from './provenance';

const services = new Set([...NAME_RULES, ...HEADER_SIGNATURES].flatMap(({ says }) => says.service ?? []));

it('finds a name for every service that a rule speaks of', () => {
  expect(services.size).toBeGreaterThan(80);
  expectNoProblems(
    [...services].flatMap((id) =>
      serviceName(id) !== id.replaceAll('-', ' ') || isWordKey(`service.${id}`)
        ? []
        : [`src/explain/names.ts: add the name of the service "${id}"`],
    ),
  );
});
