import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

const CLOUDFLARE: Source = {
  url: 'https://blog.cloudflare.com/cloudflare-service-outage-june-12-2025/',
  strength: 'official',
};
const RADIO_AND_MUSIC: Source = {
  url: 'https://www.radioandmusic.com/biz/music/music-services/250613-major-internet-outage-hits-google-cloud',
  strength: 'secondary',
};
const EVRIM_AGACI: Source = {
  url: 'https://evrimagaci.org/tpg/massive-google-cloud-outage-disrupts-global-internet-services-353184',
  strength: 'secondary',
};
const SECURITY_ONLINE: Source = {
  url: 'https://securityonline.info/the-day-the-internet-broke-unpacking-the-june-12th-global-cloud-meltdown/',
  strength: 'secondary',
};
const WORLD_INFORMANT: Source = {
  url: 'https://www.worldinformant.com/2025/06/13/major-outages-impact-google-cloud-openai-more-this-week',
  strength: 'secondary',
};

/** Who was reported affected on 12 June 2025, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2025_06_12: readonly ReportedRow[] = [
  ['Character.AI', 'character.ai', 'failing', RADIO_AND_MUSIC],
  ['Claude', 'anthropic.com claude.ai', 'failing', SECURITY_ONLINE],
  ['Cloudflare', 'cloudflare.com', 'dashboard', CLOUDFLARE],
  ['Cursor', 'cursor.com', 'failing', EVRIM_AGACI],
  ['Discord', 'discord.com', 'failing', RADIO_AND_MUSIC],
  ['GitHub', 'github.com', 'failing', WORLD_INFORMANT],
  ['Gmail', 'mail.google.com', 'failing', RADIO_AND_MUSIC],
  ['Mailchimp', 'mailchimp.com', 'failing', WORLD_INFORMANT],
  ['Nest', 'nest.com', 'failing', RADIO_AND_MUSIC],
  ['OpenAI', 'chatgpt.com openai.com', 'failing', SECURITY_ONLINE],
  ['Replit', 'replit.com', 'failing', EVRIM_AGACI],
  ['Shopify', 'shopify.com', 'failing', WORLD_INFORMANT],
  ['Snapchat', 'snapchat.com', 'failing', RADIO_AND_MUSIC],
  ['Spotify', 'spotify.com', 'failing', RADIO_AND_MUSIC],
  ['Twitch', 'twitch.tv', 'failing', SECURITY_ONLINE],
];
