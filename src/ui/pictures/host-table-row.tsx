import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { serviceInWords } from '../../explain/place';
import { ROLES } from '../../observe/page-load';
import { HostFacts } from '../host-row';
import { FateSign } from '../outcome-scale';
import { useWords } from '../words-context';
import { HOST_SORTS } from './host-order';
import type { Pick } from './pick';
import { holderInWords, placeInWords, said } from './picture-names';
import type { PictureRow } from './picture-row';
import { sizeInWords } from './size-in-words';
import { timeInWords } from './time-in-words';

interface HostTableRowProps {
  row: PictureRow;
  pick: Pick | null;
  onPick: (pick: Pick | null) => void;
}

/** One host at one place; opened, all that is known of it and how. */
export function HostTableRow({ row, pick, onPick }: HostTableRowProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { host, fate, holder, place, requests, bytes, sized, times, verdict } = row;
  const { service, regionConfidence } = verdict.attribution;
  const chooser = (what: Pick, content: ComponentChildren) => (
    <button
      type="button"
      class="cell"
      data-pick={what}
      aria-pressed={pick === what}
      onClick={() => onPick(pick === what ? null : what)}
    >
      {content}
    </button>
  );
  return (
    <>
      <tr data-row={host}>
        <th scope="row">
          <button
            type="button"
            class="opener"
            aria-expanded={isOpen}
            aria-label={words('picture.evidence', { host })}
            onClick={() => setOpen(!isOpen)}
          />
          {chooser(`host:${host}`, <bdi>{host}</bdi>)}
        </th>
        <td>
          {chooser(
            `fate:${fate}`,
            <>
              <FateSign fate={fate} /> {words(`fate.${fate}`)}
            </>,
          )}
          <span class="small">{words(`confidence.${verdict.confidence}`)}</span>
        </td>
        <td>
          {ROLES.filter((role) => row.counts[role]).map((role) => (
            <span key={role}>{chooser(`role:${role}`, words(`role.${role}`))} </span>
          ))}
        </td>
        <td>
          {chooser(`provider:${holder}`, said(words, holderInWords(holder)))}
          {service !== null && <span class="small">{said(words, serviceInWords(service))}</span>}
        </td>
        <td>
          {chooser(`region:${place}`, said(words, placeInWords(place)))}
          {verdict.attribution.region !== null && (
            <span class="small">{words(`confidence.${regionConfidence}`)}</span>
          )}
        </td>
        <td class="number">{words.number(requests)}</td>
        <td class="number">{sized > 0 ? words.say(sizeInWords(bytes)) : '–'}</td>
        <td class="number">
          {times === null
            ? '–'
            : times.first === times.last
              ? words.say(timeInWords(times.first))
              : words('picture.span', { first: timeInWords(times.first), last: timeInWords(times.last) })}
        </td>
      </tr>
      {isOpen && (
        <tr class="facts-row">
          <td colSpan={HOST_SORTS.length}>
            <HostFacts host={verdict} />
          </td>
        </tr>
      )}
    </>
  );
}
