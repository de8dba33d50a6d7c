/** Why nothing was learned of a name. */
export const DNS_FAILURES = [
  /** the resolver could not be reached, or took too long */
  'no-answer',
  /** it answered that it will not or cannot tell */
  'refused',
  /** what it sent is no answer to the question */
  'malformed',
  /** its answer is longer than any that is needed */
  'too-large',
  /** it gave an address that no host of the public internet has */
  'private-address',
  /** it knows no such name */
  'no-such-name',
  /** the user stopped before it was answered */
  'stopped',
] as const;
export type DnsFailure = (typeof DNS_FAILURES)[number];

/** A question that got no answer that can be used. */
export class DnsError extends Error {
  override readonly name = 'DnsError';
  readonly reason: DnsFailure;

  /** @param expected what was expected and what came, for whoever reads a log. */
  constructor(reason: DnsFailure, expected: string) {
    super(expected);
    this.reason = reason;
  }
}
