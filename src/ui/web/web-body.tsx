import { useMemo, useState } from 'preact/hooks';
import { type Outage, partyId } from '../../concentration/outages';
import { tollOf } from '../../concentration/toll';
import { dataCredit } from '../../explain/data-credit';
import { message } from '../../explain/message';
import { useWords } from '../words-context';
import { DependenceSection } from './dependence-section';
import { OutagesSection } from './outages-section';
import { SharesSection } from './shares-section';
import { SitesSection } from './sites-section';
import { judge, useWebSums } from './use-web-sums';
import { choiceWith, chosenOutage, daysIn, outageInWords } from './web-names';
import type { WebOfPagesProps } from './web-of-pages';
import { WebSheetContext } from './web-sheet';
import { WeeksSection } from './weeks-section';

/** What can be told of many page loads, the answer that people come for first. */
export function WebBody(props: WebOfPagesProps) {
  const { pages, choice, onChoose } = props;
  const words = useWords();
  const { sums, done, isStopped, stop, goOn } = useWebSums(pages);
  const { web, tolls = null, dependences, heldUp } = sums ?? {};
  // What is lost with somebody else's site stands in no list of outages: where no address keeps it, this view does.
  const [own, setOwn] = useState<string | null>(null);
  const { party = own, onParty = setOwn } = props;
  const outage = useMemo(
    () => tolls?.find((one) => one.outage.id === partyId(party))?.outage ?? chosenOutage(choice),
    [tolls, party, choice],
  );
  const toll = useMemo(() => {
    const worked = tolls?.find((one) => one.outage.id === outage.id);
    return worked ?? (web && tolls ? tollOf(web, outage, judge) : null);
  }, [web, tolls, outage]);
  const sheet = useMemo(() => {
    if (!web) return { lines: [], name: 'web' };
    const [from = 0, to = 0] = [web.pages[0]?.at, web.pages.at(-1)?.at];
    const line = words('web.subject', {
      sites: message('web.sites', { sites: web.sites.size }),
      loads: message('web.loads', { loads: pages.length }),
      days: daysIn(from, to, words),
    });
    return {
      lines: [line, words.say(outageInWords(outage))],
      name: `web-${new Date(to).toISOString().slice(0, 10)}`,
    };
  }, [web, outage, words, pages]);
  // While the rest is worked out, what stands is not drawn again and again.
  const shares = useMemo(() => web && <SharesSection web={web} />, [web, words]);
  const ways = useMemo(
    () => dependences && heldUp && <DependenceSection {...{ dependences, heldUp }} />,
    [dependences, heldUp, words],
  );
  if (pages.length === 0) return null;
  if (!web) return <progress class="work" aria-label={words('web.working', { number: 0 })} />;
  const choose = (chosen: Outage) => {
    if (chosen.kind === 'third-party') return onParty(chosen.site);
    setOwn(null);
    onChoose(choiceWith(choice, chosen));
  };
  const isListed = tolls?.some((one) => one.outage.id === outage.id);
  return (
    <WebSheetContext.Provider value={sheet}>
      <div class="pictures" data-worked={tolls ? 'true' : 'false'}>
        <p class="small" data-sites={web.sites.size}>
          {sheet.lines[0]}
        </p>
        <p class="small on-paper">
          {sheet.lines[1]} · {words.say(dataCredit())}
        </p>
        {tolls && toll ? (
          <>
            <OutagesSection
              tolls={isListed ? tolls : [...tolls, toll]}
              chosen={outage.id}
              onChoose={choose}
            />
            <SitesSection {...props} {...{ toll, web }} />
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
        {shares}
        {ways}
        {tolls && <WeeksSection {...{ web, outage }} />}
      </div>
    </WebSheetContext.Provider>
  );
}
