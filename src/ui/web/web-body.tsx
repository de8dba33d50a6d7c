import { useMemo, useState } from 'preact/hooks';
import type { Outage } from '../../concentration/outages';
import { tollOf } from '../../concentration/toll';
import { message } from '../../explain/message';
import { useWords } from '../words-context';
import { DependenceSection } from './dependence-section';
import { OutagesSection } from './outages-section';
import { SharesSection } from './shares-section';
import { SitesSection } from './sites-section';
import { judge, useWebSums } from './use-web-sums';
import { choiceWith, chosenOutage, outageInWords } from './web-names';
import type { WebOfPagesProps } from './web-of-pages';
import { WebSheetContext } from './web-sheet';
import { WeeksSection } from './weeks-section';

/** What can be told of many page loads, the answer that people come for first. */
export function WebBody(props: WebOfPagesProps) {
  const { pages, choice, onChoose } = props;
  const words = useWords();
  const { sums, done, isStopped, stop, goOn } = useWebSums(pages);
  // What is lost with somebody else's site stands in no list of outages: it is chosen in this view alone.
  const [party, setParty] = useState<Outage | null>(null);
  const outage = useMemo(() => party ?? chosenOutage(choice), [party, choice]);
  const toll = useMemo(() => {
    const worked = sums?.tolls?.find((one) => one.outage.id === outage.id);
    return worked ?? (sums?.tolls ? tollOf(sums.web, outage, judge) : null);
  }, [sums, outage]);
  const sheet = useMemo(() => {
    if (!sums) return { lines: [], name: 'web' };
    const days = [sums.web.pages[0], sums.web.pages.at(-1)].map((page) =>
      new Date(page?.at ?? 0).toISOString(),
    );
    const [from = '', to = ''] = days;
    const line = words('web.subject', {
      sites: message('web.sites', { sites: sums.web.sites.size }),
      loads: message('web.loads', { loads: pages.length }),
      ...{ from: { on: from }, to: { on: to } },
    });
    return { lines: [line, words.say(outageInWords(outage))], name: `web-${to.slice(0, 10)}` };
  }, [sums, outage, words, pages]);
  if (pages.length === 0) return null;
  if (!sums) return <progress class="work" aria-label={words('web.working', { number: 0 })} />;
  const choose = (chosen: Outage) => {
    setParty(chosen.kind === 'third-party' ? chosen : null);
    if (chosen.kind !== 'third-party') onChoose(choiceWith(choice, chosen));
  };
  const isListed = sums.tolls?.some((one) => one.outage.id === outage.id);
  return (
    <WebSheetContext.Provider value={sheet}>
      <div class="pictures" data-worked={sums.tolls ? 'true' : 'false'}>
        <p class="small" data-sites={sums.web.sites.size}>
          {sheet.lines[0]}
        </p>
        {sums.tolls && toll ? (
          <>
            <OutagesSection
              tolls={isListed ? sums.tolls : [...sums.tolls, toll]}
              chosen={outage.id}
              onChoose={choose}
            />
            <SitesSection {...props} {...{ toll, web: sums.web }} />
          </>
        ) : (
          <p class="work">
            <progress value={done} aria-label={words('web.outages')} />
            <span>
              {isStopped ? words('web.stopped') : words('web.working', { number: Math.round(done * 100) })}
            </span>
            <button type="button" class="press" data-action="work" onClick={isStopped ? goOn : stop}>
              {words(isStopped ? 'web.go-on' : 'web.stop')}
            </button>
          </p>
        )}
        <SharesSection sums={sums} />
        {sums.dependences && <DependenceSection dependences={sums.dependences} heldUp={sums.heldUp} />}
        {sums.tolls && <WeeksSection sums={sums} outage={outage} />}
      </div>
    </WebSheetContext.Provider>
  );
}
