import preact from '@preact/preset-vite';
import { mergeConfig } from 'vite';
import { defineConfig } from 'wxt';
import { importPlainly } from './src/cli/import-plainly';
import { leaveOutKeys } from './src/cli/leave-out-keys';
import { plainLetters } from './src/cli/plain-letters';
import { shareScript } from './src/cli/share-script';
import { shrinkPages } from './src/cli/shrink-pages';
import { shrinkScripts } from './src/cli/shrink-scripts';
import { skipFacades } from './src/cli/skip-facades';
import { spareCallbacks } from './src/cli/spare-callbacks';
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
 * What popup and report begin with is one file, whatever other pages share with them: a browser asks for each file of a
 * page by itself, which takes longer than all that the file then does. What is read later comes in few files too: each
 * costs its name twice in the package, and what is alike deflates better together.
 */
const FILES = [
  {
    name: 'ar-later',
    priority: 5,
    test: /explain[\\/]words[\\/](?:later-arabic|ar-(?:class|compare|comparison|lessons|pictures|recordings|web))\./,
    includeDependenciesRecursively: false,
  },
  {
    name: 'page',
    priority: 4,
    test: /wxt-html-plugins|preload-helper|src[\\/](?:entrypoints[\\/]popup[\\/]main|ui[\\/](?:words-context|data-credit|deeper-resolver-choice|page-frame|switch|report-view|later-pictures)|explain[\\/](?:load-view-words|under-keys))\./,
  },
  { name: 'asked', priority: 2, test: /src[\\/]ui[\\/]asked-for/ },
  {
    name: 'later',
    priority: 1,
    test: /src[\\/](?:ui[\\/](?:later\.|options-app|relive)|explain[\\/]load-comparison|browser[\\/]xray[\\/]draw-picture)/,
  },
];

/** A package is read as a whole: names that change with what a file holds are of no use in it, and do not deflate. */
const PLAIN_NAMES = {
  entryFileNames: 'chunks/[name].js',
  chunkFileNames: 'chunks/[name].js',
  assetFileNames: 'assets/[name].[ext]',
};

const PANEL = 'popup.html?panel';

export default defineConfig({
  srcDir: 'src',
  publicDir: 'assets',
  manifestVersion: 3,
  // Builds and tests open their own browsers.
  webExt: { disabled: process.env.WXT_OPEN !== '1' },
  imports: false,
  vite: () => ({
    plugins: [
      preact(),
      shareScript(),
      workOutTables(),
      leaveOutKeys(),
      importPlainly(),
      spareCallbacks(),
      shrinkScripts(),
      skipFacades(),
      shrinkPages(),
      plainLetters(),
    ],
    worker: {
      plugins: () => [shareScript(), workOutTables(), shrinkScripts()],
      rolldownOptions: { output: { entryFileNames: 'assets/[name].js' } },
    },
    // One letter beyond Latin makes the engine keep a whole script in two bytes a letter, and read it more slowly.
    build: {
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_file, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      rolldownOptions: { output: { charset: 'ascii' } },
    },
  }),
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.every(({ inputPath }) => !inputPath.endsWith('.html'))) return;
      config.build = mergeConfig(config.build ?? {}, {
        rolldownOptions: { output: { ...PLAIN_NAMES, codeSplitting: { groups: FILES } } },
      });
    },
  },
  manifest: ({ browser, mode, command }) => ({
    name: mode === 'lab' ? '__MSG_laboratoryName__' : '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // Firefox lets `dns` be a required permission only, never an optional one (toolkit's schemas/dns.json). It shows
    // no warning at installation, and nothing is resolved before the user switches it on.
    permissions: [
      'alarms',
      'webRequest',
      'webNavigation',
      'storage',
      'scripting',
      'declarativeNetRequestWithHostAccess',
      ...(mode === 'lab' ? ['debugger'] : []),
      'contextMenus',
      ...(browser === 'firefox' ? ['dns'] : ['sidePanel']),
    ],
    // Firefox lets it be asked for later, without a prompt: it is needed only while an outage is lived through.
    ...(browser === 'firefox' ? { optional_permissions: ['webRequestBlocking'] } : {}),
    host_permissions: ['<all_urls>'],
    // Whom a rule sends there reaches it, by an address that changes with every start of the browser.
    web_accessible_resources: [
      { resources: ['unreachable.html'], matches: ['<all_urls>'], use_dynamic_url: true },
    ],
    action: { default_title: '__MSG_open__' },
    // Both show the popup's page and let it follow the tab in front; neither opens unless somebody opens it.
    ...(browser === 'firefox'
      ? { sidebar_action: { default_title: '__MSG_name__', default_panel: PANEL, open_at_install: false } }
      : { side_panel: { default_path: PANEL } }),
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+O' } },
      'toggle-xray': { suggested_key: { default: 'Alt+Shift+X' }, description: '__MSG_toggleXray__' },
      restore: { suggested_key: { default: 'Alt+Shift+R' }, description: '__MSG_restore__' },
    },
    // Development mode loads its pages from a server of its own.
    ...(command === 'build' ? { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } } : {}),
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
