import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/outage/judge';
import { lostHostsScenario, scenarioFor } from '../../../src/outage/scenario-for';
import { NOW_AND_THEN, relivedHosts } from '../../../src/relive/relived-hosts';
import { exchange, standing, unknown } from '../outage/attributions';

const INCIDENT = 'aws-us-east-1-2025-10-20';
const EXCHANGES = [
  exchange('www.shop.example', standing('aws', 'eu-west-1'), 'document'),
  exchange('wares.shop.example', standing('aws', 'us-east-1', 'nlb'), 'data'),
  exchange('pictures.shop.example', standing('aws', 'us-east-1', 'dynamodb'), 'image'),
  exchange('pictures.shop.example', standing('aws', 'us-east-1', 'nlb'), 'beacon'),
  exchange('risky.shop.example', standing('aws', 'us-east-1', 'ec2'), 'image'),
  exchange('unknown.shop.example', unknown, 'image'),
];
const PAGE = { host: 'www.shop.example' };

describe('hosts that fail when an outage is lived through', () => {
  it('are those that the verdict calls down or failing, each once and as the worst of its rows', () => {
    expect(relivedHosts(judge(EXCHANGES, scenarioFor(INCIDENT, 'as-it-happened'), PAGE))).toEqual([
      {
        ...{ host: 'pictures.shop.example', fate: 'down', failure: 'no-name', share: 1 },
        ...{ provider: 'aws', region: 'us-east-1' },
      },
      {
        ...{ host: 'wares.shop.example', fate: 'failing', failure: 'no-connection', share: NOW_AND_THEN },
        ...{ provider: 'aws', region: 'us-east-1' },
      },
    ]);
  });

  it('are none where nothing is known to fail', () => {
    expect(relivedHosts(judge(EXCHANGES, scenarioFor('fastly-2021-06-08', 'region-lost'), PAGE))).toEqual([]);
  });

  it('are those that were named, whoever answers them', () => {
    const lost = lostHostsScenario(['unknown.shop.example']);
    expect(relivedHosts(judge(EXCHANGES, lost, PAGE))).toEqual([
      {
        ...{ host: 'unknown.shop.example', fate: 'down', failure: 'time-outs', share: 1 },
        ...{ provider: null, region: null },
      },
    ]);
  });
});
