import rules from '../../../node_modules/psl/data/rules.js';
import { packSuffixes } from '../packed-suffixes';

/** psl's own rules. The package hides them behind what takes 40 ms to start; that is why they are read by their path. */
export const TABLE = packSuffixes(rules);
