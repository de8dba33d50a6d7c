import { describe, expect, it } from 'vitest';
import { type Landscape, paintLandscape } from '../../../../internet/sites/pictures/landscape';

const SCENE: Landscape = {
  width: 40,
  height: 24,
  seed: 1,
  sky: ['#2b3f6b', '#d98c6a', '#ffd9a0'],
  ridges: [{ base: 0.6, rise: 0.3, scale: 1, colour: '#4f5377' }],
  water: { from: 0.7, colour: '#2c4568' },
};

describe('paintLandscape', () => {
  it('paints the same picture each time, so that two visits can be compared', () => {
    expect(paintLandscape(SCENE)).toEqual(paintLandscape(SCENE));
  });

  it('paints another picture for another seed', () => {
    expect(paintLandscape({ ...SCENE, seed: 2 })).not.toEqual(paintLandscape(SCENE));
  });

  it('refuses what is no colour', () => {
    const sky = ['blue', '#d98c6a', '#ffd9a0'] as const;
    expect(() => paintLandscape({ ...SCENE, sky })).toThrow('Expected a colour like "#20304f", got "blue"');
  });
});
