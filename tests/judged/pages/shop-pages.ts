import type { DemoSite } from '../../internet/demo-site';
import { documentOf, footer, header, iconFont, script, sheet, siteRules, withFiller } from './looks';
import { SiteBuilder } from './site-builder';
import * as from from './third-parties';

/** Pages that sell. */

/** A shop's list of wares, written by the server or fetched by a script. */
export function shopList(seed: number): DemoSite {
  const site = new SiteBuilder(`market${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([site.own('cdn'), `market${seed}-static.example`]);
  const pictures = chance.pick([site.own('images'), 'cdn.shopstack.example', cdn]);
  const isFetched = chance.isLucky(0.5);
  const wares = Array.from({ length: 12 }, () => ({
    name: site.words(3),
    words: site.words(chance.between(5, 15)),
    picture: site.picture(pictures, 240, 240),
  }));
  const cards = wares
    .map(
      (one) =>
        `<article class="card"><img src="${one.picture}" width="240" height="240" alt=""><h3>${one.name}</h3><p>${one.words}</p><button>Add</button></article>`,
    )
    .join('');
  const data = isFetched
    ? site.json(chance.pick([site.own('api'), 'api.shopstack.example']), '/wares.json', wares)
    : '';
  const code = isFetched
    ? `fetch("${data}").then(function(r){return r.json()}).then(function(all){document.querySelector(".grid").innerHTML=all.map(function(w){return '<article class="card"><img src="'+w.picture+'" width="240" height="240" alt=""><h3>'+w.name+'</h3><p>'+w.words+'</p><button>Add</button></article>'}).join("")})`
    : 'document.body.dataset.ready="1"';
  const lib = chance.isLucky(0.5) ? from.library(site) : '';
  const head = [
    chance.isLucky(0.5)
      ? from.experiment(site, chance.pick([4000, 3000, null]), chance.pick(['sync', 'async']))
      : '',
    sheet(site.serve(cdn, '/shop.css', siteRules(site, chance.isLucky(0.4) ? iconFont(site, cdn) : ''))),
    chance.isLucky(0.5) ? lib : '',
    from.tagManager(site, [from.measuringScript(site)]),
    chance.isLucky(0.4) ? from.consent(site, 'sync') : '',
  ].join('\n');
  const body = `${header(site)}<main><h1>${site.words(4)}</h1><p>${site.words(chance.between(20, 80))}</p><div class="grid">${isFetched ? '<p>Loading …</p>' : cards}</div></main>
${footer(site)}${head.includes('q.min.js') ? '' : lib}
${script(site.serve(cdn, '/shop.js', withFiller(site, code)), chance.pick(['', 'defer']))}
${chance.isLucky(0.5) ? from.chat(site, chance.isLucky(0.4)) : ''}`;
  return site.site(documentOf('Market', head, body));
}

/** One thing to buy: pictures, reviews, a way to pay. */
export function product(seed: number): DemoSite {
  const site = new SiteBuilder(`wares${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([site.own('cdn'), 'cdn.shopstack.example']);
  const pay = `document.getElementById("pay").innerHTML='<button>Pay at once</button>'`;
  const small = [1, 2, 3]
    .map(() => `<img src="${site.picture(cdn, 100, 70)}" width="100" height="70" alt="">`)
    .join('');
  const head = [
    sheet(site.serve(cdn, '/theme.css', siteRules(site))),
    `<link rel="preload" as="image" href="${site.picture(cdn, 500, 500)}">`,
    from.fontService(site, 'swap', chance.pick(['link', 'print'])),
    script(site.serve(cdn, '/theme.js', withFiller(site, 'document.body&&0')), 'defer'),
    from.analytics(site, 'snippet'),
  ].join('\n');
  const body = `${header(site)}<main class="cols"><div><picture><source srcset="${site.picture(cdn, 640, 480)} 1x" type="image/png"><img src="${site.picture(cdn, 500, 500)}" width="640" height="480" alt=""></picture><p>${small}</p>
${site.text(4)}${from.reviews(site, chance.between(2, 20))}</div>
<aside><h1>${site.words(5)}</h1><p>${site.words(30)}</p><div id="pay"></div><button>Add to basket</button>${script(site.serve('js.payfast.example', '/v3.js', withFiller(site, pay)), chance.pick(['', 'async', 'defer']))}</aside></main>${footer(site)}`;
  return site.site(documentOf('Wares', head, body));
}

/** A page to win people over: a great picture as background, much from the maker's CDN, a film, a chat. */
export function landing(seed: number): DemoSite {
  const site = new SiteBuilder(`launch${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([`assets.sitepress.example`, site.own('assets')]);
  const hero = site.picture(chance.pick([cdn, 'images.stockroom.example']), 1280, 420);
  const head = [
    chance.isLucky(0.4) ? from.experiment(site, 4000, 'async') : '',
    sheet(site.serve(cdn, '/launch.css', siteRules(site, `.hero{background-image:url(${hero})}`))),
    from.fontService(site, chance.pick(['swap', 'block'])),
    from.tagManager(site, [from.measuringScript(site)]),
  ].join('\n');
  const logos = [1, 2, 3, 4, 5]
    .map(() => `<img src="${site.picture(cdn, 120, 40)}" width="120" height="40" alt="">`)
    .join(' ');
  const shown = chance.isLucky(0.4)
    ? '<style>.rise{opacity:0}.shown .rise{opacity:1}</style>'
    : '<style>.rise{opacity:1}</style>';
  const body = `${header(site)}<section class="hero"><h1>${site.words(6)}</h1><p>${site.words(18)}</p><a class="button" href="/start">Start</a></section>
<main>${shown}<p>${logos}</p><div class="rise grid">${[1, 2, 3, 4, 5, 6].map(() => `<div class="card"><h3>${site.words(3)}</h3><p>${site.words(25)}</p></div>`).join('')}</div>
${chance.isLucky(0.6) ? from.player(site, 800, 450) : ''}</main>${footer(site)}
${from.library(site)}${script(site.serve(cdn, '/launch.js', withFiller(site, 'document.body.classList.add("shown")')))}
${from.chat(site, chance.isLucky(0.3))}`;
  return site.site(documentOf('Launch', head, body));
}
