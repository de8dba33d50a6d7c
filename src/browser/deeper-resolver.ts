import { RESOLVERS } from '../deeper/resolvers';
import type { ResolverChoice } from './settings';

/** A resolver that can be asked, and what it is called: a proper name, or its host. */
export interface ChosenResolver {
  name: string;
  host: string;
  url: string;
}

/** The resolver that a choice stands for; null where a preset is no longer offered. */
export function chosenResolver(choice: ResolverChoice): ChosenResolver | null {
  if (choice.kind === 'own') {
    const { host } = new URL(choice.url);
    return { name: host, host, url: choice.url };
  }
  const preset = RESOLVERS.find(({ id }) => id === choice.id);
  return preset ? { name: preset.name, host: new URL(preset.url).host, url: preset.url } : null;
}
