import type { DemoSite } from '../../internet/demo-site';
import { documentOf, footer, header, script, sheet, siteRules, textFont, withFiller } from './looks';
import { SiteBuilder } from './site-builder';
import * as from from './third-parties';

/** Pages that do ordinary things in less ordinary ways. */

/** All its words are in the document, but as data that a bundle has to draw. */
export function inlineState(seed: number): DemoSite {
  const site = new SiteBuilder(`stream${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([site.own('s'), `stream${seed}cdn.example`]);
  const pictures = `i.stream${seed}img.example`;
  const items = Array.from({ length: 12 }, () => ({
    t: site.words(8),
    d: site.words(14),
    p: site.picture(pictures, 260, 146),
  }));
  const code = `var s=window.__STATE__;document.getElementById("app").innerHTML='<header><strong>Stream</strong></header><main class="grid">'+s.items.map(function(i){return '<a class="card" href="#"><img width="260" height="146" src="'+i.p+'"><b>'+i.t+'</b><p>'+i.d+'</p></a>'}).join("")+'</main>'`;
  const bundle = script(
    site.serve(cdn, '/desktop.js', withFiller(site, code)),
    chance.pick(['defer', 'async', 'defer']),
  );
  const shell = chance.pick([
    '',
    `<header><strong>Stream</strong></header><div style="height:300px;background:#eee;margin:20px"></div>`,
  ]);
  const head = `<style>${siteRules(site)}</style><script>window.__STATE__=${JSON.stringify({ items })}</script>${bundle}${script(site.serve('www.adcheck.example', '/check.js', withFiller(site, 'window.ok=1')), 'async')}`;
  return site.site(documentOf('Stream', head, `<div id="app">${shell}</div>`));
}

/** A library shows pictures once they are near; without it they stay placeholders. */
export function lazyLibrary(seed: number): DemoSite {
  const site = new SiteBuilder(`travel${seed}`, seed);
  const { chance } = site;
  const lazy = site.serve(
    'cdn.libhub.example',
    '/lazy/5.3/lazy.min.js',
    withFiller(
      site,
      'addEventListener("load",function(){document.querySelectorAll("img.lazy").forEach(function(i){i.src=i.dataset.src});document.querySelectorAll("[data-bg]").forEach(function(e){e.style.backgroundImage="url("+e.dataset.bg+")"})})',
    ),
  );
  const pictures = chance.pick([site.own('photos'), 'photos.pixstore.example']);
  const cards = Array.from(
    { length: 9 },
    () =>
      `<div class="card"><img class="lazy" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="${site.picture(pictures, 300, 200)}" width="300" height="200" alt=""><p>${site.words(14)}</p></div>`,
  );
  const head = `${sheet(site.serve(site.host, '/t.css', siteRules(site)))}${script(lazy, chance.pick(['async', 'defer']))}${from.analytics(site, 'snippet')}`;
  return site.site(
    documentOf(
      'Travel',
      head,
      `${header(site)}<section class="hero" data-bg="${site.picture(pictures, 1200, 320)}"><h1>${site.words(5)}</h1></section><main><div class="grid">${cards.join('')}</div>${site.text(3)}</main>${footer(site)}`,
    ),
  );
}

/** Modules that import each other from several hosts: one that does not come stops them all. */
export function moduleGraph(seed: number): DemoSite {
  const site = new SiteBuilder(`atelier${seed}`, seed, false);
  const { chance } = site;
  const [react, charts] = [
    site.serve(
      'esm.modhub.example',
      '/view@10.mjs',
      withFiller(site, 'export function draw(e,h){e.innerHTML=h}'),
    ),
    site.serve(
      'cdn.chartly.example',
      '/chart.mjs',
      withFiller(
        site,
        'export const chart="<svg width=600 height=200><rect width=600 height=200 fill=teal /></svg>"',
      ),
    ),
  ];
  const body = `<h2>${site.words(4)}</h2>${site.text(chance.pick([1, 4]), 40)}`;
  const isWhole = chance.isLucky(0.5);
  const late = chance.isLucky(0.5);
  const code = late
    ? `import {draw} from "${react}";draw(document.getElementById("app"),${JSON.stringify(body)});import("${charts}").then(function(c){document.getElementById("app").insertAdjacentHTML("beforeend",c.chart)})`
    : `import {draw} from "${react}";import {chart} from "${charts}";draw(document.getElementById("app"),${JSON.stringify(body)}+chart)`;
  const head = `${sheet(site.serve(site.host, '/a.css', siteRules(site)))}<script type="module">${code}</script>`;
  return site.site(
    documentOf(
      'Atelier',
      head,
      `${header(site)}<main><h1>${site.words(4)}</h1>${isWhole ? site.text(6) : ''}<div id="app"></div></main>${footer(site)}`,
    ),
  );
}

/** Parts of its markup are fetched from a host of fragments and put in their places. */
export function fragments(seed: number): DemoSite {
  const site = new SiteBuilder(`depot${seed}`, seed);
  const { chance } = site;
  const host = chance.pick([site.own('fragments'), 'parts.composely.example']);
  const parts = ['top', 'tips', 'end'].map((id) => {
    const html = `<div class="card"><h3>${site.words(4)}</h3><p>${site.words(chance.between(10, 90))}</p><a href="#">More</a></div>`;
    return { id, address: site.serve(host, `/${id}.html`, html) };
  });
  const code = `${JSON.stringify(parts)}.forEach(function(p){fetch(p.address).then(function(r){return r.text()}).then(function(h){document.getElementById(p.id).innerHTML=h})})`;
  const head = `${sheet(site.serve(site.own('static'), '/d.css', siteRules(site)))}${script(site.serve(site.own('static'), '/d.js', withFiller(site, code)), 'defer')}${from.consent(site, 'async')}`;
  return site.site(
    documentOf(
      'Depot',
      head,
      `${header(site)}<div id="top"></div><main><h1>${site.words(6)}</h1>${site.text(chance.pick([1, 5]), 50)}<div id="tips"></div></main><div id="end"></div>${footer(site)}`,
    ),
  );
}

/** A font service by script, which keeps the words unseen until the fonts are there, or three seconds have passed. */
export function fontScript(seed: number): DemoSite {
  const site = new SiteBuilder(`letters${seed}`, seed);
  const { chance } = site;
  const rules = `${textFont(site, 'p.typehouse.example', 'auto')}`;
  const css = site.serve('use.typehouse.example', '/kit.css', rules);
  const code = `document.documentElement.className="loading";var l=document.createElement("link");l.rel="stylesheet";l.href="${css}";document.head.appendChild(l);var done=function(){document.documentElement.className=""};setTimeout(done,3000);document.fonts.load("16px Text").then(done)`;
  const kit = site.serve('use.typehouse.example', '/kit.js', withFiller(site, code));
  const family = chance.pick(['body', 'h1,h2', 'header']);
  const head = `${sheet(site.serve(site.own('static'), '/l.css', siteRules(site, `${family}{font-family:"Text",sans-serif}.loading ${family}{visibility:hidden}`)))}${script(kit, chance.pick(['', 'async']))}`;
  return site.site(
    documentOf(
      'Letters',
      head,
      `${header(site)}<main><h1>${site.words(7)}</h1>${site.text(6)}<p><img src="${site.picture(site.own('img'), 60, 60)}" width="60" height="60" alt=""></p></main>${footer(site)}`,
    ),
  );
}

/** A query by POST brings everything below the fold and a little above it. */
export function graph(seed: number): DemoSite {
  const site = new SiteBuilder(`rooms${seed}`, seed);
  const { chance } = site;
  const rooms = Array.from({ length: 8 }, () => ({
    name: site.words(4),
    text: site.words(12),
    picture: site.picture(`a${seed}.roompics.example`, 280, 180),
  }));
  const api = site.serve(site.own('graph'), '/graphql', JSON.stringify({ data: { rooms } }), {
    headers: { 'content-type': 'application/json' },
  });
  const code = `fetch("${api}",{method:"POST",body:"{rooms}"}).then(function(r){return r.json()}).then(function(d){document.querySelector(".grid").innerHTML=d.data.rooms.map(function(r){return '<div class="card"><img src="'+r.picture+'" width="280" height="180"><h3>'+r.name+'</h3><p>'+r.text+'</p></div>'}).join("")})`;
  const cdn = chance.pick([site.own('cdn'), `rooms${seed}.edgefront.example`]);
  const head = `${sheet(site.serve(cdn, '/r.css', siteRules(site)))}${script(site.serve(cdn, '/r.js', withFiller(site, code)), 'defer')}${from.errorWatch(site, 'async')}${from.fontService(site, 'swap', 'print')}`;
  return site.site(
    documentOf(
      'Rooms',
      head,
      `${header(site)}<section class="hero" style="background:#357"><h1>${site.words(6)}</h1>${chance.isLucky(0.5) ? site.text(3) : ''}</section><main><div class="grid"></div>${chance.isLucky(0.5) ? from.map(site) : ''}</main>${footer(site)}`,
    ),
  );
}

/** Signs in at another host before it shows anything: the document leads away and back. */
export function throughSignIn(seed: number): DemoSite {
  const site = new SiteBuilder(`intra${seed}`, seed);
  const { chance } = site;
  const home = site.serve(
    site.host,
    '/home',
    documentOf(
      'Intra',
      sheet(site.serve(site.own('static'), '/i.css', siteRules(site))),
      `${header(site)}<main><h1>${site.words(5)}</h1>${site.text(5)}<img src="${site.picture('avatars.identily.example', chance.pick([48, 160]), chance.pick([48, 160]))}" alt=""></main>${footer(site)}`,
    ),
  );
  const check = site.serve('login.identily.example', '/authorize', '', {
    status: 302,
    headers: { location: home },
  });
  const built = site.site('');
  site.serve(site.host, '/', '', { status: 302, headers: { location: check } });
  return built;
}

/** A newspaper's page as consent platforms want it: a script that blocks, and others held back until it has run. */
export function heldBack(seed: number): DemoSite {
  const site = new SiteBuilder(`tribune${seed}`, seed);
  const { chance } = site;
  const film = site.serve(
    'www.clipvid.example',
    '/embed.html',
    '<!doctype html><body style="margin:0;background:#151"><button>Play</button></body>',
  );
  const code = `addEventListener("DOMContentLoaded",function(){document.querySelectorAll("script[type='text/plain']").forEach(function(s){var n=document.createElement("script");n.src=s.dataset.src;document.head.appendChild(n)});document.querySelectorAll("iframe[data-src]").forEach(function(f){f.src=f.dataset.src})})`;
  const platform = script(
    site.serve('cmp.consently.example', '/stub.js', withFiller(site, code)),
    chance.pick(['', 'async']),
  );
  const head = `${platform}${sheet(site.serve(site.own('static'), '/t.css', siteRules(site)))}<script type="text/plain" data-src="${from.measuringScript(site)}"></script>`;
  return site.site(
    documentOf(
      'Tribune',
      head,
      `${header(site)}<main><h1>${site.words(8)}</h1>${site.text(3)}<iframe data-src="${film}" width="560" height="315" style="border:0"></iframe>${site.text(3)}<img src="${site.picture(site.own('img'), 120, 40)}" alt=""><img src="${site.picture('badge.trustly.example', 90, 50)}" alt=""></main>${footer(site)}`,
    ),
  );
}
