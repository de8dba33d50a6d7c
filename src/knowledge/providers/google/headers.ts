import type { HeaderGroup } from '../../header-signature';

/** What Google's front end, its own services and its cloud add to their answers. */
export const GOOGLE_HEADERS: readonly HeaderGroup[] = [
  {
    source: 'https://cloud.google.com/docs/security/infrastructure/design',
    layer: 'edge',
    isWhole: true,
    service: 'google-front-end',
    rows: [
      ['server', 'token', 'ESF', 'ESF'],
      ['server', 'token', 'GSE', 'GSE'],
      ['server', 'token', 'Golfe2', 'Golfe2'],
      ['server', 'equals', 'HTTP server (unknown)', 'HTTP server (unknown)', { weight: 'possible' }],
      ['server', 'token', 'Playlog', 'Playlog'],
      ['server', 'token', 'ServerForGoogle', 'ServerForGoogle'],
      ['server', 'equals', 'YouTube Frontend Proxy', 'YouTube Frontend Proxy'],
      ['server', 'token', 'cafe', 'cafe', { weight: 'likely' }],
      ['server', 'token', 'fife', 'fife'],
      ['server', 'token', 'gvs', 'gvs 1.0'],
      ['server', 'token', 'gws', 'gws'],
      ['server', 'token', 'mafe', 'mafe', { weight: 'likely' }],
      ['server', 'token', 'scaffolding', 'scaffolding on HTTPServer2'],
      ['server', 'token', 'sffe', 'sffe'],
      ['x-google-gfe-service-trace', 'present', '', 'bidder'],
      ['x-google-security-signals', 'present', '', 'FRAMEWORK=ONE_PLATFORM'],
    ],
  },
  {
    source: 'https://developers.google.com/tag-platform/tag-manager',
    layer: 'edge',
    isWhole: true,
    service: 'google-front-end',
    rows: [['server', 'equals', 'Google Tag Manager', 'Google Tag Manager']],
  },
  {
    source: 'https://cloud.google.com/load-balancing/docs/https',
    rows: [
      [
        'set-cookie',
        'cookie',
        'GCLB',
        'GCLB=CIqk5q3l; path=/; HttpOnly',
        { service: 'load-balancer', weight: 'certain' },
      ],
      ['via', 'contains', '1.1 google', '1.1 google', { service: 'load-balancer', weight: 'certain' }],
    ],
  },
  {
    source: 'https://cloud.google.com/appengine/docs/standard/reference/request-headers',
    rows: [
      // App Engine, Cloud Run and Cloud Functions answer alike.
      ['server', 'equals', 'Google Frontend', 'Google Frontend', { weight: 'certain' }],
      [
        'x-cloud-trace-context',
        'present',
        '',
        '105445aa7843bc8bf206b12000100000/1;o=1',
        { weight: 'possible' },
      ],
    ],
  },
  {
    source: 'https://cloud.google.com/functions/docs/writing/write-http-functions',
    service: 'cloud-functions',
    weight: 'likely',
    rows: [['function-execution-id', 'present', '', 'a1b2c3d4e5f6']],
  },
  {
    source: 'https://cloud.google.com/storage/docs/xml-api/reference-headers',
    service: 'cloud-storage',
    rows: [
      ['server', 'token', 'UploadServer', 'UploadServer', { weight: 'certain' }],
      ['x-goog-generation', 'present', '', '1715120823572532', { weight: 'certain' }],
      ['x-goog-hash', 'present', '', 'crc32c=Iyg4bA==', { weight: 'certain' }],
      ['x-goog-metageneration', 'present', '', '1', { weight: 'certain' }],
      ['x-goog-storage-class', 'present', '', 'STANDARD', { weight: 'certain' }],
      ['x-goog-stored-content-length', 'present', '', '512', { weight: 'certain' }],
      ['x-guploader-uploadid', 'present', '', 'ABPtcPp7ypOGXa0M', { weight: 'certain' }],
    ],
  },
  {
    source: 'https://cloud.google.com/media-cdn/docs/overview',
    layer: 'edge',
    service: 'media-cdn',
    rows: [['server', 'token', 'Google-Edge-Cache', 'Google-Edge-Cache']],
  },
];
