import { LaterPictures } from './later-pictures';
import { PageFrame } from './page-frame';
import type { PageProps } from './page-props';
import { hostOf, viewOf } from './page-view';
import { useWords } from './words-context';

/** What the popup says of a page, at full width with nothing folded, and the page in pictures. */
export function PageReport(props: PageProps) {
  const words = useWords();
  const { load } = viewOf(props.state);
  const top = load && (
    <p class="small">
      <bdi>{load.url}</bdi> · {words('report.of', { date: { on: new Date(load.startedAt).toISOString() } })}
    </p>
  );
  const { choice, mapBuilt } = props;
  const host = hostOf(props.state) ?? '';
  return (
    <PageFrame
      {...props}
      name="report"
      top={top}
      pictures={(page, day) => <LaterPictures {...{ page, day, host, choice, mapBuilt }} />}
    />
  );
}
