import { sourceSite } from '../source-site';
import { useWords } from '../words-context';

/** Where it stands what was said. */
export function Sources({ sources }: { sources: readonly string[] }) {
  const words = useWords();
  if (sources.length === 0) return null;
  return (
    <p class="small sources">
      {words('lessons.source')}{' '}
      {sources.map((url) => (
        <a key={url} href={url} target="_blank" rel="noreferrer" title={url}>
          <bdi>{sourceSite(url)}</bdi>
        </a>
      ))}
    </p>
  );
}
