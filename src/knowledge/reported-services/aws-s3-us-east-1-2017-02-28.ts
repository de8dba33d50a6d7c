import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

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
const AWS: Source = { url: 'https://aws.amazon.com/message/41926/', strength: 'official' };

/** Who was reported affected on 28 February 2017, sorted by name. Rows known only from weak sources, or contradicted, are left out. */
export const REPORTED_2017_02_28: readonly ReportedRow[] = [
  ['Adobe', 'adobe.com', 'files', REGISTER],
  ['Airbnb', 'airbnb.com', 'files', DATANEWS],
  ['Autodesk', 'autodesk.com', 'files', REGISTER],
  ['AWS', 'aws.amazon.com', 'status-page', AWS],
  ['Bitbucket', 'bitbucket.org', 'files', REGISTER],
  ['Buffer', 'buffer.com', 'files', DATANEWS],
  ['Business Insider', 'businessinsider.com', 'files', DATANEWS],
  ['Citrix', 'citrix.com', 'files', REGISTER],
  ['Coursera', 'coursera.org', 'files', REGISTER],
  ['Docker', 'docker.com docker.io', 'files', REGISTER],
  ['Expedia', 'expedia.com', 'files', REGISTER],
  ['Flipboard', 'flipboard.com', 'files', REGISTER],
  ['Giphy', 'giphy.com', 'files', DATANEWS],
  ['GitHub', 'github.com', 'files', REGISTER],
  ['GitLab', 'gitlab.com', 'files', REGISTER],
  ['Heroku', 'heroku.com', 'files', REGISTER],
  ['IFTTT', 'ifttt.com', 'files', DATANEWS],
  ['Imgur', 'imgur.com', 'files', REGISTER],
  ['IsItDownRightNow', 'isitdownrightnow.com', 'files', CATCHPOINT],
  ['Mailchimp', 'mailchimp.com', 'files', REGISTER],
  ['Mashable', 'mashable.com', 'files', CATCHPOINT],
  ['Medium', 'medium.com', 'files', REGISTER],
  ['Pinterest', 'pinterest.com', 'files', DATANEWS],
  ['Quora', 'quora.com', 'files', REGISTER],
  ['Razer', 'razer.com', 'files', REGISTER],
  ['Salesforce', 'salesforce.com', 'files', REGISTER],
  ['Signal', 'signal.org', 'files', REGISTER],
  ['SiriusXM', 'siriusxm.com', 'files', REGISTER],
  ['Slack', 'slack.com', 'files', REGISTER],
  ['Strava', 'strava.com', 'files', REGISTER],
  ['The Verge', 'theverge.com', 'files', DATANEWS],
  ['Travis CI', 'travis-ci.com travis-ci.org', 'files', REGISTER],
  ['Trello', 'trello.com', 'files', REGISTER],
  ['Twilio', 'twilio.com', 'files', REGISTER],
  ['Twitch', 'twitch.tv', 'files', REGISTER],
  ['Xero', 'xero.com', 'files', REGISTER],
  ['Yahoo Mail', 'mail.yahoo.com', 'files', REGISTER],
  ['Zendesk', 'zendesk.com', 'files', REGISTER],
  ['Zoom', 'zoom.us', 'files', REGISTER],
];
