import type { Pot } from './pottery';

/** One thing on the shelf: what the shop's interface answers, and how its picture is drawn. */
export interface Ware {
  id: string;
  name: string;
  maker: string;
  price: number;
  words: string;
  pot: Pot;
}

export const WARES: readonly Ware[] = [
  {
    id: 'moon-jar',
    name: 'Moon jar',
    maker: 'Hana Yoo',
    price: 148,
    words:
      'Two bowls joined at the waist, so that no two are quite round. Holds dry branches well, and silence better.',
    pot: {
      profile: [34, 70, 92, 96, 84, 60, 40],
      height: 178,
      glaze: '#f3efe4',
      clay: '#cdbfa6',
      dipped: 0.95,
      backdrop: '#c9d3cf',
    },
  },
  {
    id: 'quay-mug',
    name: 'Quay mug',
    maker: 'Tobias Rhee',
    price: 24,
    words:
      'The blue runs where the kiln was hottest. It takes a generous half pint and a whole hand, gloves included.',
    pot: {
      profile: [56, 55, 54, 54, 55, 50],
      height: 128,
      glaze: '#2f5f86',
      clay: '#d8b48a',
      dipped: 0.72,
      backdrop: '#e7d6bf',
      handle: 'one',
    },
  },
  {
    id: 'soup-bowl',
    name: 'Soup bowl for cold evenings',
    maker: 'Marguerite Fell',
    price: 32,
    words:
      'Thick walls that keep warm for as long as the story lasts. Made to be held below the chin with both hands.',
    pot: {
      profile: [98, 95, 86, 66, 40],
      height: 96,
      glaze: '#b4552f',
      clay: '#8a5a3c',
      dipped: 0.8,
      backdrop: '#d9e0d2',
    },
  },
  {
    id: 'oil-bottle',
    name: 'Oil bottle',
    maker: 'Hana Yoo',
    price: 46,
    words:
      'A narrow neck that pours a thin, obedient thread. The ash glaze came from a pear tree that fell in a storm.',
    pot: {
      profile: [15, 14, 16, 40, 56, 58, 52, 44],
      height: 190,
      glaze: '#6f7f4c',
      clay: '#b89a6a',
      dipped: 0.88,
      backdrop: '#efe6d2',
    },
  },
  {
    id: 'ginger-jar',
    name: 'Lidded jar',
    maker: 'Tobias Rhee',
    price: 88,
    words: 'For flour, sugar, letters or the spare key. The lid sits with a small, satisfying sound.',
    pot: {
      profile: [46, 78, 84, 78, 66, 56],
      height: 150,
      glaze: '#27506b',
      clay: '#e2d3b8',
      dipped: 0.86,
      backdrop: '#e3d0c4',
      lid: true,
    },
  },
  {
    id: 'two-handled',
    name: 'Harvest pot',
    maker: 'Marguerite Fell',
    price: 96,
    words:
      'Two handles, because that is how many people it takes when it is full of pears. Safe in a slow oven.',
    pot: {
      profile: [60, 74, 82, 80, 68, 52],
      height: 152,
      glaze: '#8c3b4a',
      clay: '#caa27a',
      dipped: 0.62,
      backdrop: '#d3dbe2',
      handle: 'two',
    },
  },
  {
    id: 'bud-vase',
    name: 'Vase for one flower',
    maker: 'Hana Yoo',
    price: 28,
    words:
      'No taller than a hand. It makes a single stem look chosen rather than lonely, dandelions most of all.',
    pot: {
      profile: [16, 13, 22, 42, 46, 38, 30],
      height: 138,
      glaze: '#d9a441',
      clay: '#7c5a3b',
      dipped: 0.78,
      backdrop: '#cfd9d8',
    },
  },
  {
    id: 'tall-jug',
    name: 'Tall jug',
    maker: 'Tobias Rhee',
    price: 64,
    words:
      'Two litres, one lip, no dripping: forty were broken to get the spout right, and this is the rest.',
    pot: {
      profile: [36, 32, 38, 54, 62, 60, 48],
      height: 184,
      glaze: '#e9e2d3',
      clay: '#a97b50',
      dipped: 0.7,
      backdrop: '#dcd2e0',
      handle: 'one',
    },
  },
];
