import type { DemoSite } from '../../internet/demo-site';
import { documentOf, footer, header, script, sheet, siteRules, withFiller } from './looks';
import { SiteBuilder } from './site-builder';
import * as from from './third-parties';

/** Pages that break where one of their hosts is lost: much of them comes by other ways than the document. */

/** Written by the server, its style sheet fetched by the way: whole in words, bare without it. */
export function asyncStyled(seed: number): DemoSite {
  const site = new SiteBuilder(`plainly${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([site.own('static'), `plainly${seed}cdn.example`]);
  const address = site.serve(cdn, '/all.css', siteRules(site));
  const style = chance.pick([
    sheet(address, 'media="print" onload="this.media=\'all\'"'),
    `<link rel="preload" as="style" href="${address}" onload="this.rel='stylesheet'">`,
    `<script>addEventListener("DOMContentLoaded",function(){var l=document.createElement("link");l.rel="stylesheet";l.href="${address}";document.head.appendChild(l)})</script>`,
  ]);
  const head = `<style>body{margin:0;font:16px sans-serif}${chance.isLucky(0.5) ? 'header{background:#234;color:#fff;padding:12px}' : ''}</style>${style}${from.analytics(site)}`;
  const cards = [1, 2, 3, 4, 5, 6].map(
    () =>
      `<div class="card"><img src="${site.picture(site.own('img'), 300, 160)}" width="300" height="160" alt=""><p>${site.words(20)}</p></div>`,
  );
  return site.site(
    documentOf(
      'Plainly',
      head,
      `${header(site)}<main><h1>${site.words(6)}</h1>${site.text(2)}<div class="grid">${cards.join('')}</div></main>${footer(site)}${script(site.serve(cdn, '/all.js', withFiller(site, 'document.body.dataset.ready="1"')), 'defer')}`,
    ),
  );
}

/** The frame of a network for people: bars come with the document, all that is to be read from an API. */
export function feed(seed: number): DemoSite {
  const site = new SiteBuilder(`circle${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([site.own('static'), `circle${seed}cdn.example`]);
  const pictures = chance.pick([`media.circle${seed}cdn.example`, site.own('media')]);
  const posts = Array.from({ length: 10 }, () => ({
    name: site.words(2),
    text: site.words(35),
    picture: site.picture(pictures, 480, 240),
  }));
  const data = site.json(
    chance.pick([site.own('api'), `gateway${seed}.functions.example`]),
    '/feed.json',
    posts,
  );
  const code = `fetch("${data}").then(function(r){return r.json()}).then(function(all){document.getElementById("feed").innerHTML=all.map(function(p){return '<article class="card"><h3><a href="#">'+p.name+'</a></h3><p>'+p.text+'</p><img src="'+p.picture+'" width="480" height="240" alt=""><button>Like</button></article>'}).join("")})`;
  const bundle = site.serve(cdn, '/feed.js', withFiller(site, code));
  const head = `${sheet(site.serve(cdn, '/feed.css', siteRules(site)))}${script(bundle, chance.pick(['defer', 'async', 'type="module"']))}${from.errorWatch(site, 'async')}`;
  return site.site(
    documentOf(
      'Circle',
      head,
      `${header(site)}<main class="cols"><div id="feed"><p>Loading …</p></div><aside><h2>Who to follow</h2>${site.text(1, chance.pick([10, 60, 200]))}${from.advert(site, 300, 250)}</aside></main>${footer(site)}`,
    ),
  );
}

/** A loader that asks for a bundle, which asks for its chunks: each on another host. */
export function stagedApp(seed: number): DemoSite {
  const site = new SiteBuilder(`studio${seed}`, seed, false);
  const { chance } = site;
  const [chunks, pictures] = [`chunks${seed}.edgefront.example`, site.own('images')];
  const view = `${header(site)}<main><h1>${site.words(5)}</h1>${site.text(3, 40)}<p><img src="${site.picture(pictures, 640, 240)}" width="640" height="240" alt=""></p></main>${footer(site)}`;
  const chunk = site.serve(
    chunks,
    '/view.mjs',
    withFiller(site, `document.getElementById("root").innerHTML=${JSON.stringify(view)};`),
  );
  const flags = site.json('flags.switchly.example', '/flags.json', { bright: true });
  const starts = chance.pick([
    `import("${chunk}");`,
    `fetch("${flags}").then(function(r){return r.json()}).then(function(){return import("${chunk}")});`,
    `Promise.race([fetch("${flags}").catch(function(){}),new Promise(function(d){setTimeout(d,2000)})]).then(function(){return import("${chunk}")});`,
  ]);
  const main = site.serve(site.own('app'), '/main.mjs', withFiller(site, starts));
  const splash = chance.pick([
    '',
    '<p style="text-align:center;padding:200px">Starting the studio …</p>',
    `${header(site)}<main></main>`,
  ]);
  const head = `<style>body{margin:0;font:16px sans-serif}</style>${sheet(site.serve(site.own('app'), '/main.css', siteRules(site)))}${script(main, 'type="module"')}${chance.isLucky(0.5) ? `<link rel="modulepreload" href="${chunk}">` : ''}`;
  return site.site(documentOf('Studio', head, `<div id="root">${splash}</div>`));
}

/** A script of others right below the page's head, for which the rest of the page waits. */
export function earlyScript(seed: number): DemoSite {
  const site = new SiteBuilder(`herald${seed}`, seed);
  const { chance } = site;
  const [width, height] = chance.pick([
    [728, 90],
    [970, 250],
  ] as const);
  const place = chance.pick(['top', 'middle', 'end'] as const);
  const advert = from.advert(site, width, height, 'sync');
  const at = (here: typeof place) => (here === place ? advert : '');
  const vendor = script(
    site.serve('cdn.libhub.example', '/slick/1.8/slick.js', withFiller(site, 'window.slick=1')),
  );
  const head = `${sheet(site.serve(site.own('static'), '/herald.css', siteRules(site)))}${from.analytics(site)}`;
  return site.site(
    documentOf(
      'Herald',
      head,
      `${header(site)}${at('top')}<main><h1>${site.words(9)}</h1>${site.text(4)}${at('middle')}<p><img src="${site.picture(site.own('img'), 700, 350)}" width="700" height="350" alt=""></p>${site.text(5)}${at('end')}</main>${footer(site)}${vendor}${script(site.serve(site.own('static'), '/herald.js', withFiller(site, 'document.body.dataset.ready="1"')))}`,
    ),
  );
}

/** Sheets in the body, each before the part that it is for. */
export function bodyStyled(seed: number): DemoSite {
  const site = new SiteBuilder(`patch${seed}`, seed);
  const { chance } = site;
  const base = site.serve(site.host, '/base.css', siteRules(site));
  const late = site.serve(
    chance.pick([site.own('static'), 'cdn.libhub.example']),
    '/parts.css',
    siteRules(site),
  );
  const head = chance.isLucky(0.5) ? sheet(base) : '<style>body{font:16px sans-serif}</style>';
  return site.site(
    documentOf(
      'Patch',
      `${head}${from.analytics(site)}`,
      `${header(site)}<main><h1>${site.words(6)}</h1>${site.text(1)}${sheet(late)}<div class="grid">${[1, 2, 3, 4, 5, 6].map(() => `<div class="card">${site.text(1, 40)}<button>More</button></div>`).join('')}</div><p><img src="${site.picture(site.own('img'), 500, 300)}" width="500" height="300" alt=""></p></main>${footer(site)}`,
    ),
  );
}

/** All that matters stands in a frame of another host: a game, a form, a player. */
export function framed(seed: number): DemoSite {
  const site = new SiteBuilder(`booth${seed}`, seed);
  const { chance } = site;
  const inner = `inner${seed}.formly.example`;
  const css = site.serve(`assets${seed}.formly.example`, '/form.css', siteRules(site));
  const frame = site.serve(
    inner,
    '/form.html',
    documentOf(
      'Form',
      sheet(css),
      `<main><h1>${site.words(4)}</h1>${site.text(2)}<form><input><button>Send</button></form></main>`,
    ),
  );
  const size = chance.pick(['width:100%;height:760px', 'width:640px;height:420px']);
  const head = `${sheet(site.serve(site.host, '/site.css', siteRules(site)))}${from.analytics(site, 'defer')}`;
  return site.site(
    documentOf(
      'Booth',
      head,
      `${chance.isLucky(0.6) ? header(site) : ''}<iframe src="${frame}" style="border:0;${size}" title="Form"></iframe>${chance.isLucky(0.6) ? `<main>${site.text(2)}</main>${footer(site)}` : ''}`,
    ),
  );
}

/** Its words come as a table of translations, from another host than its bundle. */
export function translated(seed: number): DemoSite {
  const site = new SiteBuilder(`polyglot${seed}`, seed);
  const { chance } = site;
  const texts = Array.from({ length: 12 }, () => site.words(chance.between(8, 30)));
  const data = site.json(chance.pick([`i18n.wordly.example`, site.own('api')]), '/en.json', texts);
  const isShown = chance.isLucky(0.5);
  const code = `fetch("${data}").then(function(r){return r.json()}).then(function(t){document.querySelectorAll("[data-t]").forEach(function(e){e.textContent=t[e.dataset.t]})})`;
  const parts = texts.map(
    (text, index) =>
      `<div class="card"><p data-t="${index}">${isShown ? text : `text.${index}`}</p><button>Go</button></div>`,
  );
  const head = `${sheet(site.serve(site.own('static'), '/p.css', siteRules(site)))}${script(site.serve(site.own('static'), '/p.js', withFiller(site, code)), 'defer')}`;
  return site.site(
    documentOf(
      'Polyglot',
      head,
      `${header(site)}<main><div class="grid">${parts.join('')}</div></main>${footer(site)}${from.chat(site, true)}`,
    ),
  );
}

/** What was looked for: the frame of the page from the server, what was found from an API, adverts between. */
export function results(seed: number): DemoSite {
  const site = new SiteBuilder(`finds${seed}`, seed);
  const { chance } = site;
  const found = Array.from({ length: chance.pick([5, 25]) }, () => ({
    title: site.words(6),
    text: site.words(24),
  }));
  const data = site.json(site.own('search'), '/found.json', found);
  const app = chance.pick([site.host, `finds${seed}cdn.example`]);
  const code = `fetch("${data}").then(function(r){return r.json()}).then(function(all){document.getElementById("found").innerHTML=all.map(function(f){return '<p><a href="#">'+f.title+'</a><br>'+f.text+'</p>'}).join("")})`;
  const head = `${sheet(site.serve(app, '/finds.css', siteRules(site)))}${chance.isLucky(0.5) ? from.library(site) : ''}${from.tagManager(site, [from.measuringScript(site)])}`;
  return site.site(
    documentOf(
      'Finds',
      head,
      `${header(site)}<main class="cols"><div><form><input><button>Find</button></form><div id="found"></div></div><aside>${site.text(chance.pick([1, 4]), 40)}${from.advert(site, 300, 250)}</aside></main>${footer(site)}${script(site.serve(app, '/finds.js', withFiller(site, code)))}`,
    ),
  );
}
