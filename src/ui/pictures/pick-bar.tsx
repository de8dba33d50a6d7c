import { message } from '../../explain/message';
import { FATES } from '../../outage/scenario';
import { FateSign } from '../outcome-scale';
import { Says } from '../says';
import { useWords } from '../words-context';
import { fits, type Pick, pickedRequests } from './pick';
import { pickInWords } from './picture-names';
import type { PictureRow } from './picture-row';

interface PickBarProps {
  rows: readonly PictureRow[];
  pick: Pick | null;
  onPick: (pick: Pick | null) => void;
}

/** The legend, which can be chosen from like the pictures, and what is chosen now. */
export function PickBar({ rows, pick, onPick }: PickBarProps) {
  const words = useWords();
  const total = rows.reduce((sum, { requests }) => sum + requests, 0);
  const chosen = pick === null ? rows : rows.filter((row) => fits(row, pick));
  const hosts = message('held-up.hosts', { hosts: new Set(chosen.map(({ host }) => host)).size });
  const requests = message('host.requests', {
    requests: chosen.reduce((sum, row) => sum + pickedRequests(row, pick), 0),
  });
  return (
    <div class={pick === null ? 'pick-bar' : 'pick-bar is-picking'}>
      <fieldset class="legend">
        <legend class="reading">{words('picture.fates')}</legend>
        {FATES.filter((fate) => rows.some((row) => row.fate === fate)).map((fate) => (
          <button
            key={fate}
            type="button"
            data-pick={`fate:${fate}`}
            aria-pressed={pick === `fate:${fate}`}
            onClick={() => onPick(pick === `fate:${fate}` ? null : `fate:${fate}`)}
          >
            <FateSign fate={fate} /> {words(`fate.${fate}`)}
          </button>
        ))}
      </fieldset>
      <p class="chosen" role="status">
        <Says
          message={
            pick === null
              ? message('picture.shown.all', { hosts, requests })
              : message('picture.shown', { what: pickInWords(pick), hosts, requests, all: total })
          }
        />
      </p>
      {pick !== null && (
        <button type="button" class="press" data-action="show-all" onClick={() => onPick(null)}>
          {words('picture.all')}
        </button>
      )}
    </div>
  );
}
