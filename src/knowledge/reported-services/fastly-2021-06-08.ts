import type { Source } from '../../outage/scenario';
import type { ReportedService } from '../reported-services';

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

const DATE = '2021-06-08';
const FAILING = { en: 'not opening, or answering with errors', ar: 'لا تُفتح أو تجيب بأخطاء' };

/** Who was reported affected on 8 June 2021, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2021_06_08: readonly ReportedService[] = [
  {
    name: 'Amazon',
    domains: ['amazon.co.uk', 'amazon.com', 'amazon.de'],
    reported: FAILING,
    source: TIMES_LIVE,
    date: DATE,
  },
  { name: 'BBC', domains: ['bbc.co.uk', 'bbc.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'Bloomberg', domains: ['bloomberg.com'], reported: FAILING, source: WASHINGTON_POST, date: DATE },
  { name: 'CNN', domains: ['cnn.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'Financial Times', domains: ['ft.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'GitHub', domains: ['github.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'GOV.UK', domains: ['www.gov.uk'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  {
    name: 'HBO Max',
    domains: ['hbomax.com', 'max.com'],
    reported: FAILING,
    source: SECURITY_BUZZ,
    date: DATE,
  },
  { name: 'Hulu', domains: ['hulu.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'New York Times', domains: ['nytimes.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'PayPal', domains: ['paypal.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'Pinterest', domains: ['pinterest.com'], reported: FAILING, source: WASHINGTON_POST, date: DATE },
  { name: 'Quora', domains: ['quora.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'Reddit', domains: ['reddit.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'Shopify', domains: ['shopify.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'Spotify', domains: ['spotify.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  {
    name: 'Stack Overflow',
    domains: ['stackoverflow.com'],
    reported: FAILING,
    source: SECURITY_BUZZ,
    date: DATE,
  },
  { name: 'Stripe', domains: ['stripe.com'], reported: FAILING, source: TIMES_LIVE, date: DATE },
  {
    name: 'The Guardian',
    domains: ['theguardian.com'],
    reported: FAILING,
    source: SECURITY_BUZZ,
    date: DATE,
  },
  { name: 'The Verge', domains: ['theverge.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'Twitch', domains: ['twitch.tv'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
  { name: 'Vimeo', domains: ['vimeo.com'], reported: FAILING, source: SECURITY_BUZZ, date: DATE },
];
