import type { RegionPlace } from '../regions';

/** Source: https://cloud.ibm.com/docs/overview?topic=overview-locations */
export const IBM_PLACES: readonly RegionPlace[] = [
  ['au-syd', 'Sydney', -33.87, 151.21],
  ['br-sao', 'Sao Paulo', -23.56, -46.64],
  ['ca-mon', 'Montreal', 45.5, -73.57],
  ['ca-tor', 'Toronto', 43.65, -79.38],
  ['eu-de', 'Frankfurt am Main', 50.11, 8.68],
  ['eu-es', 'Madrid', 40.42, -3.7],
  ['eu-gb', 'London', 51.51, -0.13],
  ['in-che', 'Chennai', 13.08, 80.27],
  ['jp-osa', 'Osaka', 34.69, 135.5],
  ['jp-tok', 'Tokyo', 35.69, 139.75],
  ['us-east', 'Washington', 38.91, -77.04],
  ['us-south', 'Dallas', 32.94, -96.82],
];
