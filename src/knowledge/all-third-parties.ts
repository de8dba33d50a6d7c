import { INVISIBLE_THIRD_PARTIES } from './third-parties/invisible';
import { VISIBLE_THIRD_PARTIES } from './third-parties/visible';
import type { ThirdParty } from './third-party';

/** Third parties that many pages load, and what they do there. */
export const THIRD_PARTIES: readonly ThirdParty[] = [...INVISIBLE_THIRD_PARTIES, ...VISIBLE_THIRD_PARTIES];
