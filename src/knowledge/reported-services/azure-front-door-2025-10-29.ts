import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

const FOX_13: Source = {
  url: 'https://www.fox13seattle.com/news/microsoft-azure-outage-disrupts-alaska-airlines',
  strength: 'secondary',
};
const HINDUSTAN_TIMES: Source = {
  url: 'https://www.hindustantimes.com/world-news/microsoft-issues-big-update-as-azure-outage-brings-down-nearly-half-the-internet-101761761176649.html',
  strength: 'secondary',
};
const SALESFORCE_BEN: Source = {
  url: 'https://www.salesforceben.com/microsoft-azure-outage-365-xbox-alaska-airlines-and-more-affected/',
  strength: 'secondary',
};
const TECHECONOMY: Source = { url: 'https://techeconomy.ng/?p=170182', strength: 'secondary' };
const NEWSPAGE_360: Source = {
  url: 'https://newspage360.com/tech/microsoft-azure-outage-disrupts-xbox-live-alaska-airlines-natwest-bank-vodafone-uk-check-latest-status',
  strength: 'secondary',
};

/** Who was reported affected on 29 October 2025, sorted by name. */
export const REPORTED_2025_10_29: readonly ReportedRow[] = [
  ['Alaska Airlines', 'alaskaair.com', 'check-in', FOX_13],
  ['Azure portal', 'portal.azure.com', 'not-opening', HINDUSTAN_TIMES],
  ['Capital One', 'capitalone.com', 'failing', TECHECONOMY],
  ['Copilot', 'copilot.microsoft.com', 'not-opening', HINDUSTAN_TIMES],
  ['Costco', 'costco.com', 'reaching', SALESFORCE_BEN],
  ['Hawaiian Airlines', 'hawaiianairlines.com', 'check-in', FOX_13],
  ['Heathrow Airport', 'heathrow.com', 'reaching', SALESFORCE_BEN],
  ['Kroger', 'kroger.com', 'failing', TECHECONOMY],
  ['Microsoft 365', 'microsoft365.com office.com', 'not-opening', HINDUSTAN_TIMES],
  ['Minecraft', 'minecraft.net', 'play', HINDUSTAN_TIMES],
  ['NatWest', 'natwest.com', 'not-opening', NEWSPAGE_360],
  ['Starbucks', 'starbucks.com', 'failing', TECHECONOMY],
  ['Vodafone UK', 'vodafone.co.uk', 'not-opening', NEWSPAGE_360],
  ['Xbox', 'xbox.com', 'play', HINDUSTAN_TIMES],
];
