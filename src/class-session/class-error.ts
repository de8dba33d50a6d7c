/** What can be wrong with a code or a file of a class. */
export type ClassProblem =
  | 'none'
  | 'broken'
  | 'newer'
  | 'too-large'
  | 'other-kind'
  | 'other-session'
  | 'twice'
  | 'again'
  | 'no-pages'
  | 'full';

/** A code or a file that is refused; nothing of it is taken. */
export class ClassError extends Error {
  override name = 'ClassError';
  constructor(
    readonly problem: ClassProblem,
    /** Whose contribution it is, where one of theirs is in the class. */
    readonly id = '',
  ) {
    super(`Expected a code or a file of a class session: ${problem}`);
  }
}
