import type { DemoSite } from '../../internet/demo-site';
import { documentOf, footer, header, iconFont, script, sheet, siteRules, withFiller } from './looks';
import { SiteBuilder } from './site-builder';
import * as from from './third-parties';

/** A portal of films: stills, a player in a frame, data for what is recommended. */
export function films(seed: number): DemoSite {
  const site = new SiteBuilder(`screen${seed}`, seed);
  const { chance } = site;
  const stills = chance.pick([`i.screen${seed}img.example`, site.own('i')]);
  const cards = Array.from(
    { length: 12 },
    () =>
      `<a class="card" href="#"><img src="${site.picture(stills, 246, 138)}" width="246" height="138" alt=""><span>${site.words(6)}</span></a>`,
  );
  const isBuilt = chance.isLucky(0.5);
  const render = isBuilt
    ? `document.querySelector(".grid").innerHTML=${JSON.stringify(cards.join(''))}`
    : 'document.body.dataset.ready="1"';
  const cdn = chance.pick([site.own('static'), 'cdn.libhub.example']);
  const head = [
    sheet(site.serve(cdn, '/screen.css', siteRules(site))),
    script(site.serve(cdn, '/screen.js', withFiller(site, render)), 'defer'),
    from.analytics(site),
  ].join('\n');
  const body = `${header(site)}<main>${chance.isLucky(0.6) ? from.player(site, 900, 500) : ''}<h1>${site.words(4)}</h1><div class="grid">${isBuilt ? '' : cards.join('')}</div>${chance.isLucky(0.5) ? from.advert(site, 728, 90) : ''}</main>${footer(site)}`;
  return site.site(documentOf('Screen', head, body));
}

/** As pages were built ten years ago: libraries one after another in the head, scripts that write. */
export function oldStyle(seed: number): DemoSite {
  const site = new SiteBuilder(`classic${seed}`, seed);
  const { chance } = site;
  const own = chance.pick([site.host, site.own('s')]);
  const head = [
    sheet(site.serve(own, '/style.css', siteRules(site))),
    chance.isLucky(0.5) ? from.frameworkSheet(site) : '',
    from.library(site),
    script(site.serve(own, '/plugins.js', withFiller(site, 'window.plugins=1'))),
    chance.isLucky(0.5)
      ? script(site.serve('apis.sharely.example', '/plus.js', withFiller(site, 'window.plus=1')))
      : '',
    from.analytics(site, 'snippet'),
  ].join('\n');
  const written = script(
    site.serve(
      'show.adgrid.example',
      '/show.js',
      `document.write('<iframe src="${site.serve('show.adgrid.example', '/banner.html', '<!doctype html><body style="margin:0;background:#fc0"><b>Buy now</b></body>')}" width="468" height="60" style="border:0"></iframe>')`,
    ),
  );
  const counter = site.pixel('count.hitly.example', '/c.gif');
  const body = `${header(site)}${written}<main class="cols"><div><h1>${site.words(6)}</h1>${site.text(3)}${chance.isLucky(0.6) ? script(site.serve(chance.pick(['widgets.weatherly.example', own]), '/weather.js', withFiller(site, 'document.write("<p>Sunny, 21 degrees</p>")'))) : ''}${site.text(4)}</div><aside>${site.text(3, 20)}<img src="${site.picture(own, 200, 120)}" alt=""></aside></main>
${footer(site)}<img src="${counter}" width="1" height="1" alt="">${script(site.serve(own, '/foot.js', withFiller(site, 'document.body.dataset.done="1"')))}${from.social(site)}`;
  return site.site(documentOf('Classic', head, body));
}

/** Elements of the page's own making, unseen until a library has defined them. */
export function components(seed: number): DemoSite {
  const site = new SiteBuilder(`parts${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick(['cdn.libhub.example', site.own('ui')]);
  const lib = site.serve(
    cdn,
    '/parts/parts.mjs',
    withFiller(
      site,
      'customElements.define("x-panel",class extends HTMLElement{connectedCallback(){var r=this.attachShadow({mode:"open"});r.innerHTML="<section style=\'border:1px solid #888;padding:16px;margin:8px 0\'><slot></slot></section>"}});',
    ),
  );
  const icons = iconFont(site, 'use.glyphly.example');
  const glyphs = site.serve('use.glyphly.example', '/all.css', icons);
  const head = [
    sheet(
      site.serve(
        site.host,
        '/site.css',
        siteRules(site, chance.isLucky(0.6) ? 'x-panel:not(:defined){visibility:hidden}' : ''),
      ),
    ),
    sheet(glyphs),
    script(lib, 'type="module"'),
    from.tagManager(site, [from.measuringScript(site)]),
  ].join('\n');
  const panels = Array.from(
    { length: chance.between(2, 10) },
    () =>
      `<x-panel><span class="icon">★</span><h3>${site.words(4)}</h3><p>${site.words(30)}</p><button>More</button></x-panel>`,
  );
  return site.site(
    documentOf(
      'Parts',
      head,
      `${header(site)}<main><h1>${site.words(5)}</h1>${site.text(chance.between(1, 4))}${panels.join('')}</main>${footer(site)}`,
    ),
  );
}

/** A page to sign in: a form, proof that one is human, a service that signs people in. */
export function signIn(seed: number): DemoSite {
  const site = new SiteBuilder(`door${seed}`, seed, false);
  const { chance } = site;
  const cdn = chance.pick(['cdn.identily.example', site.own('static')]);
  const isWritten = chance.isLucky(0.5);
  const form = `<form><p><label>Mail <input type="email"></label></p><p><label>Word <input type="password"></label></p><button>Sign in</button> <button type="button">Sign in with another</button></form>`;
  const code = isWritten
    ? `document.getElementById("box").innerHTML=${JSON.stringify(form)}`
    : 'document.body.dataset.ready="1"';
  const head = [
    sheet(site.serve(cdn, '/door.css', siteRules(site))),
    chance.isLucky(0.5) ? from.fontService(site, 'swap') : '',
  ].join('\n');
  const body = `<main><h1>${site.words(3)}</h1><p>${site.words(chance.pick([8, 60]))}</p><div id="box">${isWritten ? '' : form}</div>${from.captcha(site)}</main>${script(site.serve(cdn, '/door.js', withFiller(site, code)), chance.pick(['defer', 'async', '']))}${chance.isLucky(0.5) ? from.errorWatch(site, 'async') : ''}`;
  return site.site(documentOf('Door', head, body));
}

/** A search engine's first page: almost nothing, drawn by the document itself, and much that nobody sees. */
export function plainFront(seed: number): DemoSite {
  const site = new SiteBuilder(`seek${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([site.own('static'), `seek${seed}static.example`]);
  const logo = chance.pick([
    `<img src="${site.picture(cdn, 272, 92)}" width="272" height="92" alt="">`,
    `<svg width="272" height="92"><rect width="272" height="92" rx="20" fill="#36c"/></svg>`,
  ]);
  const code = `fetch("${site.json(site.own('suggest'), '/q.json', ['one', 'two'])}");new Image().src="${site.pixel(site.own('log'), '/log.gif')}"`;
  const font = `${chance.isLucky(0.5) ? from.fontService(site, 'optional') : ''}`;
  const head = `<style>body{font:15px sans-serif;margin:0;text-align:center}main{padding:160px}input{width:480px;padding:12px}</style>${font}${script(site.serve(cdn, '/bar.js', withFiller(site, `var e=document.getElementById("bar");if(e)e.innerHTML="<a href='#'>Mail</a> <a href='#'>Images</a> <button>Sign in</button>";${code}`)), 'defer')}`;
  return site.site(
    documentOf(
      'Seek',
      head,
      `<div id="bar" style="text-align:right;padding:16px;height:60px"></div><main>${logo}<p><input aria-label="Seek"></p><button>Seek</button> <button>Luck</button></main><p>${site.words(chance.pick([6, 60]))}</p>`,
    ),
  );
}
