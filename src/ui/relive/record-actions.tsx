import { useEffect, useState } from 'preact/hooks';
import { type Message, message } from '../../explain/message';
import { recordAsFile } from '../../relive/record-file';
import type { ReliveRecord } from '../../relive/relive-record';
import { useWords } from '../words-context';
import { drawSlide } from './draw-slide';
import { KeepingButtons } from './keeping-buttons';
import type { ReliveTools } from './relive-tools';
import { fileNameOf, saveFile } from './save-file';
import { useRelivedOutage } from './use-relived-outage';

interface RecordActionsProps {
  record: ReliveRecord;
  isStored: boolean;
  tools: ReliveTools;
}

/** What can be done with a record: save it as a picture or as data, keep or remove it, live through it again. */
export function RecordActions({ record, isStored, tools }: RecordActionsProps) {
  const words = useWords();
  const outage = useRelivedOutage(record.outage);
  const [said, setSaid] = useState<Message | null>(null);
  const save = async (ending: 'png' | 'json') => {
    const file = fileNameOf(record, ending);
    const contents =
      ending === 'png'
        ? await drawSlide(record, outage, words)
        : new Blob([await recordAsFile(record)], { type: 'application/json' });
    saveFile(file, contents);
    setSaid(message('compare.said.saved', { file }));
  };
  const failed = () => setSaid(message('compare.said.failed'));
  return (
    <div class="record-actions">
      <button
        type="button"
        class="press main"
        data-action="save-png"
        onClick={() => save('png').catch(failed)}
      >
        {words('compare.png')}
      </button>
      <button type="button" class="press" data-action="save-json" onClick={() => save('json').catch(failed)}>
        {words('compare.json')}
      </button>
      <KeepingButtons {...{ record, isStored }} store={tools.store} onSaid={setSaid} />
      <AgainButton url={record.url} tools={tools} />
      <p class="small" role="status">
        {said && words.say(said)}
      </p>
    </div>
  );
}

/** Back to the page, where the popup lives through it again; opens it where no tab shows it any more. */
function AgainButton({ url, tools }: { url: string; tools: ReliveTools }) {
  const words = useWords();
  const [hasTab, setHasTab] = useState(true);
  useEffect(() => {
    void tools.findPageTab(url).then((id) => setHasTab(id !== null));
  }, [url]);
  return (
    <button
      type="button"
      class="press"
      data-action="again"
      data-tab={hasTab}
      onClick={() => void tools.goToPage(url)}
    >
      {words(hasTab ? 'compare.again' : 'compare.open-page')}
    </button>
  );
}
