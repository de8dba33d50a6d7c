import type { ProviderEntry } from '../provider-entry';
import { AWS_LIKE } from '../region-shapes';
import { AWS_HEADERS } from './aws/headers';
import { AWS_NAMES } from './aws/names';

/** AWS, the largest of the clouds. */
export const AWS: ProviderEntry = {
  id: 'aws',
  name: 'AWS',
  kind: 'cloud',
  source: 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html',
  date: '2026-11-23',
  networks: [
    // AS14618 announces us-east-1 and nothing else.
    {
      as: [14618],
      region: 'us-east-1',
      source: 'https://docs.aws.amazon.com/vpc/latest/userguide/aws-ip-ranges.html',
    },
    // The two Chinese regions are run by partners, GovCloud has a network of its own.
    { as: [55960], region: 'cn-north-1', source: 'https://www.amazonaws.cn/en/about-aws/china/' },
    { as: [135629], region: 'cn-northwest-1', source: 'https://www.amazonaws.cn/en/about-aws/china/' },
    { as: [8987], regions: 'aws-govcloud' },
    // The European Sovereign Cloud stands apart from the other regions.
    { as: [214101], region: 'eusc-de-east-1' },
    16509,
    801,
    7224,
    21664,
    36263,
    38895,
    62785,
    135630,
    400098,
    401395,
  ],
  regions: AWS_LIKE,
  headers: AWS_HEADERS,
  names: AWS_NAMES,
};
