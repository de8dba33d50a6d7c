import type { Source } from '../../outage/scenario';
import type { ReportedRow } from '../reported-services';

const AWS: Source = { url: 'https://aws.amazon.com/message/11201/', strength: 'official' };
/** Retells the Washington Post. */
const VEDCRAFT: Source = {
  url: 'https://vedcraft.com/tech-trends/lessons-learned-from-aws-outage-nov-2020/',
  strength: 'secondary',
};
const FUNDAMENTALS_FIRST: Source = {
  url: 'https://fundamentalsfirst.co.uk/2020/11/26/amazon-smart-hoovers-and-doorbells-outage/',
  strength: 'secondary',
};
const STREAM_SECURITY: Source = {
  url: 'https://www.stream.security/post/lessons-hopefully-learned-from-awss-latest-outage',
  strength: 'secondary',
};

/** Who was reported affected on 25 November 2020, sorted by name. */
export const REPORTED_2020_11_25: readonly ReportedRow[] = [
  ['Adobe', 'adobe.com', 'failing', VEDCRAFT],
  ['AWS', 'aws.amazon.com', 'cloud', AWS],
  ['Flickr', 'flickr.com', 'sign-in', VEDCRAFT],
  ['iRobot', 'irobot.com', 'devices', FUNDAMENTALS_FIRST],
  ['Ring', 'ring.com', 'devices', FUNDAMENTALS_FIRST],
  ['Roku', 'roku.com', 'sign-in', VEDCRAFT],
  ['Shipt', 'shipt.com', 'orders', VEDCRAFT],
  ['Tribune Publishing', 'tribpub.com', 'failing', VEDCRAFT],
  ['Twilio', 'twilio.com', 'failing', VEDCRAFT],
  ['Washington Post', 'washingtonpost.com', 'failing', STREAM_SECURITY],
];
