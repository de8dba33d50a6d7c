import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

const SECURITY_BUZZ: Source = {
  url: 'https://informationsecuritybuzz.com/expert-comments/reddit-gov-uk-spotify-paypal-and-more-go-down-in-fastly-cdn-outage/',
  strength: 'secondary',
};
const WASHINGTON_POST: Source = {
  url: 'https://www.washingtonpost.com/business/2021/06/08/major-websites-experience-outages-including-new-york-times-cnn-amazon-web-services/',
  strength: 'secondary',
};
const TIMES_LIVE: Source = {
  url: 'https://www.timeslive.co.za/sunday-times-daily/world/2021-06-09-not-so-fastly-why-a-slew-of-websites-suddenly-went-offline/',
  strength: 'secondary',
};
const UP_NEWS: Source = {
  url: 'https://upnewsinfo.com/2021/06/08/websites-back-online-after-fastly-linked-takes-down-internet/',
  strength: 'secondary',
};

/** Who was reported affected on 8 June 2021, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2021_06_08: readonly ReportedRow[] = [
  ['Al Jazeera', 'aljazeera.com aljazeera.net', 'not-opening', UP_NEWS],
  ['Amazon', 'amazon.co.uk amazon.com amazon.de', 'not-opening', TIMES_LIVE],
  ['BBC', 'bbc.co.uk bbc.com', 'not-opening', SECURITY_BUZZ],
  ['Bloomberg', 'bloomberg.com', 'not-opening', WASHINGTON_POST],
  ['CNN', 'cnn.com', 'not-opening', SECURITY_BUZZ],
  ['Financial Times', 'ft.com', 'not-opening', SECURITY_BUZZ],
  ['GitHub', 'github.com', 'not-opening', SECURITY_BUZZ],
  ['GOV.UK', 'www.gov.uk', 'not-opening', SECURITY_BUZZ],
  ['HBO Max', 'hbomax.com max.com', 'not-opening', SECURITY_BUZZ],
  ['Hulu', 'hulu.com', 'not-opening', SECURITY_BUZZ],
  ['New York Times', 'nytimes.com', 'not-opening', SECURITY_BUZZ],
  ['PayPal', 'paypal.com', 'not-opening', SECURITY_BUZZ],
  ['Pinterest', 'pinterest.com', 'not-opening', WASHINGTON_POST],
  ['Quora', 'quora.com', 'not-opening', SECURITY_BUZZ],
  ['Reddit', 'reddit.com', 'not-opening', SECURITY_BUZZ],
  ['Shopify', 'shopify.com', 'not-opening', SECURITY_BUZZ],
  ['Spotify', 'spotify.com', 'not-opening', SECURITY_BUZZ],
  ['Stack Overflow', 'stackoverflow.com', 'not-opening', SECURITY_BUZZ],
  ['Stripe', 'stripe.com', 'not-opening', TIMES_LIVE],
  ['The Guardian', 'theguardian.com', 'not-opening', SECURITY_BUZZ],
  ['The Verge', 'theverge.com', 'not-opening', SECURITY_BUZZ],
  ['Twitch', 'twitch.tv', 'not-opening', SECURITY_BUZZ],
  ['Vimeo', 'vimeo.com', 'not-opening', SECURITY_BUZZ],
];
