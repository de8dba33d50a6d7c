import { describe, expect, it } from 'vitest';
import { lookForBrowser, lookForProgram } from '../../../../src/cli/platform/find-browser';
import { type Need, planInstall } from '../../../../src/cli/platform/needs';

const MISSING: Need[] = [
  { name: 'Chromium', packages: ['chromium'], isThere: () => false },
  { name: 'a font', packages: ['fontconfig', 'fonts-noto-core'], isThere: () => false },
];

describe('planInstall', () => {
  it('installs on Debian as root', () => {
    expect(planInstall(MISSING, { platform: 'linux', hasApt: true, isRoot: true })).toEqual({
      packages: ['chromium', 'fontconfig', 'fonts-noto-core'],
    });
  });

  it.each([
    [
      'linux',
      true,
      'Please install Chromium, a font: sudo apt-get install chromium fontconfig fonts-noto-core',
    ],
    ['linux', false, 'Please install Chromium, a font, then start again.'],
    ['darwin', false, 'Please install Chromium, a font, then start again.'],
  ] as const)('says in one line what to install (%s, apt %s)', (platform, hasApt, tell) => {
    expect(planInstall(MISSING, { platform, hasApt, isRoot: false })).toEqual({ tell });
  });
});

describe('lookForBrowser', () => {
  it('takes the program that the environment names', () => {
    expect(lookForBrowser('firefox', { FIREFOX: '/opt/firefox/firefox', PATH: '' })).toBe(
      '/opt/firefox/firefox',
    );
  });
});

describe('lookForProgram', () => {
  it('takes the first name that is there', () => {
    const path = process.execPath.slice(0, process.execPath.lastIndexOf('/'));
    expect(lookForProgram(['no-such-program', 'node'], { PATH: path })).toBe(`${path}/node`);
    expect(lookForProgram(['no-such-program'], { PATH: path })).toBeNull();
  });
});
