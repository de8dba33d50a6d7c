import { useState } from 'preact/hooks';
import { copyText } from '../browser/copy-text';
import { useWords } from './words-context';

/** Copies a text, and says what came of it. */
export function CopyButton({ label, text }: { label: string; text: () => string | Promise<string> }) {
  const words = useWords();
  const [copied, setCopied] = useState<'done' | 'failed' | null>(null);
  return (
    <>
      <button
        type="button"
        class="press"
        data-action="copy"
        onClick={async () => setCopied((await copyText(await text())) ? 'done' : 'failed')}
      >
        {label}
      </button>
      <span class="small" role="status" data-copied={copied ?? undefined}>
        {copied && words(`copy.${copied}`)}
      </span>
    </>
  );
}
