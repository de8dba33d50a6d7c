import type { AddressAnswer, AddressMap } from '../../../src/address-map/address-answer';

/** A map of a few addresses, spelled out where they are used. */
export function fakeAddressMap(answers: Record<string, Partial<AddressAnswer>>): AddressMap {
  return {
    built: '2026-06-05',
    sources: [
      {
        name: 'AS table',
        version: '1',
        date: '2026-06-17',
        licence: 'CC BY 4.0',
        url: 'https://maps.example/as',
      },
      {
        name: 'City table',
        version: '1',
        date: '2026-06-05',
        licence: 'CC BY 4.0',
        url: 'https://maps.example/city',
      },
    ],
    lookup(address) {
      if (!/^[\d.]+$|:/.test(address)) return 'not-an-address';
      const answer = Object.hasOwn(answers, address) ? answers[address] : undefined;
      if (!answer) return null;
      return { provider: 'other', region: null, service: null, isEdge: false, network: null, ...answer };
    },
  };
}

/** One address of each kind that the tests need. */
export const FAKE_MAP = fakeAddressMap({
  '3.5.0.1': { provider: 'aws', region: 'us-east-1' },
  '3.5.0.2': { provider: 'aws', region: 'us-west-2' },
  '3.5.0.3': { provider: 'aws', region: 'eu-west-1', service: 'ec2' },
  '76.76.21.21': { provider: 'aws' },
  '13.32.0.1': { provider: 'aws', region: 'global', service: 'cloudfront', isEdge: true },
  '15.197.0.1': { provider: 'aws', region: 'global', service: 'global-accelerator', isEdge: true },
  '104.16.0.1': { provider: 'cloudflare', region: 'global', isEdge: true },
  '151.101.0.1': { provider: 'fastly', region: 'global', isEdge: true },
  '23.44.0.1': { provider: 'akamai', region: 'global', isEdge: true },
  '45.60.0.1': { provider: 'imperva', region: 'global', isEdge: true },
  '142.250.0.1': { provider: 'google', region: 'global', service: 'google-front-end', isEdge: true },
  '34.120.0.1': { provider: 'google', region: 'global', service: 'load-balancer', isEdge: true },
  '34.1.0.1': { provider: 'google', region: 'us-central1' },
  '13.107.0.1': { provider: 'azure', region: 'global', service: 'front-door', isEdge: true },
  '20.1.0.1': { provider: 'azure', region: 'westeurope' },
  '159.203.0.1': { provider: 'digitalocean', region: 'nyc3' },
  '207.244.0.1': { provider: 'leaseweb' },
  '192.0.78.1': { provider: 'automattic' },
  '62.115.0.1': { provider: 'other', network: 'ARELION-TELIA' },
  '10.0.0.1': { provider: 'local' },
});
