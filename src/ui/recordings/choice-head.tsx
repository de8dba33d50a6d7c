import { api } from '../../browser/api';
import { INCIDENTS } from '../../knowledge/incidents';
import type { Choice } from '../choice';
import { PageHead } from '../page-head';

interface ChoiceHeadProps {
  host: string | null;
  choice: Choice;
  onChoose: (choice: Choice) => void;
}

/** The head of a page, over pages that stand in no tab. */
export function ChoiceHead(props: ChoiceHeadProps) {
  return (
    <PageHead
      {...props}
      site={null}
      incidents={INCIDENTS.map(({ id }) => id)}
      onOptions={() => void api.runtime.openOptionsPage()}
    />
  );
}
