import { describe, expect, it } from 'vitest';
import { matchName } from '../../../src/attribute/name-index';
import { NAME_RULES, nameRows, nameRuleOf } from '../../../src/knowledge/name-rules';
import { isRegionOf } from '../../../src/knowledge/region-ids';
import { titleOf } from './entries';
import { duplicateProblems, expectNoProblems, orderProblems, provenanceProblems } from './provenance';

const rules = nameRows().map((it) => ({ rule: nameRuleOf(it), title: `${titleOf(it.party)}, ${it.row[0]}` }));

describe('name rules', () => {
  it('stand once each', () => {
    expectNoProblems(
      duplicateProblems(
        'pattern',
        rules.map(({ rule }) => rule.pattern),
      ),
    );
  });

  it('stand sorted in their group', () => {
    const groups = new Map(nameRows().map(({ group, party }) => [group, titleOf(party)]));
    expectNoProblems(
      [...groups].flatMap(([{ rows }, title]) =>
        orderProblems(
          title,
          rows.map(([pattern]) => pattern),
        ),
      ),
    );
  });

  it('answer for their examples, which no other rule takes', () => {
    expectNoProblems(
      rules.flatMap(({ rule: { pattern, example }, title }) => {
        const found = matchName(example)?.rule.pattern;
        if (found === pattern) return [];
        return found === undefined
          ? [`${title}: its example "${example}" does not fit it, give a host that does`]
          : [`${title}: its example "${example}" goes to "${found}" instead, so change one of the two`];
      }),
    );
  });

  it('find a region where they have a slot for one', () => {
    expectNoProblems(
      rules.flatMap(({ rule: { pattern, says, example }, title }) => {
        const region = matchName(example)?.region ?? null;
        const hasSlot = /<region>|<code>/.test(pattern);
        const isRight = hasSlot ? isRegionOf(says.provider ?? '', region ?? '') : region === null;
        return isRight ? [] : [`${title}: no region is found in its example "${example}"`];
      }),
    );
  });

  it('are written as patterns are, of names that can be', () => {
    const form = /^(?:\*\.)?(?:(?:[a-z0-9-]|<region>|<code>|\*(?=[-.])|(?<=-)\*)+\.)+[a-z]{2,}$/;
    expectNoProblems(
      rules.flatMap(({ rule, title }) => {
        const { pattern, example } = rule;
        const problems = provenanceProblems(title, rule);
        if (!form.test(pattern)) problems.push(`${title}: not written as NameRule.pattern says`);
        if (/[*<]/.test(pattern.split('.').slice(-2).join('.'))) {
          problems.push(`${title}: the last two labels must be written out`);
        }
        if (example !== example.toLowerCase() || example.length > 253) {
          problems.push(`${title}: the example is a host name, lower case`);
        }
        return problems;
      }),
    );
  });

  it('speak of regions that exist', () => {
    expectNoProblems(
      rules.flatMap(({ rule: { says }, title }) => {
        const wrong = [says.region, says.usualRegion].filter(
          (it) => it !== null && it !== 'global' && !isRegionOf(says.provider ?? '', it),
        );
        const problems = wrong.map((it) => `${title}: "${it}" is no region of ${says.provider}`);
        if (says.usualRegion !== null && says.region !== null)
          problems.push(`${title}: say region or usualRegion`);
        return problems;
      }),
    );
  });
});

it.each([
  [
    'aws',
    `amplify api-gateway app-runner appsync bedrock cloudfront cloudwatch cognito connect dynamodb ec2
     elastic-beanstalk elb eventbridge firehose global-accelerator iot ivs kinesis kinesis-video lambda lambda-url
     lex lightsail location mediapackage mediastore mediatailor nlb opensearch pinpoint quicksight rum s3 s3-website
     secrets-manager ses sns sqs step-functions sts waf`,
  ],
  [
    'google',
    `api-gateway app-engine cloud-functions cloud-run cloud-storage compute-engine firebase-app-hosting
     firebase-auth firebase-database firestore google-apis google-front-end vertex-ai`,
  ],
  [
    'azure',
    `ai-search ai-services api-management app-service blob-storage cdn communication-services container-apps
     container-instances cosmos-db entra-id event-grid file-storage front-door iot-hub key-vault kubernetes-service
     logic-apps monitor queue-storage service-bus signalr static-web-apps table-storage traffic-manager
     virtual-machines web-pubsub`,
  ],
])('knows the services of %s that a host name gives away', (provider, services) => {
  const known = new Set(NAME_RULES.map(({ says }) => (says.provider === provider ? says.service : null)));
  expect(services.split(/\s+/).filter((it) => !known.has(it))).toEqual([]);
});
