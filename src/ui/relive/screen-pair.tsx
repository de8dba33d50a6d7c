import { useState } from 'preact/hooks';
import type { ReliveRecord } from '../../relive/relive-record';
import { useWords } from '../words-context';
import { ScreenPicture } from './screen-picture';
import { undisturbedScreen } from './undisturbed-screen';
import { WipedScreens } from './wiped-screens';

const WAYS = ['side', 'slider'] as const;

/** The first screen before and during, side by side or with a slider that wipes from one to the other. */
export function ScreenPair({ record }: { record: ReliveRecord }) {
  const words = useWords();
  const [way, setWay] = useState<(typeof WAYS)[number]>('side');
  const before = undisturbedScreen(record);
  const { during } = record;
  const site = new URL(record.url).host;
  return (
    <section class="screens" data-way={way}>
      <div class="section-head">
        <h2>{words('compare.screens')}</h2>
        {before.screen && during.screen && (
          <div class="switch">
            {WAYS.map((one) => (
              <button
                key={one}
                type="button"
                data-action={`view-${one}`}
                aria-pressed={one === way}
                onClick={() => setWay(one)}
              >
                {words(`compare.view.${one}`)}
              </button>
            ))}
          </div>
        )}
      </div>
      {way === 'slider' && before.screen && during.screen ? (
        <WipedScreens {...{ site }} before={before.screen} during={during.screen} />
      ) : (
        <div class="screen-pair">
          {[['before', before] as const, ['during', during] as const].map(([which, load]) => (
            <figure key={which} data-screen={which}>
              <figcaption>{words(`compare.${which}`)}</figcaption>
              <ScreenPicture
                screen={load.screen}
                label={words('compare.screen-of', { which: { key: `compare.${which}`, params: {} }, site })}
                size={load.screenSize}
                missing={load.document === 'missing' ? 'no-page' : 'no-screen'}
              />
            </figure>
          ))}
        </div>
      )}
    </section>
  );
}
