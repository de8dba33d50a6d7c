import type { PopupContents } from '../../../tests/browsers/driver/popup-contents';

/** What the popup said of a site. */
export interface SiteAnswer {
  host: string;
  asItHappened: PopupContents;
  regionLost: PopupContents;
}

/** One line: the host, both outcomes, what goes, who holds the page up. */
export function siteLine(answer: SiteAnswer): string {
  const { host, regionLost } = answer;
  const reasons = regionLost.reasons.length > 0 ? regionLost.reasons : [regionLost.headline];
  return [
    `${host}: ${bothOutcomes(answer)}`,
    `what goes: ${reasons.map(oneLine).join('; ')}`,
    `held up by: ${regionLost.heldUpBy.map(oneLine).join(', ') || 'nobody that can be told'}`,
  ].join(' | ');
}

/** The outcomes of both severities, as far as they can be told. */
export function bothOutcomes({ asItHappened, regionLost }: SiteAnswer): string {
  return `as it happened: ${outcomes(asItHappened)} | region lost: ${outcomes(regionLost)}`;
}

function outcomes({ outcome, worst, state }: PopupContents): string {
  if (outcome === null) return `no answer (${state ?? 'not ready'})`;
  return worst === outcome || worst === null ? outcome : `${outcome}, at worst ${worst}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
