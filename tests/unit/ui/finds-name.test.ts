import { describe, expect, it } from 'vitest';
import { REPORTED_INCIDENTS, reportedIn } from '../../../src/knowledge/reported-services';
import { findsName } from '../../../src/ui/finds-name';

const ROWS = new Map(REPORTED_INCIDENTS.flatMap(reportedIn).map((row) => [row.name, row.domains]));
const found = (search: string) =>
  [...ROWS].filter(([name, domains]) => findsName(search)([name, ...domains])).map(([name]) => name);

describe('a search for a service', () => {
  it.each([
    ['reddit', 'Reddit'],
    ['REDDIT', 'Reddit'],
    ['  prime   video ', 'Prime Video'],
    ['video prime', 'Prime Video'],
    ['Pokemon', 'Pokémon GO'],
    ['pokémon', 'Pokémon GO'],
    ["mcdonald's", 'McDonald’s'],
    ['mcdonalds', 'McDonald’s'],
    ['disney+', 'Disney+'],
    ['zoom.us', 'Zoom'],
    ['lloydsbank.co', 'Lloyds'],
    ['fortnum & mason', 'Fortnum & Mason'],
  ])('finds by name or domain, however it is typed: %s', (search, name) => {
    expect(found(search)).toContain(name);
  });

  it.each([
    ['سناب شات', 'Snapchat'],
    ['ريديت', 'Reddit'],
    ['أمازون', 'Amazon'],
    ['امازون', 'Amazon'],
    ['أَمَازُون', 'Amazon'],
    ['زوم', 'Zoom'],
    ['فورتنايت', 'Fortnite'],
    ['روبلوكس', 'Roblox'],
    ['دولينجو', 'Duolingo'],
    ['دولينغو', 'Duolingo'],
    ['كانفا', 'Canva'],
    ['سلاك', 'Slack'],
    ['سيغنال', 'Signal'],
    ['دلتا', 'Delta'],
    ['يونايتد', 'United'],
    ['لويدز', 'Lloyds'],
    ['هاليفاكس', 'Halifax'],
    ['كوينبيس', 'Coinbase'],
    ['روبن هود', 'Robinhood'],
    ['سبوتيفاي', 'Spotify'],
    ['واتساب', 'WhatsApp'],
    ['تشات جي بي تي', 'ChatGPT'],
    ['جيت هاب', 'GitHub'],
    ['برايم فيديو', 'Prime Video'],
    ['فيديو', 'Prime Video'],
  ])('finds by sound what is typed in Arabic letters: %s', (search, name) => {
    expect(found(search)).toContain(name);
    expect(found(search).length).toBeLessThan(12);
  });

  it.each(['', '   ', '&', 'ا'])('leaves everything where nothing is asked yet: "%s"', (search) => {
    expect(found(search)).toHaveLength(ROWS.size);
  });

  it.each(['no such service', 'redditx', '(a+)+$', '__proto__', 'خشخشة'])(
    'finds nothing for %s',
    (search) => {
      expect(found(search)).toEqual([]);
    },
  );

  it('does not grow slow with what is typed', () => {
    const hostile = `${'a+'.repeat(40)} ${'شس'.repeat(40)}`;
    expect(found(hostile)).toEqual([]);
  });
});
