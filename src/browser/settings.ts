import { checkResolverUrl, RESOLVERS } from '../deeper/resolvers';
import { api } from './api';
import { SETTINGS_KEY } from './storage-keys';

/** Whom looking deeper asks: one of the resolvers that are offered, or one of the user's own. */
export type ResolverChoice = { kind: 'preset'; id: string } | { kind: 'own'; url: string };

/** What a person can choose; kept in `storage.local`. */
export interface Settings {
  language: 'auto' | 'en' | 'ar';
  incident: string;
  severity: 'as-it-happened' | 'region-lost';
  /** Code of an imagined outage that is looked at instead; whoever uses it checks it. */
  whatIf: string | null;
  /** A badge on the toolbar icon: off at first, nobody wants an alarm on every site. */
  showsBadge: boolean;
  /** Whom looking deeper asks; nobody before its button is pressed. */
  resolver: ResolverChoice;
  /** Firefox: its own resolver is asked for the name behind each host. Off at first: it may have to ask again. */
  namesBehindNames: boolean;
}

/** Longer than any code of an imagined outage. */
const LONGEST_CODE = 250;

export const DEFAULT_SETTINGS: Settings = {
  language: 'auto',
  incident: 'aws-us-east-1-2025-10-20',
  severity: 'as-it-happened',
  whatIf: null,
  showsBadge: false,
  resolver: { kind: 'preset', id: RESOLVERS[0]?.id ?? '' },
  namesBehindNames: false,
};

/** Reads the settings; what is missing or not one of the known values is the default. */
export async function readSettings(): Promise<Settings> {
  const { [SETTINGS_KEY]: settings } = await api.storage.local.get(SETTINGS_KEY);
  return checkSettings(settings);
}

/** Changes some of the settings. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await api.storage.local.set({ [SETTINGS_KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back with the settings whenever they change; returns what stops it. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[SETTINGS_KEY]) onChange(checkSettings(changes[SETTINGS_KEY].newValue));
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}

/** Turns whatever storage holds into settings. */
export function checkSettings(stored: unknown): Settings {
  const value: Record<string, unknown> = typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { language, incident, severity, whatIf, showsBadge, resolver, namesBehindNames } = value;
  return {
    language: language === 'en' || language === 'ar' ? language : DEFAULT_SETTINGS.language,
    incident: typeof incident === 'string' ? incident : DEFAULT_SETTINGS.incident,
    severity: severity === 'region-lost' ? severity : DEFAULT_SETTINGS.severity,
    whatIf: typeof whatIf === 'string' && whatIf.length <= LONGEST_CODE ? whatIf : null,
    showsBadge: showsBadge === true,
    resolver: checkResolverChoice(resolver) ?? DEFAULT_SETTINGS.resolver,
    namesBehindNames: namesBehindNames === true,
  };
}

/** Whom to ask, as it comes from storage or in a message; null for what names no resolver. */
export function checkResolverChoice(value: unknown): ResolverChoice | null {
  if (typeof value !== 'object' || value === null || !('kind' in value)) return null;
  if (value.kind === 'preset' && 'id' in value) {
    const preset = RESOLVERS.find(({ id }) => id === value.id);
    return preset ? { kind: 'preset', id: preset.id } : null;
  }
  if (value.kind !== 'own' || !('url' in value) || typeof value.url !== 'string') return null;
  const checked = checkResolverUrl(value.url);
  return 'url' in checked ? { kind: 'own', url: checked.url } : null;
}
