import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

const AP: Source = {
  url: 'https://siliconeer.com/current/major-outage-at-amazon-disrupts-businesses-across-the-us',
  strength: 'agency',
};
const PIPEDREAM: Source = {
  url: 'https://status.pipedream.com/incidents/7j2hwgq0qh3s',
  strength: 'official',
};
const DAILY_NEWS: Source = {
  url: 'https://www.nydailynews.com/news/national/ny-amazon-web-services-outage-20211207-7ua352j22ba7dd4ypvjfdjs4pa-story.html',
  strength: 'secondary',
};
const FINANCIAL_TIMES: Source = {
  url: 'https://thenews.qa/business/from-angry-adele-fans-to-broken-robot-vacuums-aws-outage-ripples-through-us/',
  strength: 'secondary',
};
const FORTUNE: Source = {
  url: 'https://fortune.com/2021/12/08/aws-outage-amazon-netflix-disruption/',
  strength: 'secondary',
};
const INSIDER: Source = {
  url: 'https://www.insiderintelligence.com/content/aws-server-outage-takes-down-alexa-instacart-disney-plus-venmo-more',
  strength: 'secondary',
};
const DIGITAL_COMMERCE: Source = {
  url: 'https://www.digitalcommerce360.com/2021/12/09/amazon-packages-pile-up-after-aws-outage-spawns-delivery-havoc/',
  strength: 'secondary',
};

/** Who was reported affected on 7 December 2021, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2021_12_07: readonly ReportedRow[] = [
  ['Alexa', 'alexa.amazon.com', 'failing', DAILY_NEWS],
  ['Amazon', 'amazon.co.uk amazon.com amazon.de', 'failing', AP],
  ['Associated Press', 'ap.org apnews.com', 'publishing', AP],
  ['Coinbase', 'coinbase.com', 'failing', INSIDER],
  ['Daily News', 'nydailynews.com', 'failing', DAILY_NEWS],
  ['Delta', 'delta.com', 'failing', DAILY_NEWS],
  ['Disney+', 'disneyplus.com', 'failing', DAILY_NEWS],
  ['Instacart', 'instacart.com', 'failing', FORTUNE],
  ['League of Legends', 'leagueoflegends.com', 'failing', INSIDER],
  ['McDonald’s', 'mcdonalds.com', 'failing', FORTUNE],
  ['Pipedream', 'pipedream.com', 'not-opening', PIPEDREAM],
  ['Prime Video', 'primevideo.com', 'streaming', DAILY_NEWS],
  ['PUBG', 'pubg.com', 'failing', INSIDER],
  ['Ring', 'ring.com', 'failing', FORTUNE],
  ['Robinhood', 'robinhood.com', 'failing', FORTUNE],
  ['Roku', 'roku.com', 'failing', DAILY_NEWS],
  ['T. Rowe Price', 'troweprice.com', 'failing', DIGITAL_COMMERCE],
  ['Ticketmaster', 'ticketmaster.com', 'failing', FINANCIAL_TIMES],
  ['Tinder', 'tinder.com', 'failing', FINANCIAL_TIMES],
  ['Valorant', 'playvalorant.com', 'failing', INSIDER],
  ['Venmo', 'venmo.com', 'failing', INSIDER],
];
