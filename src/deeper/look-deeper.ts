import { DnsError, type DnsFailure } from './dns-error';
import { type DnsRecord, type RecordType, readAnswer } from './dns-message';
import type { Findings, HostFinding } from './findings';
import { followChain, MOST_PER_HOST } from './follow-chain';
import { isAskable } from './is-askable';
import { isPublicAddress } from './is-public-address';

/** Names that are asked for at a time. */
export const MOST_HOSTS = 200;
export const MOST_SITES = 100;
const AT_ONCE = 6;
/** So many questions put since its last answer, and a resolver is given up. */
const GIVE_UP_AFTER = 12;

/**
 * Puts a question to a resolver: `encodeQuestion` is what is sent, the message that comes back is what is returned.
 * It sets its own time limit, and breaks off when the signal says so.
 * @throws DnsError with the reason; anything else that is thrown counts as no answer.
 */
export type Ask = (name: string, type: RecordType, signal: AbortSignal) => Promise<Uint8Array>;

export interface NamesToAsk {
  hosts: readonly string[];
  sites: readonly string[];
}

export interface LookDeeperOptions extends NamesToAsk {
  ask: Ask;
  /** Stops it; what is known by then is kept. */
  signal: AbortSignal;
  /** Names that are done with, and how many there are. */
  onProgress?(progress: { done: number; total: number }): void;
}

export interface DeeperResult {
  findings: Findings;
  /** How many questions were asked. */
  asked: number;
  /** Names of which nothing was learned, and why; hosts first, in the order of the question. */
  failures: readonly { name: string; reason: DnsFailure }[];
  isStopped: boolean;
}

/** The names that `lookDeeper` sends out of those that it is given: each once, bounded, none from inside a network. */
export function namesToAsk({ hosts, sites }: NamesToAsk): NamesToAsk {
  return { hosts: askable(hosts, MOST_HOSTS), sites: askable(sites, MOST_SITES) };
}

/**
 * Asks a resolver for the names behind hosts, their addresses, and the name servers of sites. Never rejects: what
 * could not be learned is said in the result.
 * @param options.hosts host names, lower case; `options.sites` registrable domains.
 */
export async function lookDeeper(options: LookDeeperOptions): Promise<DeeperResult> {
  const { hosts, sites } = namesToAsk(options);
  const questions = createQuestions(options);
  const found: (HostFinding | DnsFailure)[] = [];
  const servers: (readonly string[] | DnsFailure)[] = [];
  const total = hosts.length + sites.length;
  let done = 0;
  const tell = () => options.onProgress?.({ done, total });
  const jobs = [
    ...hosts.map((host, at) => async () => {
      found[at] = await orFailure(() => findHost(host, questions.ask));
    }),
    ...sites.map((site, at) => async () => {
      servers[at] = await orFailure(() => findNameServers(site, questions.ask));
    }),
  ];
  tell();
  await runAll(
    jobs.map((job) => async () => {
      await job();
      done++;
      tell();
    }),
  );
  const failures = [...failuresOf(hosts, found), ...failuresOf(sites, servers)];
  return {
    findings: {
      hosts: Object.fromEntries(learned(hosts, found)),
      nameServers: Object.fromEntries(learned(sites, servers)),
    },
    asked: questions.asked(),
    failures,
    isStopped: failures.some(({ reason }) => reason === 'stopped'),
  };
}

function askable(names: readonly string[], most: number): string[] {
  return [...new Set(names)].filter(isAskable).slice(0, most);
}

type AskRecords = (name: string, type: RecordType) => Promise<DnsRecord[]>;

/** Asks until it is stopped, or until it is plain that nobody answers. */
function createQuestions({ ask, signal }: LookDeeperOptions): { ask: AskRecords; asked(): number } {
  let asked = 0;
  let unanswered = 0;
  return {
    asked: () => asked,
    ask: async (name, type) => {
      if (signal.aborted) throw new DnsError('stopped', 'Expected to be left alone');
      if (unanswered >= GIVE_UP_AFTER) throw new DnsError('no-answer', 'Given up');
      asked++;
      unanswered++;
      const message = await untilStopped(ask(name, type, signal), signal).catch((error: unknown) => {
        const failure = failureOf(error);
        if (failure.reason !== 'no-answer' && failure.reason !== 'stopped') unanswered = 0;
        throw failure;
      });
      unanswered = 0;
      return readAnswer(message, { name, type });
    },
  };
}

/** Settles as the promise does, or rejects as soon as the signal says so. */
function untilStopped<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new DnsError('stopped', 'Expected to be left alone'));
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** The chain and the addresses: IPv4 where there are any, else IPv6. */
async function findHost(host: string, ask: AskRecords): Promise<HostFinding> {
  const finding = checked(host, followChain(host, await ask(host, 'A')));
  if (finding.addresses.length > 0) return finding;
  const other = checked(host, followChain(host, await ask(host, 'AAAA')));
  return other.cnames.length >= finding.cnames.length ? other : { ...finding, addresses: other.addresses };
}

/** A resolver that gives a public name a private address is not believed in anything that it says of this name. */
function checked(host: string, finding: HostFinding): HostFinding {
  const lie = finding.addresses.find((address) => !isPublicAddress(address));
  if (lie === undefined) return finding;
  throw new DnsError('private-address', `Expected a public address of ${host}, got ${lie}`);
}

/**
 * The name servers of the zone that a site belongs to: mostly its own, but what a platform hands out to its customers
 * (`shop.platform.example`) is a site without a zone.
 */
async function findNameServers(site: string, ask: AskRecords): Promise<readonly string[]> {
  for (let zone = site; zone.includes('.'); zone = zone.slice(zone.indexOf('.') + 1)) {
    const servers = (await ask(zone, 'NS')).flatMap(({ name, type, value }) =>
      name === zone && type === 'NS' && isAskable(value) ? [value] : [],
    );
    if (servers.length > 0) return [...new Set(servers)].sort().slice(0, MOST_PER_HOST);
  }
  throw new DnsError('no-such-name', `Nobody answers for ${site}`);
}

async function orFailure<T>(find: () => Promise<T>): Promise<T | DnsFailure> {
  try {
    return await find();
  } catch (error) {
    return failureOf(error).reason;
  }
}

function failureOf(error: unknown): DnsError {
  return error instanceof DnsError ? error : new DnsError('no-answer', String(error));
}

/** A few jobs at once, until none is left. */
async function runAll(jobs: readonly (() => Promise<void>)[]): Promise<void> {
  let next = 0;
  const work = async () => {
    for (let job = jobs[next++]; job; job = jobs[next++]) await job();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

function failuresOf(names: readonly string[], results: readonly unknown[]) {
  return names.flatMap((name, at) => {
    const reason = results[at];
    return isFailure(reason) ? [{ name, reason }] : [];
  });
}

function learned<T extends object>(names: readonly string[], results: readonly (T | DnsFailure)[]) {
  return names.flatMap((name, at): [string, T][] => {
    const result = results[at];
    return result === undefined || isFailure(result) ? [] : [[name, result]];
  });
}

function isFailure(result: unknown): result is DnsFailure {
  return typeof result === 'string';
}
