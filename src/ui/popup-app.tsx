import { ShowHit } from './hit-link';
import { PageFrame } from './page-frame';
import type { PageProps } from './page-props';
import { WordsContext } from './words-context';

/** The popup: head and actions stay, what lies between scrolls. */
export function PopupApp(props: PageProps) {
  return (
    <WordsContext.Provider value={props.words}>
      <ShowHit.Provider value={props.actions.openReport}>
        <PageFrame {...props} name="popup" />
      </ShowHit.Provider>
    </WordsContext.Provider>
  );
}
