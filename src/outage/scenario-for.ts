import { CONTROL_PLANES } from '../knowledge/control-planes';
import { INCIDENTS, incidentById } from '../knowledge/incidents';
import { PROVIDERS, providerOf } from '../knowledge/providers';
import type { Effect, Incident, Phase, Scenario, Severity } from './scenario';

/** Longest `--lost` or host name that is looked at. */
const LONGEST_NAME = 253;

/** Everything that stands there is gone and hangs, for certain. */
function everythingLost(provider: string, region: string | null, service: string | null): Effect {
  return {
    provider,
    region,
    services: service === null ? null : [service],
    failure: 'no-connection',
    isIntermittent: false,
    likelihood: 'certain',
  };
}

function lostPhase(effects: readonly Effect[], window: { from: string; to: string }): Phase {
  return { id: 'lost', from: window.from, to: window.to, effects };
}

/** The harder question to an incident: its region (its whole provider where it had none) gone all the time. */
function regionLost({ provider, region, from, to }: Incident): readonly Phase[] {
  const effects = [everythingLost(provider, region, null), ...changesLost(provider, region)];
  return [lostPhase(effects, { from, to })];
}

/** What is steered from a region goes on elsewhere when that is lost, but cannot be changed. */
export function changesLost(provider: string, region: string | null): Effect[] {
  if (region === null) return [];
  return CONTROL_PLANES.filter((plane) => plane.provider === provider && plane.region === region).map(
    ({ services, source }) => ({
      ...{ provider, region: 'global', services, source },
      ...{ failure: 'no-change', isIntermittent: false, likelihood: 'certain' },
    }),
  );
}

/**
 * The scenario of a known incident.
 * @param severity `as-it-happened`, or `region-lost` for everything regional in the incident's region (the whole
 * provider, where the incident has no region) down over the incident's window.
 * @throws Error with one line that says what was expected.
 */
export function scenarioFor(incidentId: string, severity: Severity): Scenario {
  const incident = incidentById(incidentId);
  if (incident === null) {
    const known = INCIDENTS.map(({ id }) => id).join(', ');
    throw new Error(`Expected an incident that is known (${known}), got ${quote(incidentId)}.`);
  }
  if (severity === 'custom') {
    throw new Error('Expected the severity "as-it-happened" or "region-lost", got "custom".');
  }
  const phases = severity === 'as-it-happened' ? incident.phases : regionLost(incident);
  return { incident: incident.id, severity, phases, lostHosts: [] };
}

/**
 * A scenario in which a provider, one of its regions or one service there is gone.
 * @param text `PROVIDER[:REGION[:SERVICE]]`, as in `aws`, `aws:us-east-1` or `aws:us-east-1:s3`.
 * @throws Error with one line that says what was expected.
 */
export function lostScenario(text: string): Scenario {
  const parts = text.trim().toLowerCase().split(':', 4);
  const areIds = parts.every((part) => part.length <= 63 && /^[a-z0-9][a-z0-9-]*$/.test(part));
  const [provider, region = null, service = null] = parts;
  if (provider === undefined || parts.length > 3 || !areIds) {
    throw new Error(
      `Expected PROVIDER[:REGION[:SERVICE]], as in aws:us-east-1 or aws:us-east-1:s3, got ${quote(text)}.`,
    );
  }
  if (!providerOf(provider)) {
    const known = PROVIDERS.map(({ id }) => id).join(' ');
    throw new Error(`Expected a provider that is known (${known}), got ${quote(provider)}.`);
  }
  const changes = service === null ? changesLost(provider, region) : [];
  return custom([everythingLost(provider, region, service), ...changes], []);
}

/**
 * A scenario in which exactly these hosts hang, whatever answers them.
 * @param hosts host names, in any case; names that were typed with a port, a path or blanks are refused.
 * @throws Error with one line that says what was expected.
 */
export function lostHostsScenario(hosts: readonly string[]): Scenario {
  const names = new Set<string>();
  for (const host of hosts) {
    const name = host.trim().toLowerCase().replace(/\.$/, '');
    if (name === '') continue;
    if (name.length > LONGEST_NAME || /[\s/,?#@]/.test(name) || /^[^[].*:/.test(name)) {
      throw new Error(`Expected a host name, as in cdn.example.com, got ${quote(host)}.`);
    }
    names.add(asciiName(name));
  }
  if (names.size === 0) throw new Error('Expected at least one host name, got none.');
  return custom([], [...names].sort());
}

function custom(effects: readonly Effect[], lostHosts: readonly string[]): Scenario {
  return {
    incident: 'custom',
    severity: 'custom',
    phases: [lostPhase(effects, { from: '', to: '' })],
    lostHosts,
  };
}

/** Names are compared in their ASCII form, as they stand in page loads. */
function asciiName(name: string): string {
  try {
    return new URL(`http://${name}/`).hostname;
  } catch {
    return name;
  }
}

function quote(text: string): string {
  return JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text);
}
