import { isHostName } from '../observe/host-name';
import { FATES, type Fate } from '../outage/scenario';
import { MAX_PLAN_HOSTS, XRAY_LABELS, type XrayHost, type XrayLabel, type XrayPlan } from './xray-plan';

const LONGEST = 400;
const MOST_LINES = 8;

/** Reads a plan from a message. @returns null for anything that is not wholly one. */
export function checkXrayPlan(message: unknown): XrayPlan | null {
  const plan = members(message);
  const { lang, direction, page, scenario, moment, headline, ownFate, isAllGone } = plan;
  const labels = checkLabels(plan.labels);
  const hosts = checkHosts(plan.hosts);
  const figures = checkLines(plan.figures);
  const notes = checkLines(plan.notes);
  if (!isText(lang) || !/^[a-z]{2}$/.test(lang) || (direction !== 'ltr' && direction !== 'rtl')) return null;
  if (!isText(page) || !isHostName(page) || !isText(scenario) || !isText(moment) || !isText(headline))
    return null;
  if (!isFate(ownFate) || typeof isAllGone !== 'boolean' || !labels || !hosts || !figures || !notes)
    return null;
  return {
    ...{ lang, direction, page, scenario, moment, headline, figures, ownFate, isAllGone },
    ...{ hosts, labels, notes },
  };
}

function checkHosts(value: unknown): XrayHost[] | null {
  if (!Array.isArray(value) || value.length > MAX_PLAN_HOSTS) return null;
  const hosts: XrayHost[] = [];
  for (const item of value) {
    const { host, fate, place, fateWords, share } = members(item);
    if (!isText(host) || !isHostName(host) || !isFate(fate) || !isText(place)) return null;
    if (!isText(fateWords) || !isText(share)) return null;
    hosts.push({ host, fate, place, fateWords, share });
  }
  return hosts;
}

function checkLabels(value: unknown): Record<XrayLabel, string> | null {
  const given = members(value);
  const { title, own, font, styling, built, unseen, shares, cut, fold, unfold, close, save } = given;
  if (!XRAY_LABELS.every((label) => isText(given[label]))) return null;
  const text = (label: unknown) => (isText(label) ? label : '');
  return {
    ...{ title: text(title), own: text(own), font: text(font), styling: text(styling), built: text(built) },
    ...{ unseen: text(unseen), shares: text(shares), cut: text(cut), fold: text(fold) },
    ...{ unfold: text(unfold), close: text(close), save: text(save) },
  };
}

function checkLines(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length > MOST_LINES) return null;
  const lines: string[] = [];
  for (const line of value) {
    if (!isText(line)) return null;
    lines.push(line);
  }
  return lines;
}

/** Own members of an object alone; none of anything else. */
function members(value: unknown): Partial<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST;
}

function isFate(value: unknown): value is Fate {
  return FATES.some((fate) => fate === value);
}
