/**
 * What was expected where a record is not as it should be: `file` text of this form at all; `version` a form that this
 * version reads; `object`, `list`, `text`, `number`, `yes-or-no`, `address`, `picture`; `one-of` one of a few words.
 */
export const EXPECTATIONS = [
  'file',
  'version',
  'object',
  'list',
  'text',
  'number',
  'yes-or-no',
  'address',
  'picture',
  'one-of',
] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** A record that was refused: where it is wrong, and what was expected there. */
export class RecordError extends Error {
  override name = 'RecordError';

  /**
   * @param place path within the record, such as `during.failed[3].url`; empty for the whole.
   * @param choices the words of which one was expected.
   */
  constructor(
    readonly expected: Expectation,
    readonly place: string,
    readonly choices: readonly string[] = [],
  ) {
    super(
      `Expected ${expected} at ${place || 'the top'}${choices.length > 0 ? `: ${choices.join(', ')}` : ''}.`,
    );
  }
}
