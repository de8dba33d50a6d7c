import rules from '../../../node_modules/psl/data/rules.js';
import { packSuffixes } from '../packed-suffixes';

const longer = rules.filter((rule) => rule.includes('.'));
const withLonger = new Set(longer.map((rule) => rule.slice(rule.lastIndexOf('.') + 1)));

/**
 * psl's own rules. The package hides them behind what takes 40 ms to start; that is why they are read by their path.
 * Rules of one label that have none below them are left out: the last label is the suffix wherever no rule says more.
 */
export const TABLE = packSuffixes(rules.filter((rule) => rule.includes('.') || withLonger.has(rule)));
