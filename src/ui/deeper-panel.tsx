import { useEffect, useRef, useState } from 'preact/hooks';
import { mayLookDeeper } from '../browser/deeper-allowed';
import { chosenResolver } from '../browser/deeper-resolver';
import type { DeeperState } from '../browser/deeper-state';
import { message } from '../explain/message';
import type { PageLoad } from '../observe/page-load';
import { deeperInWords, whatIsSent } from './deeper-in-words';
import { ResolverChoiceField } from './deeper-resolver-choice';
import type { DeeperProps, PageActions } from './page-props';
import { Says } from './says';
import { useWords } from './words-context';

interface DeeperPanelProps extends DeeperProps {
  load: PageLoad;
  actions: Pick<PageActions, 'lookDeeper' | 'stopLooking' | 'chooseResolver'>;
}

/**
 * Look deeper: what would be sent to whom, the button that does it, how far it is, what came of it. Nothing is asked
 * before the button is pressed.
 */
export function DeeperPanel({ load, names, look, resolver, hasBrowserNames, actions }: DeeperPanelProps) {
  const words = useWords();
  const [isUnclear, setUnclear] = useState(false);
  const isRunning = look?.phase === 'running';
  const { button, press } = useFocusThatStays(look?.phase ?? null);
  if (!mayLookDeeper(load)) {
    return (
      <section class="deeper" data-deeper="proxied">
        <h2>{words('deeper.title')}</h2>
        <p class="small">
          <Says message={message('deeper.proxied')} />
        </p>
      </section>
    );
  }
  const whom = chosenResolver(resolver);
  if (names === null || names.toAsk.hosts.length === 0 || whom === null) return null;
  return (
    <section class="deeper" data-deeper={look?.phase ?? 'idle'}>
      <h2>{words('deeper.title')}</h2>
      <div class="outcome" aria-live="polite">
        {look?.phase === 'done' && <Sentences look={look} />}
      </div>
      {isRunning && (
        // Not told by itself: a voice that counts fifty names helps nobody.
        <div class="progress">
          <progress max={look.total} value={look.done} aria-label={words('deeper.title')} />
          <Sentences look={look} />
        </div>
      )}
      {look === null && (
        <p class="small">
          <Says message={message('deeper.about')} />
        </p>
      )}
      {!isRunning && !isUnclear && (
        <p class="small">
          <span class="sends">{words.say(whatIsSent(names.toAsk, whom))}</span>
          {hasBrowserNames && <> {words('deeper.browser-too')}</>}
        </p>
      )}
      <div class="ask">
        {isRunning ? (
          <button
            key="stop"
            ref={button}
            type="button"
            class="action"
            data-action="stop-looking"
            onClick={press(actions.stopLooking)}
          >
            {words('action.stop-looking')}
          </button>
        ) : (
          <>
            <ResolverChoiceField
              words={words}
              resolver={resolver}
              onChoose={actions.chooseResolver}
              onUnclear={setUnclear}
            />
            <button
              key="look"
              ref={button}
              type="button"
              class="action"
              data-action="look-deeper"
              disabled={isUnclear}
              onClick={press(actions.lookDeeper)}
            >
              {words(look === null ? 'action.look-deeper' : 'deeper.again')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function Sentences({ look }: { look: DeeperState }) {
  const words = useWords();
  return (
    <>
      {deeperInWords(look).map((sentence) => (
        <p key={sentence.key}>{words.say(sentence)}</p>
      ))}
    </>
  );
}

/** The button that was pressed makes way for another one: whoever works with keys goes on from there. */
function useFocusThatStays(phase: string | null) {
  const button = useRef<HTMLButtonElement>(null);
  const wasPressed = useRef(false);
  useEffect(() => {
    if (wasPressed.current && document.activeElement === document.body) button.current?.focus();
  }, [phase]);
  return {
    button,
    press: (act: () => void) => () => {
      wasPressed.current = true;
      act();
    },
  };
}
