import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../explain/words-of';
import type { Choice } from './choice';
import { type LaterViewName, readLaterView } from './later-views';
import type { ReportAddress } from './use-report-address';
import { useWords, WordsContext } from './words-context';

/** What every view of the report is given that is read from the package only when somebody looks at it. */
export interface LaterViewProps {
  /** The report's address: what is asked of a view stands in it. */
  address: ReportAddress;
  /** Outage that the reader has chosen. */
  choice: Choice;
  /** Chooses another, for all views, the popup and the X-ray. */
  onChoose: (choice: Choice) => void;
}

interface Read {
  name: LaterViewName;
  words: Words;
  View: ComponentType<LaterViewProps>;
}

/** A view with its words, read from the package when it is asked for. */
export function LaterView({ name, ...props }: LaterViewProps & { name: LaterViewName }) {
  const { locale } = useWords();
  const [read, setRead] = useState<Read | null>(null);
  useEffect(() => {
    let isGone = false;
    void readLaterView(name, locale).then((found) => {
      if (!isGone) setRead({ name, ...found });
    });
    return () => {
      isGone = true;
    };
  }, [name, locale]);
  if (read?.name !== name) return <div class="report" data-ready="false" data-view={name} />;
  return (
    <WordsContext.Provider value={read.words}>
      <read.View {...props} />
    </WordsContext.Provider>
  );
}
