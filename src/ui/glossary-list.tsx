import { useState } from 'preact/hooks';
import { useGlossary } from './use-glossary';
import { useWords } from './words-context';

/** All technical words with what they mean, fetched when it is opened. */
export function GlossaryList({ startsOpen }: { startsOpen: boolean }) {
  const words = useWords();
  const [isOpen, setOpen] = useState(startsOpen);
  const glossary = useGlossary(isOpen);
  return (
    <details class="cannot-see" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words('section.glossary')}</summary>
      {glossary && (
        <dl>
          {[...glossary].map(([term, { word, means }]) => (
            <div key={term}>
              <dt>{word}</dt>
              <dd>{means}</dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
