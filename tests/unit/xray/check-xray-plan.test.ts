import { describe, expect, it } from 'vitest';
import { checkXrayPlan } from '../../../src/xray/check-xray-plan';
import { MAX_PLAN_HOSTS, XRAY_LABELS, type XrayPlan } from '../../../src/xray/xray-plan';

const HOST = {
  host: 'pictures.example',
  fate: 'down',
  place: 'AWS us-east-1',
  fateWords: 'would have been down',
  share: '43%',
} as const;

const PLAN = {
  lang: 'en',
  direction: 'ltr',
  page: 'shop.example',
  scenario: 'AWS us-east-1 · Region lost',
  moment: 'The worst of all its hours',
  headline: 'Parts of this page would have been missing.',
  figures: ['43 of 100 squares would go'],
  ownFate: 'up',
  isAllGone: false,
  hosts: [HOST],
  labels: Object.fromEntries(XRAY_LABELS.map((label) => [label, label])),
  notes: ['Page loaded on 1 May 2026'],
};

describe('a plan from a message', () => {
  it('is read as it was sent', () => {
    const plan: XrayPlan | null = checkXrayPlan(JSON.parse(JSON.stringify(PLAN)));
    expect(plan).toEqual(PLAN);
  });

  it('loses what does not belong to it', () => {
    expect(checkXrayPlan({ ...PLAN, more: 1, hosts: [{ ...HOST, more: 1 }] })).toEqual(PLAN);
  });

  it.each([
    ['nothing', null],
    ['a text', 'plan'],
    ['no language', { ...PLAN, lang: 'en-GB <b>' }],
    ['no direction', { ...PLAN, direction: 'up' }],
    ['a page that is no host', { ...PLAN, page: 'https://shop.example/' }],
    ['a prototype key for a host', { ...PLAN, hosts: [{ ...HOST, host: '__proto__' }] }],
    ['a fate that there is not', { ...PLAN, hosts: [{ ...HOST, fate: 'constructor' }] }],
    ['an own fate that there is not', { ...PLAN, ownFate: 'gone' }],
    ['a share that is a number', { ...PLAN, hosts: [{ ...HOST, share: 43 }] }],
    ['a text that never ends', { ...PLAN, headline: 'x'.repeat(401) }],
    ['a label that is missing', { ...PLAN, labels: { ...PLAN.labels, close: undefined } }],
    ['labels that are only inherited', { ...PLAN, labels: Object.create(PLAN.labels) }],
    ['too many hosts', { ...PLAN, hosts: Array.from({ length: MAX_PLAN_HOSTS + 1 }, () => HOST) }],
    ['too many lines', { ...PLAN, figures: Array.from({ length: 9 }, () => 'a') }],
    ['something for yes or no', { ...PLAN, isAllGone: 'yes' }],
  ])('is none: %s', (_, message) => {
    expect(checkXrayPlan(message)).toBeNull();
  });
});
