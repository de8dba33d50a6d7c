import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { plainLetters } from './src/cli/plain-letters';
import { shareScript } from './src/cli/share-script';
import { workOutTables } from './src/cli/work-out-tables';

/**
 * Nothing from outside, nothing inline: what the package holds is all that its pages run and show. What they may ask
 * over the network (address lists, a resolver of the user's choice) they ask when the user says so, over TLS alone.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * What popup and report read before they answer is as few files as can be, whatever other pages share with them: each
 * further file costs a request before the first paint.
 */
const FIRST_READ = [
  { name: 'words-context', priority: 3, test: /wxt-html-plugins|src[\\/]ui[\\/]words-context\.ts$/ },
  {
    name: 'data-credit',
    priority: 2,
    test: /src[\\/](?:ui[\\/](?:data-credit|deeper-resolver-choice)\.tsx|browser[\\/]settings\.ts|explain[\\/](?:message|choose-language)\.ts)$/,
  },
  {
    name: 'show-tab',
    priority: 1,
    test: /src[\\/](?:entrypoints[\\/]popup[\\/]show-tab|ui[\\/]page-frame)\.tsx$/,
  },
];

export default defineConfig({
  srcDir: 'src',
  publicDir: 'assets',
  manifestVersion: 3,
  // Builds and tests open their own browsers.
  webExt: { disabled: process.env.WXT_OPEN !== '1' },
  imports: false,
  vite: () => ({
    plugins: [preact(), shareScript(), workOutTables(), plainLetters()],
    worker: { plugins: () => [workOutTables()] },
    // One letter beyond Latin makes the engine keep a whole script in two bytes a letter, and read it more slowly.
    build: { modulePreload: { polyfill: false }, rolldownOptions: { output: { charset: 'ascii' } } },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ inputPath }) => !inputPath.endsWith('.html'))) return;
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { output: { codeSplitting: { groups: FIRST_READ } } },
      });
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Firefox lets `dns` be a required permission only, never an optional one (toolkit's schemas/dns.json). It shows
    // no warning at installation, and nothing is resolved before the user switches it on.
    permissions: [
      'alarms',
      'webRequest',
      'webNavigation',
      'storage',
      ...(browser === 'firefox' ? ['dns'] : []),
    ],
    host_permissions: ['<all_urls>'],
    action: { default_title: '__MSG_open__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+O' } } },
    // Development mode loads its pages from a server of its own.
    ...(mode === 'production'
      ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }
      : {}),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'outage-lens@outage-lens.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
