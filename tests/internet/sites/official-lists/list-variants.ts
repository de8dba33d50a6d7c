import { LIST_IDS, NETWORK_TABLE } from '../../../../src/address-map/lists/list-definition';

/**
 * How a publisher of a list answers: `good` a small list of our own, `newer` the same a month later, `real` the copy
 * that lies beside the project, and what can go wrong: a web page instead, cut off in the middle, half of its blocks
 * gone, the whole internet claimed, an error, an answer that stops half-way, none at all.
 */
export const LIST_VARIANTS = [
  'good',
  'newer',
  'real',
  'html',
  'truncated',
  'halved',
  'default-route',
  'error',
  'stalled',
  'silent',
] as const;
export type ListVariant = (typeof LIST_VARIANTS)[number];

/** Host that is told how the publishers are to answer: `GET http://lists.control.example/aws/html`, `/reset`. */
export const LIST_CONTROL = 'lists.control.example';

/** Remembers how each publisher is to answer; all begin with `good`. */
export class ListSwitches {
  private readonly chosen = new Map<string, ListVariant>();

  of(id: string): ListVariant {
    return this.chosen.get(id) ?? 'good';
  }

  /** @returns false where the path names no list or no variant. */
  follow(path: string): boolean {
    if (path === '/reset') {
      this.chosen.clear();
      return true;
    }
    const [, id = '', wanted = ''] = path.split('/');
    const variant = LIST_VARIANTS.find((one) => one === wanted);
    if (variant === undefined || ![...LIST_IDS, NETWORK_TABLE, 'all'].some((one) => one === id)) return false;
    for (const one of id === 'all' ? LIST_IDS : [id]) this.chosen.set(one, variant);
    return true;
  }
}
