import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

/** Agency copy as newspapers printed it, firms' own reports, and the best of what there is for the rest. */
const REUTERS: Source = {
  url: 'https://dunyanews.tv/en/Technology/913181-amazon-says-aws-cloud-service-is-back-to-normal-after-outage-disrupts-',
  strength: 'agency',
};
const AFP: Source = {
  url: 'https://www.tuko.co.ke/business-economy/606843-internet-services-cut-hours-by-amazon-cloud-outage/',
  strength: 'agency',
};
const AFP_LATER: Source = {
  url: 'https://localnewswave.com/article/1032934020911296512',
  strength: 'agency',
};
const BBC: Source = {
  url: 'https://www.archyde.com/global-amazon-cloud-outage-disrupts-hundreds-of-apps-including-snapchat-zoom-and-major-banks',
  strength: 'agency',
};
const CNET: Source = {
  url: 'https://www.youngresearch.com/researchandanalysis/technology/outage-highlights-internets-dependence-on-aws-infrastructure/',
  strength: 'secondary',
};
const SKY: Source = {
  url: 'https://iraqiseu.com/whats-affected-by-internet-outage-all-we-know-so-far-science-climate-tech-news',
  strength: 'secondary',
};
const WIRED: Source = { url: 'https://psitbd.com/?p=5570', strength: 'secondary' };
const NAIJA247: Source = { url: 'https://naija247news.com/677734-2/', strength: 'secondary' };
const FINTECH_DAILY: Source = { url: 'https://fintechdaily.io/?p=6863', strength: 'secondary' };
const O_JORNALISMO: Source = {
  url: 'https://ojornalismo.com.br/noticia/187288/falha-global-na-aws-derruba-servicos-como-snapchat-alexa-fortnite-e-paypal-em-varios-paises',
  strength: 'secondary',
};
const QUINNIPIAC_CHRONICLE: Source = {
  url: 'https://quchronicle.com/91044/featured/canvas-shut-down-amid-amazon-web-services-outage-affecting-quinnipiac-students-and-professors',
  strength: 'secondary',
};
const DEVOPS_RADAR: Source = {
  url: 'https://devops-radar.com/docker-hub-build-clouds-black-monday-oct-20-2025-supply-chain-lessons-for-devops-resilience',
  strength: 'secondary',
};
const VISAVERGE: Source = {
  url: 'https://www.visaverge.com/news/u-s-airlines-outage-how-amazon-aws-disrupted-delta-united',
  strength: 'secondary',
};
const ABLY: Source = {
  url: 'https://ably.com/blog/multi-region-resilience-aws-outage',
  strength: 'official',
};
const AWS: Source = { url: 'https://aws.amazon.com/message/101925/', strength: 'official' };
const CHARGEBEE: Source = {
  url: 'https://status.chargebee.com/incidents/r93dsnqt3nq3',
  strength: 'official',
};
const CURRENTS: Source = { url: 'https://currents.dev/posts/us-east-1-incident', strength: 'official' };
const INCIDENT_IO: Source = {
  url: 'https://incident.io/blog/service-disruption-october-20th-2025',
  strength: 'official',
};
const VERCEL: Source = {
  url: 'https://vercel.com/blog/update-regarding-vercel-service-disruption-on-october-20-2025',
  strength: 'official',
};

/**
 * Who was reported affected on 20 October 2025, sorted by name. Rows known only from weak sources (one team's
 * note, sites that copy lists from each other) are left out: two weak ones do not make a strong one.
 */
export const REPORTED_2025_10_20: readonly ReportedRow[] = [
  ['Ably', 'ably.com ably.io', 'rerouted', ABLY],
  ['Airbnb', 'airbnb.com', 'offline', AFP],
  ['Alexa', 'alexa.amazon.com', 'failing', SKY],
  [
    'Amazon',
    'amazon.ae amazon.ca amazon.co.jp amazon.co.uk amazon.com amazon.de amazon.eg amazon.es amazon.fr amazon.it amazon.sa',
    'reaching',
    AFP_LATER,
  ],
  ['Ancestry', 'ancestry.co.uk ancestry.com', 'people', SKY],
  ['Asana', 'asana.com', 'people', SKY],
  ['Atlassian', 'atlassian.com atlassian.net', 'people', SKY],
  ['AWS', 'aws.amazon.com', 'console', AWS],
  ['Bank of Scotland', 'bankofscotland.co.uk', 'banking', FINTECH_DAILY],
  ['Canva', 'canva.com', 'failing', SKY],
  ['Canvas', 'instructure.com', 'offline', QUINNIPIAC_CHRONICLE],
  ['Chargebee', 'chargebee.com', 'limited', CHARGEBEE],
  ['ChatGPT', 'chatgpt.com', 'people', WIRED],
  ['Chime', 'chime.com', 'people', O_JORNALISMO],
  ['Clash of Clans', 'clashofclans.com', 'play', SKY],
  ['Clash Royale', 'clashroyale.com', 'play', SKY],
  ['Coinbase', 'coinbase.com', 'trading', NAIJA247],
  ['Currents', 'currents.dev', 'limited', CURRENTS],
  ['Delta', 'delta.com', 'check-in', VISAVERGE],
  ['Disney+', 'disneyplus.com', 'offline', AFP],
  ['Docker Hub', 'hub.docker.com docker.io', 'offline', DEVOPS_RADAR],
  ['Duolingo', 'duolingo.com', 'offline', AFP],
  ['Epic Games', 'epicgames.com', 'play', SKY],
  ['Eventbrite', 'eventbrite.co.uk eventbrite.com', 'people', SKY],
  ['Flickr', 'flickr.com', 'people', SKY],
  ['Fortnite', 'fortnite.com', 'play', AFP],
  ['Halifax', 'halifax.co.uk halifax-online.co.uk', 'banking', BBC],
  ['HMRC', 'hmrc.gov.uk tax.service.gov.uk', 'failing', SKY],
  ['IMDb', 'imdb.com', 'people', SKY],
  ['incident.io', 'incident.io', 'notifications', INCIDENT_IO],
  ['Life360', 'life360.com', 'people', SKY],
  ['Lloyds', 'lloydsbank.co.uk lloydsbank.com lloydsbankinggroup.com', 'banking', BBC],
  ['Lyft', 'lyft.com', 'failing', NAIJA247],
  ['MyFitnessPal', 'myfitnesspal.com', 'people', SKY],
  ['Peloton', 'onepeloton.co.uk onepeloton.com', 'people', SKY],
  ['Perplexity', 'perplexity.ai', 'offline', AFP],
  ['PlayStation Network', 'playstation.com playstation.net', 'play', CNET],
  ['Pokémon GO', 'pokemongo.com pokemongolive.com', 'play', SKY],
  ['Prime Video', 'primevideo.com', 'streaming', AFP],
  ['Reddit', 'reddit.com', 'offline', REUTERS],
  ['Ring', 'ring.com', 'failing', SKY],
  ['Robinhood', 'robinhood.com', 'trading', NAIJA247],
  ['Roblox', 'roblox.com', 'play', BBC],
  ['Rocket League', 'rocketleague.com', 'play', SKY],
  ['Signal', 'signal.org', 'failing', AFP],
  ['Slack', 'slack.com', 'failing', SKY],
  ['Smartsheet', 'smartsheet.com', 'people', SKY],
  ['Snapchat', 'snapchat.com', 'offline', REUTERS],
  ['Square', 'squareup.com', 'people', SKY],
  ['Tidal', 'tidal.com', 'people', SKY],
  ['United', 'united.com', 'check-in', VISAVERGE],
  ['Venmo', 'venmo.com', 'lingering', REUTERS],
  ['Vercel', 'vercel.com', 'limited', VERCEL],
  ['WhatsApp', 'whatsapp.com', 'people', AFP],
  ['Xero', 'xero.com', 'people', SKY],
  ['Zoom', 'zoom.com zoom.us', 'lingering', REUTERS],
];
