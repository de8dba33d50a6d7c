import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

const CLOUDFLARE: Source = {
  url: 'https://blog.cloudflare.com/18-november-2025-outage/',
  strength: 'official',
};
const ABP_LIVE: Source = {
  url: 'https://news.abplive.com/technology/cloudflare-outage-company-reveals-what-went-wrong-1812318',
  strength: 'secondary',
};
const TIMES_OF_SCOTLAND: Source = {
  url: 'https://timesofscotland.com/business/cloudflare-outage-disrupts-major-websites-worldwide',
  strength: 'secondary',
};
const FOSBITE: Source = {
  url: 'https://fosbite.com/tech-news-and-updates/cloudflare-outage-nov-18-2025-chatgpt-x-spotify-down',
  strength: 'secondary',
};
const EASTERN_EYE: Source = {
  url: 'https://www.easterneye.biz/cloudflare-fault-major-platforms-outage',
  strength: 'secondary',
};

/** Who was reported affected on 18 November 2025, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2025_11_18: readonly ReportedRow[] = [
  ['Canva', 'canva.com', 'not-opening', TIMES_OF_SCOTLAND],
  ['ChatGPT', 'chatgpt.com openai.com', 'not-opening', ABP_LIVE],
  ['Cloudflare', 'cloudflare.com', 'dashboard', CLOUDFLARE],
  ['Downdetector', 'downdetector.com', 'not-opening', EASTERN_EYE],
  ['Grindr', 'grindr.com', 'not-opening', TIMES_OF_SCOTLAND],
  ['League of Legends', 'leagueoflegends.com', 'not-opening', FOSBITE],
  ['NJ Transit', 'njtransit.com', 'not-opening', FOSBITE],
  ['Shopify', 'shopify.com', 'people', ABP_LIVE],
  ['Spotify', 'spotify.com', 'not-opening', FOSBITE],
  ['X', 'twitter.com x.com', 'not-opening', ABP_LIVE],
];
