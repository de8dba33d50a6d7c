import { describe, expect, it } from 'vitest';
import { createToolbarWords } from '../../../src/explain/create-toolbar-words';
import { incidentInWords } from '../../../src/explain/incident-in-words';
import { severityInWords } from '../../../src/explain/severity-in-words';
import { INCIDENTS } from '../../../src/knowledge/incidents';

const en = createToolbarWords('en');
const ar = createToolbarWords('ar');

describe('how bad an outage is taken to be', () => {
  it('is a region lost where the incident had one, else the provider', () => {
    expect(en.say(severityInWords('aws-us-east-1-2025-10-20', 'region-lost'))).toBe('Region lost');
    expect(en.say(severityInWords('fastly-2021-06-08', 'region-lost'))).toBe('Provider lost');
    expect(en.say(severityInWords('fastly-2021-06-08', 'as-it-happened'))).toBe('As it happened');
    expect(en.say(severityInWords('custom', 'custom'))).toBe('Lost altogether');
  });

  it.each(INCIDENTS.map(({ id }) => id))('has its words where the toolbar is drawn: %s', (id) => {
    for (const words of [en, ar]) {
      expect(words.say(incidentInWords(id))).not.toContain('incident.');
      expect(words.say(incidentInWords(id))).toMatch(/20\d\d$/);
      for (const severity of ['as-it-happened', 'region-lost'] as const) {
        expect(words.say(severityInWords(id, severity))).not.toContain('severity.');
      }
    }
  });
});
