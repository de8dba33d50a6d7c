import { useWords } from '../words-context';

/** For those who have no recording yet. */
export function HowToRecord() {
  const words = useWords();
  return (
    <section class="how">
      <h2>{words('recordings.how')}</h2>
      <ol>
        <li>{words('recordings.how.open')}</li>
        <li>{words('recordings.how.load')}</li>
        <li>{words('recordings.how.save')}</li>
      </ol>
      <p class="small">{words('recordings.how.caution')}</p>
    </section>
  );
}
