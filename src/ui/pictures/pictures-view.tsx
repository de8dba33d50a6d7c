import { useMemo, useState } from 'preact/hooks';
import { message } from '../../explain/message';
import type { AttributedLoad } from '../../outage/attributed-load';
import type { Choice } from '../choice';
import { Switch } from '../switch';
import type { Day } from '../use-day';
import { useWords } from '../words-context';
import { AnswerSaves } from './answer-saves';
import type { Canvas } from './canvas';
import { drawFlow } from './draw-flow';
import { drawMap } from './draw-map';
import { drawTiles, TILE_SIZES, type TileSize } from './draw-tiles';
import { drawTimes } from './draw-times';
import { FileActions } from './file-actions';
import { HostTable } from './host-table';
import { MapElsewhere } from './map-elsewhere';
import { mapPlaces } from './map-places';
import { PickBar } from './pick-bar';
import { PictureFigure } from './picture-figure';
import { pictureRows } from './picture-row';
import { SheetContext } from './sheet-context';
import { sizeInWords } from './size-in-words';
import { usePick } from './use-pick';
import { useSheetInfo } from './use-sheet-info';

export interface PicturesViewProps {
  page: AttributedLoad;
  day: Day;
  host: string;
  choice: Choice;
  mapBuilt: string | null;
}

/** Lines of the picture of times, until all are asked for. */
const MOST_LINES = 30;

/** One page load in pictures that follow each other, with the table that says the same. */
export function PicturesView({ page, day, host, choice, mapBuilt }: PicturesViewProps) {
  const words = useWords();
  const [whole, now] = [day.whole.verdict, day.now.verdict];
  const rows = useMemo(() => pictureRows(page, whole, now), [page, whole, now]);
  const [pick, choose] = usePick(rows);
  const [by, setBy] = useState<TileSize>('requests');
  const [isLong, setLong] = useState(false);
  const loaded = new Date(page.load.startedAt).toISOString();
  const info = useSheetInfo({ host, loaded, choice, day, pick, mapBuilt });
  const sums = useMemo(() => {
    const sum = (of: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + of(row), 0);
    const count = (of: (row: (typeof rows)[number]) => string) => new Set(rows.map(of)).size;
    return {
      requests: sum(({ requests }) => requests),
      bytes: sum(({ bytes }) => bytes),
      sized: sum(({ sized }) => sized),
      hosts: message('held-up.hosts', { hosts: count((row) => row.host) }),
      holders: message('picture.holders', { holders: count(({ holder }) => holder) }),
      places: message('picture.places', { places: count(({ place }) => place) }),
      hasTimes: rows.some(({ times }) => times !== null),
    };
  }, [rows]);
  const places = useMemo(() => mapPlaces(rows, pick), [rows, pick]);
  const drawings = useMemo(
    () => ({
      flow: (canvas: Canvas) => drawFlow(rows, pick, canvas),
      times: (canvas: Canvas) => drawTimes(rows, pick, canvas, isLong ? rows.length : MOST_LINES),
    }),
    [rows, pick, isLong],
  );
  const tiles = useMemo(() => (canvas: Canvas) => drawTiles(rows, pick, canvas, by), [rows, pick, by]);
  const map = useMemo(() => (canvas: Canvas) => drawMap(places, pick, canvas), [places, pick]);
  const { requests, bytes, sized, hosts } = sums;
  const shared = { pick, onPick: choose };
  const onMap = places.onMap.reduce((sum, place) => sum + place.hosts, 0);
  return (
    <SheetContext.Provider value={info}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape lets go wherever in it one is */}
      <section
        class="pictures"
        data-picked={pick ?? ''}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || pick === null) return;
          event.preventDefault();
          choose(null);
        }}
      >
        <h2>{words('picture.title')}</h2>
        <p class="file-actions">
          <AnswerSaves day={day} />
        </p>
        <p class="small hint">{words('picture.hint')}</p>
        <PickBar rows={rows} {...shared} />
        <PictureFigure
          {...shared}
          name="flow"
          says={message('picture.flow.says', {
            requests: message('host.requests', { requests }),
            ...{ hosts, holders: sums.holders, places: sums.places },
          })}
          draw={drawings.flow}
        />
        <div class="side-by-side">
          <PictureFigure
            {...shared}
            name="map"
            says={
              places.onMap.length === 0
                ? message('picture.map.none')
                : message('picture.map.says', {
                    hosts: message('held-up.hosts', { hosts: onMap }),
                    places: message('picture.places', { places: places.onMap.length }),
                  })
            }
            draw={map}
          >
            <MapElsewhere places={places.elsewhere} {...shared} />
          </PictureFigure>
          <PictureFigure
            {...shared}
            name="tiles"
            says={
              by === 'requests'
                ? message('picture.tiles.says')
                : bytes === 0
                  ? message('picture.tiles.untold')
                  : message('picture.tiles.told', { size: sizeInWords(bytes), told: sized, all: requests })
            }
            draw={by === 'bytes' && bytes === 0 ? null : tiles}
            choice={
              <Switch
                name="tiles"
                label={words('picture.tiles.by')}
                value={by}
                options={TILE_SIZES.map((value) => ({ value, label: words(`picture.tiles.${value}`) }))}
                onChoose={setBy}
              />
            }
          />
        </div>
        <PictureFigure
          {...shared}
          name="times"
          says={message(sums.hasTimes ? 'picture.times.says' : 'picture.times.none')}
          draw={sums.hasTimes ? drawings.times : null}
        >
          {sums.hasTimes && rows.length > MOST_LINES && !isLong && (
            <button type="button" class="press" data-action="all-times" onClick={() => setLong(true)}>
              {words('picture.all')}
            </button>
          )}
        </PictureFigure>
        <HostTable rows={rows} {...shared}>
          <FileActions {...{ rows, host, loaded, choice, day }} />
        </HostTable>
      </section>
    </SheetContext.Provider>
  );
}
