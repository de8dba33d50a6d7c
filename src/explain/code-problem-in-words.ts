import { MOST_HOURS } from '../outage/what-if';
import type { CodeProblem } from '../outage/what-if-code';
import { type Message, message } from './message';
import { providerName } from './names';

const EXAMPLE = '[ol1/aws/us-east-1/s3/no-connection/6h]';

/** What is wrong with a pasted text, and what was expected; null stands for a text without any code. */
export function codeProblemInWords(problem: CodeProblem | null): Message {
  if (problem === null) return message('what-if.bad.none', { example: EXAMPLE });
  const { part, found, provider = '' } = problem;
  switch (part) {
    case 'form':
    case 'version':
      return message(`what-if.bad.${part}`, { found, example: EXAMPLE });
    case 'failure':
      return message('what-if.bad.failure', { found, example: 'no-connection' });
    case 'length':
      return message('what-if.bad.length', { found, least: '1h', most: `${MOST_HOURS}h` });
    case 'region':
    case 'service':
      return message(`what-if.bad.${part}`, { found, provider: providerName(provider) });
    case 'provider':
    case 'dns-operator':
      return message(`what-if.bad.${part}`, { found });
  }
}
