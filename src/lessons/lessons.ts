import { CONTROL_PLANES } from '../knowledge/control-planes';
import { incidentById } from '../knowledge/incidents';

/** What a step opens: a demo site in an outage, all of them together, or another view of the report. */
export type Opens =
  | { kind: 'demo'; host: string; incident: string; severity: 'as-it-happened' | 'region-lost' }
  | { kind: 'demo'; host: string; whatIf: string }
  | { kind: 'web' | 'quiz' }
  | { kind: 'view'; view: 'page' | 'web' | 'class' | 'compare' }
  | { kind: 'view'; view: 'hit'; outage: string };

export interface LessonStep {
  opens: readonly Opens[];
  /** Addresses that say what the step says. */
  sources: readonly string[];
}

export interface Lesson {
  id: (typeof LESSON_IDS)[number];
  minutes: number;
  steps: readonly LessonStep[];
}

export const LESSON_IDS = ['october', 'region', 'cdn', 'counting', 'plan'] as const;

const OCTOBER = 'aws-us-east-1-2025-10-20';
const FASTLY = 'fastly-2021-06-08';
const CLOUDFLARE = 'cloudflare-2025-11-18';

const happened = (host: string, incident = OCTOBER): Opens => ({
  ...{ kind: 'demo', host, incident, severity: 'as-it-happened' },
});
const lost = (host: string): Opens => ({
  ...{ kind: 'demo', host, incident: OCTOBER, severity: 'region-lost' },
});
const imagined = (host: string, provider: string): Opens => ({
  ...{ kind: 'demo', host, whatIf: `ol1/${provider}/all/all/no-connection/6h` },
});

/** Where it stands what is said of an incident. */
const sourcesOf = (incident: string) => incidentById(incident)?.sources.map(({ url }) => url) ?? [];
const REPORT = sourcesOf(OCTOBER);
const REGIONS = 'https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html';
const ABLY = 'https://ably.com/blog/multi-region-resilience-aws-outage';
const CALVANO = 'https://calendar.perfplanet.com/2025/third-parties-and-single-points-of-failure';
const MEENAN = 'https://blog.patrickmeenan.com/2011/10/testing-for-frontend-spof.html';
const HERFINDAHL = 'https://www.justice.gov/atr/herfindahl-hirschman-index';
const KASHAF = 'https://doi.org/10.1145/3419394.3423664';

const step = (opens: readonly Opens[], sources: readonly string[] = []): LessonStep => ({ opens, sources });

/** The ready lessons. What they say stands in the catalogues, under `lessons.<id>.<number of the step>`. */
export const LESSONS: readonly Lesson[] = [
  {
    ...{ id: 'october', minutes: 35 },
    steps: [
      step([happened('club.example')], REPORT),
      step([happened('www.poll.example'), happened('theatre.example')], REPORT),
      step([happened('online.bank.example')], REPORT),
      step([happened('www.shop.example')], REPORT),
      step([{ kind: 'view', view: 'hit', outage: OCTOBER }]),
    ],
  },
  {
    ...{ id: 'region', minutes: 25 },
    steps: [
      step([lost('www.sahifa.example')], [REGIONS]),
      step([lost('www.shop.example')]),
      step([lost('www.office.example')]),
      step([lost('www.news.example')], [...new Set(CONTROL_PLANES.map(({ source }) => source.url))]),
      step([lost('www.transit.example')], [ABLY]),
    ],
  },
  {
    ...{ id: 'cdn', minutes: 25 },
    steps: [
      step([happened('www.video.example', FASTLY)]),
      step([happened('www.video.example', FASTLY), happened('www.news.example', FASTLY)], sourcesOf(FASTLY)),
      step([happened('school.example'), happened('school.example', CLOUDFLARE)], sourcesOf(CLOUDFLARE)),
      step([happened('theatre.example')], [CALVANO, MEENAN]),
    ],
  },
  {
    ...{ id: 'counting', minutes: 45 },
    steps: [
      step([{ kind: 'web' }]),
      step([{ kind: 'web' }], [HERFINDAHL]),
      step([{ kind: 'web' }], [KASHAF]),
      step([{ kind: 'quiz' }]),
      step([
        { kind: 'view', view: 'web' },
        { kind: 'view', view: 'class' },
      ]),
    ],
  },
  {
    ...{ id: 'plan', minutes: 45 },
    steps: [
      step([lost('www.shop.example')]),
      step([happened('www.video.example')]),
      step([happened('theatre.example'), happened('museum.example')]),
      step([imagined('www.transit.example', 'aws'), imagined('www.transit.example', 'hetzner')]),
      step([
        { kind: 'view', view: 'page' },
        { kind: 'view', view: 'compare' },
      ]),
    ],
  },
];
