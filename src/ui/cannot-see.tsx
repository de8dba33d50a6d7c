import { useWords } from './words-context';

const LIMITS = ['behind', 'here', 'region', 'blame'] as const;

/** What a browser can't see: always one tap away. */
export function CannotSee({ isOpen = false }: { isOpen?: boolean }) {
  const words = useWords();
  return (
    <details class="cannot-see" open={isOpen}>
      <summary>{words('section.cannot-see')}</summary>
      <ul>
        {LIMITS.map((limit) => (
          <li key={limit}>{words(`cannot-see.${limit}`)}</li>
        ))}
      </ul>
    </details>
  );
}
