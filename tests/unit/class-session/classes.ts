import type { SchoolClass } from '../../../src/class-session/class-file';
import type { ClassSession } from '../../../src/class-session/class-session';
import type { Contribution } from '../../../src/class-session/contribution';
import PAGES from '../../../src/lessons/demo-pages.json';

type Host = keyof typeof PAGES;

/** The last two labels: as sites are named in these tests. */
export const siteOf = (host: string): string => host.split('.').slice(-2).join('.');

export const SESSION: ClassSession = { id: 'k3f9q2', name: 'Year 10 · صف', day: '2026-03-01', sites: null };

/** What a student gives who has visited some of the demo sites. */
export function given(id: string, hosts: readonly Host[], nickname = ''): Contribution {
  return { id, nickname, pages: hosts.map((host) => ({ host, page: PAGES[host] })) };
}

/** Three students: two with the poll and the theatre, one with nothing that anybody else has. */
export const CLASS: SchoolClass = {
  session: SESSION,
  contributions: [
    given('student1', ['www.poll.example', 'theatre.example', 'museum.example'], 'Ada'),
    given('student2', ['www.poll.example', 'www.video.example']),
    given('student3', ['museum.example']),
  ],
};
