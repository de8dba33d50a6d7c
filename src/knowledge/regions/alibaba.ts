import type { RegionPlace } from '../regions';

/** Source: https://www.alibabacloud.com/help/en/ecs/user-guide/regions-and-zones */
export const ALIBABA_PLACES: readonly RegionPlace[] = [
  ['ap-northeast-1', 'Tokyo', 35.68, 139.65],
  ['ap-northeast-2', 'Seoul', 37.55, 127],
  ['ap-southeast-1', 'Singapore', 1.35, 103.82],
  ['ap-southeast-3', 'Kuala Lumpur', 3.14, 101.69],
  ['ap-southeast-5', 'Jakarta', -6.19, 106.82],
  ['ap-southeast-6', 'Manila', 14.6, 120.98],
  ['ap-southeast-7', 'Bangkok', 13.76, 100.5],
  ['cn-beijing', 'Beijing', 39.9, 116.41],
  ['cn-chengdu', 'Chengdu', 30.57, 104.07],
  ['cn-guangzhou', 'Guangzhou', 23.13, 113.26],
  ['cn-hangzhou', 'Hangzhou', 30.27, 120.15],
  ['cn-hongkong', 'Hong Kong', 22.32, 114.17],
  ['cn-huhehaote', 'Hohhot', 40.84, 111.75],
  ['cn-qingdao', 'Qingdao', 36.07, 120.38],
  ['cn-shanghai', 'Shanghai', 31.23, 121.47],
  ['cn-shenzhen', 'Shenzhen', 22.54, 114.06],
  ['cn-zhangjiakou', 'Zhangjiakou', 40.77, 114.88],
  ['eu-central-1', 'Frankfurt am Main', 50.11, 8.68],
  ['eu-west-1', 'London', 51.51, -0.13],
  ['me-central-1', 'Riyadh', 24.71, 46.68],
  ['me-east-1', 'Dubai', 25.2, 55.27],
  ['us-east-1', 'Ashburn', 39.04, -77.49],
  ['us-east-1', 'Charlottesville', 37.43, -78.66],
  ['us-west-1', 'Santa Clara', 37.35, -121.96],
];
