import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openAddressMap } from '../../../src/address-map/open-address-map';

const bytes = readFileSync(new URL('../../../assets/address-map/address-map.bin', import.meta.url));
const map = openAddressMap(new Uint8Array(bytes).buffer);

/** Addresses that a provider's own documentation gives away, so that the map is guarded where no list is at hand. */
const REGIONAL: readonly { source: string; provider: string; facts: string }[] = [
  {
    // Where EC2 Instance Connect comes from, in each region.
    source: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-connect-prerequisites.html',
    provider: 'aws',
    facts: `
      ap-northeast-1 3.112.23.0
      ap-northeast-2 13.209.1.56
      ap-south-1 13.233.177.0
      ap-southeast-1 3.0.5.32
      ap-southeast-2 13.239.158.0
      ca-central-1 35.183.92.176
      eu-central-1 3.120.181.40
      eu-north-1 13.48.4.200
      eu-west-1 18.202.216.48
      eu-west-2 3.8.37.24
      eu-west-3 35.180.112.80
      sa-east-1 18.228.70.32
      us-east-1 18.206.107.24
      us-east-2 3.16.146.0
      us-west-1 13.52.6.112
      us-west-2 18.237.140.160
    `,
  },
  {
    // Route 53's health checkers.
    source: 'https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/route-53-ip-addresses.html',
    provider: 'aws',
    facts: `
      ap-northeast-1 54.248.220.1
      ap-southeast-1 54.251.31.128
      ap-southeast-2 54.252.79.128
      eu-west-1 54.228.16.1
      eu-west-1 176.34.159.192
      sa-east-1 54.232.40.64
      sa-east-1 177.71.207.128
      us-east-1 54.243.31.192
      us-east-1 107.23.255.1
      us-west-1 54.183.255.128
      us-west-2 54.244.52.192
    `,
  },
  {
    // Gateways of Azure SQL Database.
    source: 'https://learn.microsoft.com/azure/azure-sql/database/connectivity-architecture',
    provider: 'azure',
    facts: `
      australiaeast 13.75.149.87
      brazilsouth 104.41.11.5
      canadacentral 40.85.224.249
      canadaeast 40.86.226.166
      centralindia 104.211.96.159
      centralus 13.67.215.62
      centralus 52.182.137.15
      eastasia 52.175.33.150
      eastus 40.121.158.30
      eastus 40.78.225.32
      eastus 40.79.153.12
      eastus2 40.79.84.180
      eastus2 52.167.104.0
      eastus2 52.177.185.181
      eastus2 104.208.150.3
      francecentral 40.79.137.0
      germanywestcentral 51.116.152.0
      japaneast 13.78.61.196
      japanwest 104.214.148.156
      koreacentral 52.231.32.42
      northcentralus 23.96.178.199
      northeurope 40.113.93.91
      northeurope 52.138.224.1
      norwayeast 51.120.96.0
      southafricanorth 102.133.152.0
      southcentralus 13.66.62.124
      southeastasia 104.43.15.0
      swedencentral 51.12.224.32
      switzerlandnorth 51.107.56.0
      uaenorth 65.52.248.0
      uksouth 51.140.184.11
      ukwest 51.141.8.11
      westcentralus 13.78.145.25
      westeurope 40.68.37.158
      westeurope 52.236.184.163
      westus 104.42.238.205
      westus2 13.66.226.202
    `,
  },
  {
    // Where Datastream connects from.
    source: 'https://cloud.google.com/datastream/docs/ip-allowlists-and-regions',
    provider: 'google',
    facts: `
      europe-west1 34.78.213.130
      europe-west1 35.187.27.174
      europe-west1 35.205.33.30
      europe-west1 104.199.6.64
      us-central1 34.67.234.134
      us-central1 34.71.242.81
      us-central1 34.72.28.29
      us-west1 34.82.253.59
      us-west1 35.233.208.195
      us-west1 35.247.10.221
    `,
  },
  {
    source: 'https://docs.gitlab.com/user/gitlab_com/',
    provider: 'google',
    facts: 'us-east1 35.185.44.232',
  },
  {
    source: 'https://cloud.google.com/looker/docs/enabling-secure-db-access',
    provider: 'google',
    facts: 'us-east4 34.150.212.9',
  },
];

function said(address: string): string {
  const answer = map.lookup(address);
  if (answer === null || answer === 'not-an-address') return String(answer);
  return `${answer.provider} ${answer.region} ${answer.service} ${answer.isEdge ? 'edge' : 'server'}`;
}

describe('the embedded map, held against published facts', () => {
  const regional = REGIONAL.flatMap(({ provider, facts }) =>
    facts
      .trim()
      .split('\n')
      .map((line) => line.trim().split(' '))
      .map(([region = '', address = '']) => ({ provider, region, address })),
  );

  it.each(regional)('knows $address to be $provider $region', ({ provider, region, address }) => {
    expect(said(address)).toBe(`${provider} ${region} null server`);
  });

  it('is held against every one of the three clouds, and us-east-1 more than once', () => {
    const count = (is: (fact: (typeof regional)[number]) => boolean): number => regional.filter(is).length;
    expect(count((it) => it.provider === 'aws')).toBeGreaterThan(20);
    expect(count((it) => it.provider === 'azure')).toBeGreaterThan(30);
    expect(count((it) => it.provider === 'google')).toBeGreaterThan(10);
    expect(count((it) => it.region === 'us-east-1')).toBeGreaterThan(1);
  });

  it.each([
    // Resolvers that everybody may use: https://one.one.one.one, https://developers.google.com/speed/public-dns
    ['1.1.1.1', 'cloudflare global null edge'],
    ['2606:4700:4700::1111', 'cloudflare global null edge'],
    ['8.8.8.8', 'google global google-front-end edge'],
    ['2001:4860:4860::8888', 'google global google-front-end edge'],
    // What hosters tell their customers to point their domains to.
    ['185.199.108.153', 'fastly global null edge'], // https://docs.github.com/pages
    ['2606:50c0:8000::153', 'fastly global null edge'],
    ['199.36.158.100', 'fastly global null edge'], // https://firebase.google.com/docs/hosting/custom-domain
    ['23.185.0.1', 'fastly global null edge'], // https://docs.pantheon.io/dns
    ['23.227.38.65', 'cloudflare global null edge'], // https://help.shopify.com/manual/domains
    ['216.239.32.21', 'google global google-front-end edge'], // https://cloud.google.com/appengine/docs
    ['75.2.70.75', 'aws global global-accelerator edge'], // https://help.webflow.com
    ['99.83.190.102', 'aws global global-accelerator edge'],
    // https://learn.microsoft.com/azure/devops/organizations/security/allow-list-ip-url
    ['13.107.6.175', 'azure global front-door edge'],
    ['13.107.42.18', 'azure global front-door edge'],
    ['198.185.159.144', 'squarespace null null server'], // https://support.squarespace.com
    ['192.0.78.24', 'automattic null null server'], // https://wordpress.com/support/domains
    ['140.82.112.3', 'github null null server'], // https://api.github.com/meta
  ])('knows %s: %s', (address, expected) => {
    expect(said(address)).toBe(expected);
  });
});
