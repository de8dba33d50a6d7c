import { THIRD_PARTIES } from '../all-third-parties';

/** Third parties by domain, without where they are known from. */
export const TABLE = THIRD_PARTIES.map(({ domain, does, name }) => [domain, does, name] as const);
