import { expect, it } from 'vitest';
import { blockSource } from '../../../src/knowledge/block-sources';
import { EDGE_BLOCKS } from '../../../src/knowledge/edge-blocks';

it.each(EDGE_BLOCKS.filter(({ service }) => service !== null))(
  '$provider $service is cited as its blocks are',
  (block) => {
    const { provider, service, source, date } = block;
    expect(blockSource(provider, service ?? '')).toEqual({ source, date });
  },
);

it('cites nothing for what is known from a network', () => {
  expect(blockSource('google', 'google-front-end')).toBeNull();
  expect(blockSource('__proto__', '')).toBeNull();
});
