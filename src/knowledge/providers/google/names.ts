import type { NameGroup } from '../../name-rule';

/** Names of Google: its own services, which answer from its edge, and its cloud's. */
export const GOOGLE_NAMES: readonly NameGroup[] = [
  {
    source: 'https://developers.google.com/discovery',
    layer: 'edge',
    isWhole: true,
    service: 'google-apis',
    rows: [['*.googleapis.com', 'firebaseinstallations.googleapis.com']],
  },
  {
    source: 'https://support.google.com/a/answer/10026322',
    layer: 'edge',
    isWhole: true,
    service: 'google-front-end',
    rows: [
      ['*.2mdn.net', 's0.2mdn.net'],
      ['*.app-measurement.com', 'region1.app-measurement.com'],
      ['*.cdn.ampproject.org', 'shop-example.cdn.ampproject.org'],
      ['*.doubleclick.net', 'ad.doubleclick.net'],
      ['*.ggpht.com', 'yt3.ggpht.com'],
      ['*.google-analytics.com', 'www.google-analytics.com'],
      ['*.google.com', 'www.google.com'],
      ['*.googleadservices.com', 'www.googleadservices.com'],
      ['*.googlesyndication.com', 'pagead2.googlesyndication.com'],
      ['*.googletagmanager.com', 'www.googletagmanager.com'],
      ['*.googletagservices.com', 'www.googletagservices.com'],
      ['*.googletraveladservices.com', 'www.googletraveladservices.com'],
      ['*.googleusercontent.com', 'lh3.googleusercontent.com'],
      ['*.googlevideo.com', 'r1---sn-5hne6nsz.googlevideo.com'],
      ['*.gstatic.com', 'fonts.gstatic.com'],
      ['*.gvt1.com', 'redirector.gvt1.com'],
      ['*.gvt2.com', 'beacons.gvt2.com'],
      ['*.recaptcha.net', 'www.recaptcha.net'],
      ['*.translate.goog', 'www-shop-example.translate.goog'],
      ['*.withgoogle.com', 'shop.withgoogle.com'],
      ['*.youtube-nocookie.com', 'www.youtube-nocookie.com'],
      ['*.youtube.com', 'www.youtube.com'],
      ['*.ytimg.com', 'i.ytimg.com'],
      ['cdn.ampproject.org', 'cdn.ampproject.org'],
      ['google.com', 'google.com'],
      ['youtu.be', 'youtu.be'],
      ['youtube.com', 'youtube.com'],
    ],
  },
  {
    source: 'https://cloud.google.com/appengine/docs/standard/python3/how-requests-are-routed',
    service: 'app-engine',
    rows: [
      ['*.<code>.r.appspot.com', 'shop.uc.r.appspot.com'],
      ['*.appspot.com', 'shop.appspot.com'],
    ],
  },
  {
    source: 'https://cloud.google.com/functions/docs/calling/http',
    service: 'cloud-functions',
    rows: [['<region>-*.cloudfunctions.net', 'us-central1-shop.cloudfunctions.net']],
  },
  {
    source: 'https://cloud.google.com/run/docs/triggering/https-request',
    service: 'cloud-run',
    rows: [
      ['*-<code>.a.run.app', 'shop-abcdefghij-uc.a.run.app'],
      ['*.<region>.run.app', 'shop-123456789.us-central1.run.app'],
      ['*.run.app', 'shop-abcdefghij-xx.a.run.app'],
    ],
  },
  {
    source: 'https://cloud.google.com/storage/docs/request-endpoints',
    service: 'cloud-storage',
    rows: [
      ['*.commondatastorage.googleapis.com', 'shop.commondatastorage.googleapis.com'],
      ['*.storage.googleapis.com', 'shop.storage.googleapis.com'],
      ['c.storage.googleapis.com', 'c.storage.googleapis.com'],
      ['commondatastorage.googleapis.com', 'commondatastorage.googleapis.com'],
      ['firebasestorage.googleapis.com', 'firebasestorage.googleapis.com'],
      ['storage.cloud.google.com', 'storage.cloud.google.com'],
      ['storage.googleapis.com', 'storage.googleapis.com'],
    ],
  },
  {
    source: 'https://firebase.google.com/docs/projects/locations',
    service: 'firebase-database',
    rows: [
      ['*.<region>.firebasedatabase.app', 'shop.europe-west1.firebasedatabase.app'],
      ['*.firebaseio.com', 'shop.firebaseio.com', { region: 'us-central1' }],
    ],
  },
  {
    source: 'https://cloud.google.com/compute/docs/instances/create-ptr-record',
    service: 'compute-engine',
    rows: [['*.bc.googleusercontent.com', '25.113.0.203.bc.googleusercontent.com']],
  },
  {
    source: 'https://cloud.google.com/looker/docs',
    service: 'looker',
    rows: [['*.looker.com', 'shop.looker.com', { weight: 'possible' }]],
  },
  {
    source: 'https://cloud.google.com/api-gateway/docs/quickstart',
    service: 'api-gateway',
    rows: [
      ['*.<code>.gateway.dev', 'shop-a1b2c3d4.uc.gateway.dev'],
      ['*.gateway.dev', 'shop-a1b2c3d4.xx.gateway.dev'],
    ],
  },
  {
    source: 'https://firebase.google.com/docs/app-hosting',
    service: 'firebase-app-hosting',
    rows: [['*.<region>.hosted.app', 'shop--project.us-central1.hosted.app']],
  },
  {
    source: 'https://firebase.google.com/docs/reference/rest/auth',
    layer: 'edge',
    service: 'firebase-auth',
    isWhole: true,
    rows: [
      ['identitytoolkit.googleapis.com', 'identitytoolkit.googleapis.com'],
      ['securetoken.googleapis.com', 'securetoken.googleapis.com'],
    ],
  },
  {
    source: 'https://firebase.google.com/docs/firestore/use-rest-api',
    service: 'firestore',
    rows: [['firestore.googleapis.com', 'firestore.googleapis.com']],
  },
  {
    source: 'https://cloud.google.com/vertex-ai/docs/general/locations',
    service: 'vertex-ai',
    rows: [['<region>-aiplatform.googleapis.com', 'us-central1-aiplatform.googleapis.com']],
  },
];
