import type { Source } from '../../outage/scenario';
import type { ReportedService } from '../reported-services';

const RADIO_AND_MUSIC: Source = {
  url: 'https://www.radioandmusic.com/biz/music/music-services/250613-major-internet-outage-hits-google-cloud',
  strength: 'secondary',
};
const EVRIM_AGACI: Source = {
  url: 'https://evrimagaci.org/tpg/massive-google-cloud-outage-disrupts-global-internet-services-353184',
  strength: 'secondary',
};

const DATE = '2025-06-12';
const FAILING = { en: 'failing or disrupted', ar: 'متعثرة أو مضطربة' };

/** Who was reported affected on 12 June 2025, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2025_06_12: readonly ReportedService[] = [
  { name: 'Character.AI', domains: ['character.ai'], reported: FAILING, source: RADIO_AND_MUSIC, date: DATE },
  {
    name: 'Cloudflare Workers KV',
    domains: ['cloudflare.com'],
    reported: FAILING,
    source: EVRIM_AGACI,
    date: DATE,
  },
  { name: 'Cursor', domains: ['cursor.com'], reported: FAILING, source: EVRIM_AGACI, date: DATE },
  { name: 'Discord', domains: ['discord.com'], reported: FAILING, source: RADIO_AND_MUSIC, date: DATE },
  { name: 'Gmail', domains: ['mail.google.com'], reported: FAILING, source: RADIO_AND_MUSIC, date: DATE },
  { name: 'Nest', domains: ['nest.com'], reported: FAILING, source: RADIO_AND_MUSIC, date: DATE },
  { name: 'Replit', domains: ['replit.com'], reported: FAILING, source: EVRIM_AGACI, date: DATE },
  { name: 'Snapchat', domains: ['snapchat.com'], reported: FAILING, source: RADIO_AND_MUSIC, date: DATE },
  { name: 'Spotify', domains: ['spotify.com'], reported: FAILING, source: RADIO_AND_MUSIC, date: DATE },
];
