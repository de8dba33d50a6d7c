import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

const READ_TRENDS: Source = { url: 'https://readtrends.com/en/?p=7966', strength: 'secondary' };
const BHARAT_HORIZON: Source = {
  url: 'https://www.bharathorizon.com/technology/internet/major-cloudflare-outage-hits-indian-brokerages-global-services.html',
  strength: 'secondary',
};
const BHARAT_HORIZON_GLOBAL: Source = {
  url: 'https://bharathorizon.com/technology/internet/cloudflare-down-again-hits-major-websites-globally.html',
  strength: 'secondary',
};
const NEWS_CAPITAL: Source = {
  url: 'https://thenewscapital.com/news/half-the-internet-breaks-as-cloudflare-outage-hits-zerodha-canva-and-even-downdetector',
  strength: 'secondary',
};

/** Who was reported affected on 5 December 2025, sorted by name; most of it lasted less than half an hour. */
export const REPORTED_2025_12_05: readonly ReportedRow[] = [
  ['Angel One', 'angelone.in', 'trading', BHARAT_HORIZON],
  ['Canva', 'canva.com', 'not-opening', BHARAT_HORIZON_GLOBAL],
  ['Claude', 'claude.ai', 'not-opening', BHARAT_HORIZON_GLOBAL],
  ['Downdetector', 'downdetector.com', 'not-opening', NEWS_CAPITAL],
  ['Fortnum & Mason', 'fortnumandmason.com', 'not-opening', NEWS_CAPITAL],
  ['Groww', 'groww.in', 'trading', BHARAT_HORIZON],
  ['LinkedIn', 'linkedin.com', 'not-opening', READ_TRENDS],
  ['QuillBot', 'quillbot.com', 'not-opening', BHARAT_HORIZON],
  ['Shopify', 'shopify.com', 'failing', READ_TRENDS],
  ['Upstox', 'upstox.com', 'trading', BHARAT_HORIZON],
  ['Valorant', 'playvalorant.com', 'failing', BHARAT_HORIZON],
  ['Zerodha', 'zerodha.com', 'trading', BHARAT_HORIZON],
  ['Zoom', 'zoom.com zoom.us', 'not-opening', READ_TRENDS],
];
