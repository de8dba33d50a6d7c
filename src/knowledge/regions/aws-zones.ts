import type { RegionPlace } from '../regions';

/**
 * Local Zones and Wavelength Zones: machines in other cities that belong to a region (`us-west-2-lax-1` to us-west-2)
 * and fail with it. Left out are zones in the city of a region of its own, and those in whose city more than one in ten
 * of AWS's addresses belong elsewhere, in both families (Seattle, its head office, is where geolocation puts what it
 * knows nothing of).
 * Sources: https://docs.aws.amazon.com/local-zones/latest/ug/available-local-zones.html and
 * https://docs.aws.amazon.com/wavelength/latest/developerguide/available-wavelength-zones.html; which zones announce
 * addresses: `network_border_group` of https://ip-ranges.amazonaws.com/ip-ranges.json (2026-08-22).
 */
export const AWS_ZONE_PLACES: readonly RegionPlace[] = [
  ['af-south-1', 'Lagos', 6.52, 3.38],
  ['ap-northeast-2', 'Daejeon', 36.35, 127.39],
  ['ap-south-1', 'Delhi', 28.69, 77.22],
  ['ap-south-1', 'Kolkata', 22.57, 88.36],
  ['ap-southeast-1', 'Hanoi', 21.03, 105.83],
  ['ap-southeast-1', 'Manila', 14.6, 120.98],
  ['ap-southeast-2', 'Perth', -31.95, 115.86],
  ['eu-central-1', 'Dortmund', 51.51, 7.47],
  ['eu-central-1', 'Hamburg', 53.55, 9.99],
  ['eu-central-1', 'Istanbul', 41.01, 28.98],
  ['eu-central-1', 'Munich', 48.14, 11.58],
  ['eu-central-1', 'Vienna', 48.21, 16.37],
  ['eu-central-1', 'Warsaw', 52.23, 21.01],
  ['eu-north-1', 'Copenhagen', 55.68, 12.57],
  ['eu-north-1', 'Helsinki', 60.17, 24.94],
  ['eu-west-2', 'Manchester', 53.48, -2.24],
  ['me-south-1', 'Muscat', 23.59, 58.38],
  ['us-east-1', 'Atlanta', 33.75, -84.39],
  ['us-east-1', 'Boston', 42.36, -71.06],
  ['us-east-1', 'Buenos Aires', -34.6, -58.38],
  ['us-east-1', 'Charlotte', 35.23, -80.84],
  ['us-east-1', 'Chicago', 41.88, -87.63],
  ['us-east-1', 'Houston', 29.76, -95.37],
  ['us-east-1', 'Lima', -12.05, -77.04],
  ['us-east-1', 'Miami', 25.76, -80.19],
  ['us-east-1', 'Minneapolis', 44.98, -93.26],
  ['us-east-1', 'New York', 40.71, -74.01],
  ['us-east-1', 'Philadelphia', 39.95, -75.17],
  ['us-east-2', 'Jackson', 32.3, -90.18],
  ['us-west-2', 'Denver', 39.74, -104.99],
  ['us-west-2', 'Honolulu', 21.31, -157.86],
  ['us-west-2', 'Las Vegas', 36.17, -115.14],
  ['us-west-2', 'Los Angeles', 34.05, -118.24],
  ['us-west-2', 'Phoenix', 33.45, -112.07],
  ['us-west-2', 'Sacramento', 38.58, -121.49],
];
