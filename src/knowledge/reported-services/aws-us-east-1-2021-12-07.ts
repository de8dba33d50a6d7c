import type { Source } from '../../outage/scenario';
import type { ReportedService } from '../reported-services';

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

const DATE = '2021-12-07';
const FAILING = { en: 'failing or disrupted', ar: 'متعثرة أو مضطربة' };

/** Who was reported affected on 7 December 2021, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2021_12_07: readonly ReportedService[] = [
  {
    name: 'Amazon',
    domains: ['amazon.co.uk', 'amazon.com', 'amazon.de'],
    reported: FAILING,
    source: FORTUNE,
    date: DATE,
  },
  { name: 'Coinbase', domains: ['coinbase.com'], reported: FAILING, source: INSIDER, date: DATE },
  { name: 'Delta', domains: ['delta.com'], reported: FAILING, source: INSIDER, date: DATE },
  { name: 'Disney+', domains: ['disneyplus.com'], reported: FAILING, source: FORTUNE, date: DATE },
  { name: 'Instacart', domains: ['instacart.com'], reported: FAILING, source: FORTUNE, date: DATE },
  {
    name: 'League of Legends',
    domains: ['leagueoflegends.com'],
    reported: FAILING,
    source: INSIDER,
    date: DATE,
  },
  { name: 'McDonald’s', domains: ['mcdonalds.com'], reported: FAILING, source: FORTUNE, date: DATE },
  { name: 'PUBG', domains: ['pubg.com'], reported: FAILING, source: INSIDER, date: DATE },
  { name: 'Ring', domains: ['ring.com'], reported: FAILING, source: FORTUNE, date: DATE },
  { name: 'Robinhood', domains: ['robinhood.com'], reported: FAILING, source: FORTUNE, date: DATE },
  { name: 'Roku', domains: ['roku.com'], reported: FAILING, source: FORTUNE, date: DATE },
  {
    name: 'T. Rowe Price',
    domains: ['troweprice.com'],
    reported: FAILING,
    source: DIGITAL_COMMERCE,
    date: DATE,
  },
  { name: 'Ticketmaster', domains: ['ticketmaster.com'], reported: FAILING, source: FORTUNE, date: DATE },
  { name: 'Tinder', domains: ['tinder.com'], reported: FAILING, source: FORTUNE, date: DATE },
  { name: 'Valorant', domains: ['playvalorant.com'], reported: FAILING, source: INSIDER, date: DATE },
  { name: 'Venmo', domains: ['venmo.com'], reported: FAILING, source: INSIDER, date: DATE },
];
