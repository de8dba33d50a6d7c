import type { ComponentChildren } from 'preact';
import type { Message } from '../../explain/message';
import { useWords } from '../words-context';
import { ListLink } from './list-link';

interface GoneRecordProps {
  /** Why it can't be read, where it is there. */
  problem: Message | null;
  opening: ComponentChildren;
}

/** Shown where the record that was asked for is not there. */
export function GoneRecord({ problem, opening }: GoneRecordProps) {
  const words = useWords();
  return (
    <div class="relived" data-ready="true">
      <main>
        <section class="state">
          <h1>{words('compare.gone.title')}</h1>
          <p>{problem ? words.say(problem) : words('compare.gone.text')}</p>
          <p>
            <ListLink />
          </p>
        </section>
        {opening}
      </main>
    </div>
  );
}
