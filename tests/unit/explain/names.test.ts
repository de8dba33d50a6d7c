import { describe, expect, it } from 'vitest';
import { serviceWithArticle } from '../../../src/explain/meaning';
import { HEADER_SIGNATURES } from '../../../src/knowledge/header-signatures';
import { NAME_RULES } from '../../../src/knowledge/name-rules';

const SERVICES = [...new Set([...NAME_RULES, ...HEADER_SIGNATURES].map(({ says }) => says.service))].sort();

describe('the services of the knowledge base', () => {
  it('have words of their own, or a name as their provider writes it', () => {
    const nameless = SERVICES.filter(
      (id) => id !== null && serviceWithArticle(id) === id.replaceAll('-', ' '),
    );
    expect(nameless).toEqual([]);
  });
});
