import { useWords } from './words-context';

/** Why there is no verdict. */
export type EmptyState = 'connecting' | 'waiting' | 'nothing-seen' | 'forbidden' | 'no-access' | 'no-hosts';

/** What is said instead of a verdict. */
export function StateCard({ state }: { state: EmptyState }) {
  const words = useWords();
  return (
    <section class="state" aria-live="polite">
      <h1>{words(`state.${state}.title`)}</h1>
      <p>{words(`state.${state}.text`)}</p>
    </section>
  );
}
