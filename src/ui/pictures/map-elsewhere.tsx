import { message } from '../../explain/message';
import { FateSign } from '../outcome-scale';
import { useWords } from '../words-context';
import type { MapPlace } from './map-places';
import type { Pick } from './pick';
import { placeInWords, said } from './picture-names';

interface MapElsewhereProps {
  places: readonly MapPlace[];
  pick: Pick | null;
  onPick: (pick: Pick | null) => void;
}

/** What stands everywhere, or nobody knows where: beside the map, never left out. */
export function MapElsewhere({ places, pick, onPick }: MapElsewhereProps) {
  const words = useWords();
  if (places.length === 0) return null;
  return (
    <div class="elsewhere">
      <h4>{words('picture.map.elsewhere')}</h4>
      <ul>
        {places.map(({ place, fate, hosts, picked }) => (
          <li key={place}>
            <button
              type="button"
              data-pick={`region:${place}`}
              data-on={pick === null || picked > 0}
              aria-pressed={pick === `region:${place}`}
              onClick={() => onPick(pick === `region:${place}` ? null : `region:${place}`)}
            >
              <FateSign fate={fate} /> {said(words, placeInWords(place))}
              <span class="small">{words.say(message('held-up.hosts', { hosts }))}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
