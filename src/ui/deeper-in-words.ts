import type { ChosenResolver } from '../browser/deeper-resolver';
import type { DeeperState, Learned } from '../browser/deeper-state';
import type { NamesToAsk } from '../deeper/look-deeper';
import { type Message, message } from '../explain/message';

/** Reasons that are told for names without an answer: the others are rare beside them. */
const MOST_REASONS = 3;

/** What looking deeper would send, and to whom: said before anything is. */
export function whatIsSent(
  { hosts, sites }: NamesToAsk,
  { name, host }: Omit<ChosenResolver, 'url'>,
): Message {
  const resolver = name === host ? host : message('deeper.resolver.named', { name, host });
  const named = message('deeper.hosts', { hosts: hosts.length });
  return sites.length === 0
    ? message('deeper.sends-hosts', { hosts: named, resolver })
    : message('deeper.sends', {
        hosts: named,
        sites: message('deeper.sites', { sites: sites.length }),
        resolver,
      });
}

/** How far looking deeper is, or what came of it: a sentence or two, then what failed. */
export function deeperInWords(look: DeeperState): Message[] {
  const { resolver } = look;
  if (look.phase === 'running') {
    return [message('deeper.asking', { resolver, done: look.done, total: look.total })];
  }
  const { total, answered, isStopped } = look;
  const reasons = look.failures
    .slice(0, MOST_REASONS)
    .map(({ reason }) => message(`deeper.failure.${reason}`));
  const sentences: Message[] = [];
  if (isStopped) sentences.push(message('deeper.stopped', { done: answered, total }));
  if (answered > 0) sentences.push(learnedInWords(look.learned, resolver, answered));
  const unanswered = look.failures.reduce((sum, { count }) => sum + count, 0);
  if (unanswered > 0) {
    sentences.push(
      answered === 0 && !isStopped
        ? message('deeper.failed', { resolver, reasons })
        : message('deeper.unanswered', { resolver, names: unanswered, reasons }),
    );
  }
  return sentences;
}

function learnedInWords(learned: Learned, resolver: string, names: number): Message {
  const things: Message[] = [];
  if (learned.balancers > 0) things.push(message('deeper.balancers', { balancers: learned.balancers }));
  if (learned.services > 0) things.push(message('deeper.services', { hosts: learned.services }));
  if (learned.regions > 0) things.push(message('deeper.regions', { regions: learned.regions }));
  if (learned.sites > 0) things.push(message('deeper.dns-of', { sites: learned.sites }));
  const result =
    things.length > 0 ? message('deeper.learned', { things }) : message('deeper.learned-nothing');
  return message('deeper.done', { names, resolver, result });
}
