import { type NameRule, names } from '../name-rule';

const GOOGLE = { provider: 'google', date: '2026-11-23' } as const;
const OWN = { ...GOOGLE, layer: 'edge', isWhole: true } as const;

/** Names of Google: its own services, which answer from its edge, and its cloud's. */
export const GOOGLE_NAMES: readonly NameRule[] = [
  ...names({ ...OWN, service: 'google-apis', source: 'https://developers.google.com/discovery' }, [
    ['*.googleapis.com', 'firebaseinstallations.googleapis.com'],
  ]),
  ...names({ ...OWN, service: 'google-front-end', source: 'https://support.google.com/a/answer/10026322' }, [
    ['*.2mdn.net', 's0.2mdn.net'],
    ['*.blogspot.com', 'shop.blogspot.com'],
    ['*.doubleclick.net', 'ad.doubleclick.net'],
    ['*.ggpht.com', 'yt3.ggpht.com'],
    ['*.google-analytics.com', 'www.google-analytics.com'],
    ['*.google.com', 'www.google.com'],
    ['*.googleadservices.com', 'www.googleadservices.com'],
    ['*.googlesyndication.com', 'pagead2.googlesyndication.com'],
    ['*.googletagmanager.com', 'www.googletagmanager.com'],
    ['*.googletagservices.com', 'www.googletagservices.com'],
    ['*.googleusercontent.com', 'lh3.googleusercontent.com'],
    ['*.googlevideo.com', 'r1---sn-5hne6nsz.googlevideo.com'],
    ['*.gstatic.com', 'fonts.gstatic.com'],
    ['*.gvt1.com', 'redirector.gvt1.com'],
    ['*.recaptcha.net', 'www.recaptcha.net'],
    ['*.youtube-nocookie.com', 'www.youtube-nocookie.com'],
    ['*.youtube.com', 'www.youtube.com'],
    ['*.ytimg.com', 'i.ytimg.com'],
    ['google.com', 'google.com'],
    ['youtu.be', 'youtu.be'],
    ['youtube.com', 'youtube.com'],
  ]),
  ...names(
    {
      ...GOOGLE,
      service: 'app-engine',
      source: 'https://cloud.google.com/appengine/docs/standard/python3/how-requests-are-routed',
    },
    [
      ['*.<code>.r.appspot.com', 'shop.uc.r.appspot.com'],
      ['*.appspot.com', 'shop.appspot.com'],
    ],
  ),
  ...names(
    { ...GOOGLE, service: 'cloud-functions', source: 'https://cloud.google.com/functions/docs/calling/http' },
    [['<region>-*.cloudfunctions.net', 'us-central1-shop.cloudfunctions.net']],
  ),
  ...names(
    { ...GOOGLE, service: 'cloud-run', source: 'https://cloud.google.com/run/docs/triggering/https-request' },
    [
      ['*-<code>.a.run.app', 'shop-abcdefghij-uc.a.run.app'],
      ['*.<region>.run.app', 'shop-123456789.us-central1.run.app'],
      ['*.run.app', 'shop-abcdefghij-xx.a.run.app'],
    ],
  ),
  ...names(
    {
      ...GOOGLE,
      service: 'cloud-storage',
      source: 'https://cloud.google.com/storage/docs/request-endpoints',
    },
    [
      ['*.storage.googleapis.com', 'shop.storage.googleapis.com'],
      ['c.storage.googleapis.com', 'c.storage.googleapis.com'],
      ['firebasestorage.googleapis.com', 'firebasestorage.googleapis.com'],
      ['storage.googleapis.com', 'storage.googleapis.com'],
    ],
  ),
  ...names(
    {
      ...GOOGLE,
      service: 'firebase-database',
      source: 'https://firebase.google.com/docs/projects/locations',
    },
    [
      ['*.<region>.firebasedatabase.app', 'shop.europe-west1.firebasedatabase.app'],
      ['*.firebaseio.com', 'shop.firebaseio.com', { region: 'us-central1' }],
    ],
  ),
  ...names(
    {
      ...GOOGLE,
      service: 'compute-engine',
      source: 'https://cloud.google.com/compute/docs/instances/create-ptr-record',
    },
    [['*.bc.googleusercontent.com', '25.113.0.203.bc.googleusercontent.com']],
  ),
  ...names({ ...GOOGLE, source: 'https://cloud.google.com/looker/docs', service: 'looker' }, [
    ['*.looker.com', 'shop.looker.com', { weight: 'possible' }],
  ]),
];
