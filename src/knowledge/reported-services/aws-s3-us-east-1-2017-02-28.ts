import type { Source } from '../../outage/scenario';
import type { ReportedService } from '../reported-services';

const REGISTER: Source = {
  url: 'https://www.theregister.co.uk/2017/03/01/aws_s3_outage/',
  strength: 'secondary',
};
const DATANEWS: Source = {
  url: 'https://datanews.knack.be/ict/nieuws/storing-bij-amazon-zorgde-voor-heel-wat-internetproblemen/article-normal-821499.html',
  strength: 'secondary',
};
const CATCHPOINT: Source = {
  url: 'https://catchpoint.com/blog/aws-s3-outage-2017',
  strength: 'secondary',
};

const DATE = '2017-02-28';
const FAILING = {
  en: 'failing, slow or without pictures and files',
  ar: 'متعثرة أو بطيئة أو بلا صور وملفات',
};

/** Who was reported affected on 28 February 2017, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2017_02_28: readonly ReportedService[] = [
  { name: 'Adobe', domains: ['adobe.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Airbnb', domains: ['airbnb.com'], reported: FAILING, source: DATANEWS, date: DATE },
  { name: 'Autodesk', domains: ['autodesk.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Bitbucket', domains: ['bitbucket.org'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Buffer', domains: ['buffer.com'], reported: FAILING, source: DATANEWS, date: DATE },
  {
    name: 'Business Insider',
    domains: ['businessinsider.com'],
    reported: FAILING,
    source: DATANEWS,
    date: DATE,
  },
  { name: 'Citrix', domains: ['citrix.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Coursera', domains: ['coursera.org'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Docker', domains: ['docker.com', 'docker.io'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Expedia', domains: ['expedia.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Flipboard', domains: ['flipboard.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Giphy', domains: ['giphy.com'], reported: FAILING, source: DATANEWS, date: DATE },
  { name: 'GitHub', domains: ['github.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'GitLab', domains: ['gitlab.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Heroku', domains: ['heroku.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'IFTTT', domains: ['ifttt.com'], reported: FAILING, source: DATANEWS, date: DATE },
  { name: 'Imgur', domains: ['imgur.com'], reported: FAILING, source: REGISTER, date: DATE },
  {
    name: 'IsItDownRightNow',
    domains: ['isitdownrightnow.com'],
    reported: FAILING,
    source: CATCHPOINT,
    date: DATE,
  },
  { name: 'Mailchimp', domains: ['mailchimp.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Mashable', domains: ['mashable.com'], reported: FAILING, source: CATCHPOINT, date: DATE },
  { name: 'Medium', domains: ['medium.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Pinterest', domains: ['pinterest.com'], reported: FAILING, source: DATANEWS, date: DATE },
  { name: 'Quora', domains: ['quora.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Razer', domains: ['razer.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Salesforce', domains: ['salesforce.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Signal', domains: ['signal.org'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'SiriusXM', domains: ['siriusxm.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Slack', domains: ['slack.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Strava', domains: ['strava.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'The Verge', domains: ['theverge.com'], reported: FAILING, source: DATANEWS, date: DATE },
  {
    name: 'Travis CI',
    domains: ['travis-ci.com', 'travis-ci.org'],
    reported: FAILING,
    source: REGISTER,
    date: DATE,
  },
  { name: 'Trello', domains: ['trello.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Twilio', domains: ['twilio.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Twitch', domains: ['twitch.tv'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Xero', domains: ['xero.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Yahoo Mail', domains: ['mail.yahoo.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Zendesk', domains: ['zendesk.com'], reported: FAILING, source: REGISTER, date: DATE },
  { name: 'Zoom', domains: ['zoom.us'], reported: FAILING, source: REGISTER, date: DATE },
];
