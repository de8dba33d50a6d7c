import { message } from '../explain/message';
import { GlossaryList } from './glossary-list';
import { Says } from './says';
import { useWords } from './words-context';

const LIMITS = ['behind', 'here', 'region', 'blame'] as const;

/** What a browser can't see, always one tap away, and what the words mean that it is said with. */
export function CannotSee({ isOpen = false }: { isOpen?: boolean }) {
  const words = useWords();
  return (
    <>
      <details class="cannot-see" open={isOpen}>
        <summary>{words('section.cannot-see')}</summary>
        <ul>
          {LIMITS.map((limit) => (
            <li key={limit}>
              <Says message={message(`cannot-see.${limit}`)} />
            </li>
          ))}
        </ul>
      </details>
      <GlossaryList startsOpen={isOpen} />
    </>
  );
}
