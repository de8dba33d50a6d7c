import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config';

const readme = readFileSync('README.md', 'utf8');
const manifestOf = (browser: 'chrome' | 'firefox') => {
  const { manifest } = config;
  if (typeof manifest !== 'function') throw new Error('Expected the manifest to be made by a function.');
  return manifest({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
};

describe.each(['chrome', 'firefox'] as const)('the manifest for %s', (browser) => {
  it('asks for no permission that the readme gives no reason for', async () => {
    const { permissions = [], host_permissions: hosts = [] } = await manifestOf(browser);
    expect(hosts).toEqual(['<all_urls>']);
    for (const permission of permissions) expect(readme).toContain(`\`${permission}\``);
  });

  it('lets no page of the extension run or show anything from outside, and ask for it over TLS alone', async () => {
    const { content_security_policy: policy } = await manifestOf(browser);
    const { connect, others } = directivesOf(JSON.stringify(policy));
    expect(others).toMatch(/default-src 'none'/);
    expect(others).not.toMatch(/unsafe|https?:|data:|\*/);
    expect(connect).toBe("connect-src 'self' https:");
  });
});

it('opens beside the page in both browsers, and never by itself', async () => {
  const chrome = await manifestOf('chrome');
  const firefox = await manifestOf('firefox');
  const panel = 'popup.html?panel';
  expect(chrome.side_panel).toEqual({ default_path: panel });
  expect(chrome.permissions).toContain('sidePanel');
  expect(firefox.sidebar_action).toMatchObject({ default_panel: panel, open_at_install: false });
  expect(firefox.permissions).not.toContain('sidePanel');
});

function directivesOf(policy: string): { connect: string; others: string } {
  const [connect = ''] = /connect-src [^;"]*/.exec(policy) ?? [];
  return { connect, others: policy.replace(connect, '') };
}

it('names every package that the project is built with in the readme, and none that it is not', () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const table = readme.slice(readme.indexOf('## Built with'), readme.indexOf('## Licence'));
  const named = [...table.matchAll(/^\| ([^|]+) \|/gm)].flatMap(([, cell = '']) => cell.trim().split(', '));
  expect(named.filter((name) => name !== 'package' && !name.startsWith('---')).sort()).toEqual(names.sort());
});
