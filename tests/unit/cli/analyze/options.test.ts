import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../../src/cli/analyze/options';

describe('readOptions', () => {
  it('asks for the incident of 20 October 2025 as it happened, in text, unless told otherwise', () => {
    const { scenario, format, files } = readOptions(['a.har', 'b.jsonl']);
    expect([scenario.incident, scenario.severity, format]).toEqual([
      'aws-us-east-1-2025-10-20',
      'as-it-happened',
      'text',
    ]);
    expect(files).toEqual(['a.har', 'b.jsonl']);
  });

  it.each([
    [['--severity', 'region-lost', 'a.har'], { severity: 'region-lost' }],
    [['a.har', '--severity=region-lost'], { severity: 'region-lost' }],
    [['--lost', 'aws:us-east-1', 'a.har'], { severity: 'custom', incident: 'custom', lostHosts: [] }],
    [
      ['--lost-hosts', 'b.example,a.example', 'a.har'],
      { severity: 'custom', lostHosts: ['a.example', 'b.example'] },
    ],
  ])('reads %j', (args, scenario) => {
    expect(readOptions(args).scenario).toMatchObject(scenario);
  });

  it('takes what follows -- for files', () => {
    expect(readOptions(['--format', 'json', '--', '--odd.har']).files).toEqual(['--odd.har']);
  });

  it.each([
    [[], /^Expected at least one recording/],
    [['--format', 'xml', 'a.har'], /^Expected --format text, json or csv, got "xml"\.$/],
    [['--severity', 'bad', 'a.har'], /^Expected --severity as-it-happened or region-lost, got "bad"\.$/],
    [['--incident', 'bad', 'a.har'], /^Expected an incident that is known/],
    [['--lost', ':', 'a.har'], /^Expected PROVIDER/],
    [['--lost-hosts', ',', 'a.har'], /^Expected at least one host name/],
    [['--lost', 'aws', '--incident', 'x', 'a.har'], /^Expected one outage, got --incident and --lost\.$/],
    [['--what', 'a.har'], /^Expected one of the options that --help lists, got "--what"\.$/],
    [['--incidents=1'], /^Expected one of the options/],
    [['a.har', '--format'], /^Expected a value after --format, got none\.$/],
  ])('refuses %j in one line', (args, message) => {
    expect(() => readOptions(args)).toThrow(message);
  });
});
