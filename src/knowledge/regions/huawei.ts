import type { RegionPlace } from '../regions';

/** Source: https://developer.huaweicloud.com/intl/en-us/endpoint */
export const HUAWEI_PLACES: readonly RegionPlace[] = [
  ['af-north-1', 'Cairo', 30.04, 31.24],
  ['af-south-1', 'Johannesburg', -26.21, 28.03],
  ['ap-southeast-1', 'Hong Kong', 22.32, 114.17],
  ['ap-southeast-2', 'Bangkok', 13.76, 100.5],
  ['ap-southeast-3', 'Singapore', 1.35, 103.82],
  ['ap-southeast-4', 'Jakarta', -6.21, 106.85],
  ['cn-east-3', 'Shanghai', 31.23, 121.47],
  ['cn-north-4', 'Beijing', 39.9, 116.41],
  ['cn-south-1', 'Guangzhou', 23.13, 113.26],
  ['cn-southwest-2', 'Guiyang', 26.65, 106.63],
  ['eu-west-101', 'Dublin', 53.35, -6.26],
  ['la-north-2', 'Mexico City', 19.43, -99.13],
  ['la-south-2', 'Santiago', -33.45, -70.67],
  ['me-east-1', 'Riyadh', 24.71, 46.68],
  ['sa-brazil-1', 'Sao Paulo', -23.56, -46.64],
  ['tr-west-1', 'Istanbul', 41.01, 28.98],
];
