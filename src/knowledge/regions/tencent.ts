import type { RegionPlace } from '../regions';

/** Source: https://www.tencentcloud.com/document/product/213/6091 */
export const TENCENT_PLACES: readonly RegionPlace[] = [
  ['ap-bangkok', 'Bangkok', 13.76, 100.5],
  ['ap-beijing', 'Beijing', 39.9, 116.41],
  ['ap-chengdu', 'Chengdu', 30.57, 104.07],
  ['ap-chongqing', 'Chongqing', 29.57, 106.55],
  ['ap-guangzhou', 'Guangzhou', 23.13, 113.26],
  ['ap-hongkong', 'Hong Kong', 22.32, 114.17],
  ['ap-jakarta', 'Jakarta', -6.21, 106.85],
  ['ap-mumbai', 'Mumbai', 19.08, 72.88],
  ['ap-nanjing', 'Nanjing', 32.06, 118.8],
  ['ap-seoul', 'Seoul', 37.55, 127],
  ['ap-shanghai', 'Shanghai', 31.23, 121.47],
  ['ap-singapore', 'Singapore', 1.35, 103.82],
  ['ap-tokyo', 'Tokyo', 35.68, 139.65],
  ['eu-frankfurt', 'Frankfurt am Main', 50.11, 8.68],
  ['na-ashburn', 'Ashburn', 39.04, -77.49],
  ['na-siliconvalley', 'Santa Clara', 37.35, -121.96],
  ['sa-saopaulo', 'Sao Paulo', -23.56, -46.64],
];
