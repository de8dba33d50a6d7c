import { describe, expect, it } from 'vitest';
import { readReliveOptions } from '../../../../src/cli/relive/relive-options';

describe('the options of npm run relive', () => {
  it('ask for everything in both browsers', () => {
    const options = readReliveOptions(['--all', '--json']);
    expect(options).toMatchObject({
      browsers: ['chromium', 'firefox'],
      sites: [],
      severities: ['as-it-happened', 'region-lost'],
      isJson: true,
      isLab: false,
    });
    expect(options.incidents).toHaveLength(9);
  });

  it('ask for a part', () => {
    expect(
      readReliveOptions([
        ...['--site', 'www.shop.example', '--site', 'www.news.example', '--browser', 'firefox'],
        ...['--incident', 'fastly-2021-06-08', '--severity', 'region-lost', '--jobs', '1'],
      ]),
    ).toEqual({
      browsers: ['firefox'],
      sites: ['www.shop.example', 'www.news.example'],
      incidents: ['fastly-2021-06-08'],
      severities: ['region-lost'],
      isLab: false,
      isJson: false,
      jobs: 1,
    });
    expect(readReliveOptions(['--all', '--lab']).browsers).toEqual(['chromium']);
  });

  it.each([
    { args: [], error: /Expected --all, a site or an incident/ },
    { args: ['all'], error: /Expected an option, got "all"/ },
    { args: ['--all', '--browser', 'lynx'], error: /Expected chromium or firefox, got "lynx"/ },
    { args: ['--all', '--severity', 'bad'], error: /Expected as-it-happened or region-lost, got "bad"/ },
    { args: ['--incident', 'y2k'], error: /Expected one of .*aws-us-east-1-2025-10-20.*, got "y2k"/ },
    { args: ['--all', '--jobs', '0'], error: /from 1 to 9, got "0"/ },
    { args: ['--all', '--lab', '--browser', 'firefox'], error: /Expected chromium/ },
  ])('are refused where they make no sense: $args', ({ args, error }) => {
    expect(() => readReliveOptions(args)).toThrow(error);
  });
});
