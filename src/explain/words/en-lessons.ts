import type { EnglishPlural } from './entry';

/** Ready lessons. */
export const enLessons = {
  'lessons.title': 'Lessons',
  'lessons.intro':
    'Five lessons for a class or for yourself. They need no network: their sites are recordings that came with this extension.',
  'lessons.minutes': { count: 'minutes', one: '{minutes} minute', other: '{minutes} minutes' },
  'lessons.progress': {
    count: 'all',
    one: '{done} of {all} step done',
    other: '{done} of {all} steps done',
  },
  'lessons.begin': 'Begin',
  'lessons.go-on': 'Go on',
  'lessons.again': 'Look again',
  'lessons.sheet': 'Teacher’s sheet',
  'lessons.all': 'All lessons',
  'lessons.goal': 'Goal',
  'lessons.steps': 'Steps',
  'lessons.done': 'done',
  'lessons.task': 'Task',
  'lessons.question': 'Question',
  'lessons.reveal': 'Show the answer',
  'lessons.answer': 'Answer',
  'lessons.source': 'Sources',
  'lessons.back': 'Back',
  'lessons.next': 'Done, next step',
  'lessons.finish': 'Done, to all lessons',
  'lessons.web': 'The web of the demo sites',
  'lessons.quiz': 'A quiz on the demo sites',
  'lessons.recorded': 'A recording of a demo site, which exists nowhere else',
  'lessons.severity': 'How bad',
  'lessons.pictures': 'Its pictures',
  'lessons.print': 'Print',
  'lessons.opens': 'Opens',

  'lessons.october': 'What happened on 20 October 2025',
  'lessons.october.goal': 'Tell the day in three acts, and say why some pages fell and others did not.',
  'lessons.october.1.title': 'A name without an address',
  'lessons.october.1.text':
    'At 06:48 UTC the name of DynamoDB, a database of AWS in the [region|region] us-east-1, led to no address any more. Two programs that keep its [DNS|dns] entry had got in each other’s way: one put an outdated plan in the place of a newer one, and the other then deleted it.',
  'lessons.october.1.task':
    'Open the rowing club. Its page and its bookings come from different places: find both under “Held up by”.',
  'lessons.october.1.question': 'Why does the page arrive, but not its bookings?',
  'lessons.october.1.answer':
    'The page stands on rented web space elsewhere. The bookings it asks of DynamoDB itself, whose name led nowhere.',
  'lessons.october.2.title': 'What leans on it falls too',
  'lessons.october.2.text':
    'AWS names Lambda, which runs functions, and part of signing in among what DynamoDB pulled down. Whoever asked them got [errors|errors].',
  'lessons.october.2.task': 'Open the poll, then the theatre. Compare what goes.',
  'lessons.october.2.question': 'The theatre’s own server stood in France. Why did its page stay white?',
  'lessons.october.2.answer':
    'Its page waits for a script that a function in us-east-1 hands out. The poll asks us-east-1 for the page itself, and does not open at all.',
  'lessons.october.3.title': 'Three acts in one day',
  'lessons.october.3.text':
    'From 09:25 new servers failed to start. From 12:30 to 21:09 network [load balancers|load-balancer] took healthy servers out of service. Servers that were already running stayed healthy, says the report.',
  'lessons.october.3.task': 'Open the bank and move the mark along the day.',
  'lessons.october.3.question': 'Why is the bank’s verdict so unsure?',
  'lessons.october.3.answer':
    'Its address lies in the [region|region], but nothing tells what stands behind it. Any of the acts may have hit it, or none.',
  'lessons.october.4.title': 'What stood',
  'lessons.october.4.text':
    'The report names neither S3, which keeps files, nor CloudFront, which hands them out. By this evidence what comes from there was not down for that reason.',
  'lessons.october.4.task':
    'Open the shop as it happened. Then switch to “[Region|region] lost” and compare.',
  'lessons.october.4.question': 'What of the shop is lost only when everything there is lost?',
  'lessons.october.4.answer':
    'Its pictures, which come from S3, and for certain its page. As it happened, the goods were gone and the page was only at risk.',
  'lessons.october.5.title': 'What was reported',
  'lessons.october.5.text':
    'The press wrote down who was hit. That is not a verdict on a page: databases behind the front door are out of a browser’s sight.',
  'lessons.october.5.task': 'Find a service that you use in the list, and read the source.',
  'lessons.october.5.question':
    'One site was reported down, and its verdict is “untouched”. Is one of them wrong?',
  'lessons.october.5.answer':
    'Not necessarily. The report tells what people met, the verdict what the page loaded here. What fails behind the front door shows in no address.',

  'lessons.region': 'What is a [region|region]?',
  'lessons.region.goal': 'Say what a [region|region] is, what goes with one, and what stays.',
  'lessons.region.1.title': 'A place, not the world',
  'lessons.region.1.text':
    'A [cloud|cloud] rents out computers that stand in groups: its [regions|region]. AWS has us-east-1 in Northern Virginia and me-central-1 in the United Arab Emirates.',
  'lessons.region.1.task': 'Open the Arabic newspaper with all of us-east-1 lost. Where does it stand?',
  'lessons.region.1.question': 'What does it lose, and who notices?',
  'lessons.region.1.answer':
    'Only a measurement that goes to us-east-1. Its page and pictures come from me-central-1: no reader notices.',
  'lessons.region.2.title': 'All in one place',
  'lessons.region.2.text':
    'Whoever keeps page, data and pictures in one [region|region] loses all three with it.',
  'lessons.region.2.task': 'Open the shop, and write down its hosts with the place of each.',
  'lessons.region.2.question': 'Which host would have had to stand elsewhere for the page to open?',
  'lessons.region.2.answer':
    'The page’s own. But without goods and pictures the page would be of little use.',
  'lessons.region.3.title': 'Parts from afar',
  'lessons.region.3.text':
    'A page at one [provider|provider] may take a part from another. Each part brings its own place with it.',
  'lessons.region.3.task': 'Open the office: almost all of it is Azure’s. Look for what is not.',
  'lessons.region.3.question': 'What goes with us-east-1, and what stays?',
  'lessons.region.3.answer':
    'The tiles of the map go: they come from S3 in us-east-1. The rest stays, so the page is poorer, not gone.',
  'lessons.region.4.title': 'Why one reaches further',
  'lessons.region.4.text':
    'Some services of AWS answer everywhere but are steered from us-east-1, CloudFront and Route 53 among them. When this [control plane|control-plane] is lost, what runs goes on, but nothing can be changed.',
  'lessons.region.4.task': 'Open the news, whose page comes from CloudFront. Which parts go, which stay?',
  'lessons.region.4.question': 'What can its owners not do meanwhile?',
  'lessons.region.4.answer':
    'Change how CloudFront hands out their page, for example send readers to another server: the very thing that one wants to do in an outage.',
  'lessons.region.5.title': 'Two places',
  'lessons.region.5.text':
    'The live times of the transit company come from two places. On 20 October Ably stayed up by leading new connections from us-east-1 to us-east-2.',
  'lessons.region.5.task': 'Open the transit site, and look for its second [provider|provider].',
  'lessons.region.5.question': 'Why does the verdict still not rule out a broken page?',
  'lessons.region.5.answer':
    'A browser that keeps to the dead address waits in vain. Two places help only if something leads visitors away from the dead one.',

  'lessons.cdn': '[CDN|cdn] and [origin|origin]',
  'lessons.cdn.goal': 'Tell the two doors of a site apart, and say which of them an outage closes.',
  'lessons.cdn.1.title': 'Two doors',
  'lessons.cdn.1.text':
    'A [CDN|cdn] answers close to the reader and keeps copies. What it lacks, it fetches from the [origin|origin]. A site can lose either.',
  'lessons.cdn.1.task': 'Open the film site, and look for both under “Held up by”.',
  'lessons.cdn.1.question': 'Who answers, and who stands behind?',
  'lessons.cdn.1.answer': 'Fastly answers. Behind it stands Google’s storage, as [headers|header] give away.',
  'lessons.cdn.2.title': 'The first door shuts',
  'lessons.cdn.2.text':
    'On 8 June 2021 a customer’s valid change met a hidden fault: 85\u00a0% of Fastly’s network answered with [errors|errors]. Within 49 minutes, 95\u00a0% of it was back to normal.',
  'lessons.cdn.2.task': 'Open the film site in this outage, then the news, which only embeds a film.',
  'lessons.cdn.2.question': 'Why is one page gone, and the other only poorer?',
  'lessons.cdn.2.answer':
    'The film site’s own page comes through Fastly. The news takes only a film’s frame and its still from there.',
  'lessons.cdn.3.title': 'The second door, out of sight',
  'lessons.cdn.3.text':
    'Cloudflare stands before the school’s site, and does not give away who stands behind it.',
  'lessons.cdn.3.task':
    'Open the school in the outage of us-east-1, then in that of Cloudflare on 18 November 2025.',
  'lessons.cdn.3.question': 'Why can only one of the verdicts be told?',
  'lessons.cdn.3.answer':
    'Cloudflare’s outage closes the door that is seen. The [origin|origin] may stand in us-east-1 or anywhere: nothing tells, so nothing is claimed.',
  'lessons.cdn.4.title': 'A door that others hold',
  'lessons.cdn.4.text':
    'A script in a page’s head holds up all that follows. In 2025, 67.7\u00a0% of 15.8 million sites took something of the kind from somebody else. A dead server does not refuse: it is silent until the [time-out|time-out].',
  'lessons.cdn.4.task': 'Open the theatre, whose own server is well.',
  'lessons.cdn.4.question': 'What would you change in its page?',
  'lessons.cdn.4.answer':
    'Load the script without waiting for it, or hand it out oneself. Then its loss costs a part, not the page.',

  'lessons.counting': 'Counting concentration',
  'lessons.counting.goal':
    'Work out by hand how concentrated a small web is, and read the same figures here.',
  'lessons.counting.1.title': 'Shares',
  'lessons.counting.1.text':
    'Of the thirteen demo sites, six have their page at AWS, two at Hetzner, and five at somebody else each.',
  'lessons.counting.1.task': 'Open their web, and check it.',
  'lessons.counting.1.question': 'How large is the largest share, and does it tell all?',
  'lessons.counting.1.answer':
    'Six of thirteen: 46\u00a0%. But eleven of the thirteen load something from AWS.',
  'lessons.counting.2.title': 'One number',
  'lessons.counting.2.text':
    'The Herfindahl–Hirschman index adds up the squares of all shares in per cent; 10,000 is one for all. 10,000 divided by it: how many equal [providers|provider] would be as concentrated.',
  'lessons.counting.2.task': 'Work it out for 6, 2, 1, 1, 1, 1 and 1 of 13, then compare.',
  'lessons.counting.2.question': 'What comes out?',
  'lessons.counting.2.answer':
    '(36 + 4 + 5) ÷ 169 = 0.266. The index is 2,663: as if 3.8 equal [providers|provider] shared the thirteen.',
  'lessons.counting.3.title': 'Leaning and hanging',
  'lessons.counting.3.text':
    'A site leans on whatever it loads. It hangs on what it cannot do without and has no second of. A study of 2020: of the 100,000 largest sites, 89\u00a0% hang on somebody else’s [DNS|dns], [CDN|cdn] or certificates.',
  'lessons.counting.3.task': 'Find out how many of the thirteen hang on AWS.',
  'lessons.counting.3.question': 'Why fewer than lean on it?',
  'lessons.counting.3.answer':
    'Eleven lean on it, eight hang on it. The film site, the office and the transit company can do without, or have a second place.',
  'lessons.counting.4.title': 'Guess, then count',
  'lessons.counting.4.text': 'Before you count, guess: which outage takes most of the thirteen sites?',
  'lessons.counting.4.task': 'Let everybody answer the quiz alone, then show the answers.',
  'lessons.counting.4.question': 'What do the right answers have in common?',
  'lessons.counting.4.answer':
    'All of them are AWS: four of the thirteen as it happened on 20 October 2025, eight if all of it were gone.',
  'lessons.counting.5.title': 'Your own web',
  'lessons.counting.5.text': 'Now the same with sites that matter to you, alone and as a class.',
  'lessons.counting.5.task':
    'Visit ten sites, look at your own web, then put the class together in a class session.',
  'lessons.counting.5.question': 'Is the class’s web less concentrated than your own?',
  'lessons.counting.5.answer':
    'Compare how many equal [providers|provider] each comes to. If it is hardly more for the class, you visit different sites that stand in the same places.',

  'lessons.plan': 'Plan your own site to survive',
  'lessons.plan.goal': 'Draw up a sheet: what a site needs, from where, and what happens without it.',
  'lessons.plan.1.title': 'Take stock',
  'lessons.plan.1.text': 'A plan begins with a list: each host, who answers, what for. Practise on the shop.',
  'lessons.plan.1.task': 'Write its hosts into three columns: needed, missed, not noticed.',
  'lessons.plan.1.question': 'Which belongs where?',
  'lessons.plan.1.answer':
    'The page and its goods are needed, the pictures are missed. The shop loads nothing whose loss nobody notices.',
  'lessons.plan.2.title': 'What may fail',
  'lessons.plan.2.text': 'Not everything needs a second place. What nobody notices may fail.',
  'lessons.plan.2.task': 'Open the film site as it happened: something failed there too.',
  'lessons.plan.2.question': 'What was it, and should it be secured?',
  'lessons.plan.2.answer':
    'A message that measures playback. Let it fail, and see to it that nothing waits for it.',
  'lessons.plan.3.title': 'Wait for no stranger',
  'lessons.plan.3.text':
    'What holds up a page had best come from where the page comes from: then one place has to live, not two.',
  'lessons.plan.3.task': 'Compare the theatre and the museum.',
  'lessons.plan.3.question': 'What does the museum do differently?',
  'lessons.plan.3.answer':
    'All of it comes from its one server. That is a single point of failure too, but one that it has in its own hands.',
  'lessons.plan.4.title': 'A second place',
  'lessons.plan.4.text':
    'A second place counts if it stands at another [provider|provider] or in another [region|region], is kept up to date, and something leads visitors there.',
  'lessons.plan.4.task': 'Open the transit site with all of AWS gone, then with all of Hetzner gone.',
  'lessons.plan.4.question': 'Which of the two has it provided for?',
  'lessons.plan.4.answer':
    'AWS: its live times have a second place. With Hetzner goes the page itself, beside which nothing stands.',
  'lessons.plan.5.title': 'The sheet',
  'lessons.plan.5.text':
    'For every host that is needed, write down: what happens without it, the second way, who decides, when it was last tried.',
  'lessons.plan.5.task':
    'Open the report of a page of your own, print its table of hosts, and fill the sheet in. Compare it with the page of others.',
  'lessons.plan.5.question': 'When is the plan finished?',
  'lessons.plan.5.answer':
    'When somebody has switched the first place off and the page still opened. What was never tried is a hope.',
} as const satisfies Record<string, string | EnglishPlural>;
