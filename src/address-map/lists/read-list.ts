import type { ListId } from './list-definition';

/** A block of a list, as this project reads it. */
export interface ListBlock {
  /** CIDR. */
  block: string;
  /** Region id as this project has it, `global` for an edge, or null where the list says none that is known. */
  region: string | null;
  /** Service id as this project has it, or null. */
  service: string | null;
  isEdge: boolean;
}

/** What a list holds. */
export interface ReadList {
  id: ListId;
  /** ISO date that the list states, or null. */
  date: string | null;
  blocks: ListBlock[];
}
