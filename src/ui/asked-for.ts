/**
 * What a popup reads from the package once its answer stands, or when somebody asks for it, in one file: a browser asks
 * for each by itself.
 */
export { namesOf, siteOf } from '../browser/deeper-names';
export { followTabs } from '../browser/follow-tabs';
export { xrayOf } from '../browser/xray/xray-tab';
export { glossaryIn } from '../explain/glossary';
export { OFFERED_WHAT_IFS } from '../knowledge/offered-what-ifs';
export { WhatIfForm } from './what-if-form';
