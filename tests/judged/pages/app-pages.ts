import type { DemoSite } from '../../internet/demo-site';
import { documentOf, footer, header, script, sheet, siteRules, textFont, withFiller } from './looks';
import { SiteBuilder } from './site-builder';
import * as from from './third-parties';

/** Pages that scripts make, wholly or in part. */

/** Writes `html` into an element; as a bundle would. */
function renderInto(selector: string, html: string): string {
  return `document.querySelector("${selector}").innerHTML=${JSON.stringify(html)};`;
}

/** An empty shell that a bundle fills, with what an API says. */
export function singlePage(seed: number): DemoSite {
  const site = new SiteBuilder(`board${seed}`, seed, false);
  const { chance } = site;
  const cdn = chance.pick([site.host, site.own('static'), `d${seed}.edgefront.example`]);
  const api = chance.pick([site.own('api'), `x${seed}.functions.example`]);
  const rows = Array.from({ length: chance.between(6, 30) }, () => ({
    title: site.words(4),
    text: site.words(16),
  }));
  const data = site.json(api, '/v1/rows', rows);
  const picture = site.picture(chance.pick([cdn, site.own('media')]), 480, 200);
  const chrome = `${header(site)}<main><h1>${site.words(4)}</h1><p>${site.words(chance.pick([10, 120]))}</p><p><img src="${picture}" width="480" height="200" alt=""></p><div class="list"><p>Loading …</p></div></main>${footer(site)}`;
  const fill = `fetch("${data}").then(function(r){return r.json()}).then(function(all){document.querySelector(".list").innerHTML=all.map(function(one){return '<div class="card"><h3>'+one.title+'</h3><p>'+one.text+'</p><button>Open</button></div>'}).join("")})`;
  const how = chance.pick(['type="module"', 'defer', 'end']);
  const bundle = site.serve(
    cdn,
    '/static/main.js',
    withFiller(site, `${renderInto('#root', chrome)}${fill}`),
  );
  const splash = chance.pick([
    '',
    '<div style="padding:200px;text-align:center">Loading the board …</div>',
    `<div>${header(site)}<main><div style="background:#ddd;height:40px;width:300px;margin:16px 0"></div><div style="background:#eee;height:200px"></div></main></div>`,
  ]);
  const head = [
    sheet(site.serve(cdn, '/static/main.css', siteRules(site))),
    how === 'end' ? '' : script(bundle, how),
    chance.isLucky(0.5) ? from.errorWatch(site, chance.pick(['sync', 'async'])) : '',
    chance.isLucky(0.5) ? from.analytics(site) : '',
    chance.isLucky(0.5) ? from.fontService(site, 'swap') : '',
  ].join('\n');
  const body = `<noscript>This needs JavaScript.</noscript><div id="root">${splash}</div>${how === 'end' ? script(bundle) : ''}`;
  return site.site(documentOf('Board', head, body));
}

/** Written by the server, brought to life by a bundle; its text is there without. */
export function hydrated(seed: number): DemoSite {
  const site = new SiteBuilder(`portal${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([site.host, `portal${seed}.edgefront.example`, site.own('assets')]);
  const pictures = chance.pick([cdn, 'images.contently.example']);
  const font = chance.isLucky(0.5) ? `${textFont(site, cdn, 'swap')}body{font-family:"Text",sans-serif}` : '';
  const chunks = ['webpack', 'framework', 'main', 'page'].map((name) =>
    script(
      site.serve(cdn, `/_app/${name}.js`, withFiller(site, 'window.hydrated=(window.hydrated||0)+1;')),
      chance.pick(['defer', 'async']),
    ),
  );
  const extra = chance.isLucky(0.5)
    ? script(
        site.serve(
          cdn,
          '/_app/late.js',
          withFiller(
            site,
            `fetch("${site.json(site.own('api'), '/more.json', [site.words(chance.between(4, 200))])}").then(function(r){return r.json()}).then(function(t){var p=document.createElement("p");p.textContent=t[0];document.querySelector("main").appendChild(p)})`,
          ),
        ),
        'defer',
      )
    : '';
  const head = [
    sheet(site.serve(cdn, '/_app/page.css', siteRules(site, font)), 'data-precedence="next"'),
    ...chunks,
    extra,
    from.tagManager(site, [from.measuringScript(site)]),
    chance.isLucky(0.4) ? from.consent(site, 'async') : '',
  ].join('\n');
  const cards = Array.from(
    { length: 8 },
    () =>
      `<article class="card"><img src="${site.picture(pictures, 300, 160)}" srcset="${site.picture(pictures, 600, 320)} 2x" width="300" height="160" alt="" loading="lazy"><h3>${site.words(5)}</h3><p>${site.words(20)}</p></article>`,
  );
  const state = `<script id="__STATE__" type="application/json">${JSON.stringify({ words: site.words(200) })}</script>`;
  return site.site(
    documentOf(
      'Portal',
      head,
      `<div id="__app">${header(site)}<main><h1>${site.words(6)}</h1>${site.text(2)}<div class="grid">${cards.join('')}</div></main>${footer(site)}</div>${state}`,
    ),
  );
}

/** A server's page of which one part comes from an API: numbers, a table, prices. */
export function dataPage(seed: number): DemoSite {
  const site = new SiteBuilder(`figures${seed}`, seed);
  const { chance } = site;
  const share = chance.pick([4, 20, 80]);
  const data = site.json(
    chance.pick([site.own('api'), 'feed.numbery.example']),
    '/table.json',
    Array.from({ length: share }, () => site.words(6)),
  );
  const fill = `fetch("${data}").then(function(r){return r.json()}).then(function(all){document.querySelector("tbody").innerHTML=all.map(function(t,i){return "<tr><td>"+i+"</td><td>"+t+"</td><td><a href='#'>more</a></td></tr>"}).join("")})`;
  const head = [
    sheet(site.serve(site.host, '/app.css', siteRules(site))),
    from.library(site, chance.pick(['', 'defer'])),
    from.analytics(site),
  ].join('\n');
  const body = `${header(site)}<main><h1>${site.words(5)}</h1>${site.text(chance.between(1, 5))}<table><tbody></tbody></table></main>${footer(site)}
${script(site.serve(chance.pick([site.host, site.own('js')]), '/app.js', withFiller(site, fill)), chance.pick(['defer', '']))}`;
  return site.site(documentOf('Figures', head, body));
}

/** Hidden until a runtime has come, or for eight seconds: what AMP pages did. */
export function hiddenUntilRuntime(seed: number): DemoSite {
  const site = new SiteBuilder(`swift${seed}`, seed);
  const { chance } = site;
  const boiler = `<style>body{animation:-x-start 8s steps(1,end) 0s 1 normal both}@keyframes -x-start{from{visibility:hidden}to{visibility:visible}}</style>`;
  const runtime = site.serve(
    'cdn.runtimely.example',
    '/v0.js',
    withFiller(
      site,
      'document.body.style.animation="none";document.querySelectorAll("x-img").forEach(function(e){var i=new Image();i.src=e.getAttribute("src");i.width=e.getAttribute("width");e.appendChild(i)})',
    ),
  );
  const pictures = site.own('media');
  const image = () => `<x-img src="${site.picture(pictures, 600, 300)}" width="600"></x-img>`;
  const body = `${header(site)}<main><h1>${site.words(8)}</h1>${image()}${site.text(5)}${image()}${site.text(3)}</main>${footer(site)}`;
  return site.site(
    documentOf(
      'Swift',
      `<style>${siteRules(site)}</style>${boiler}${script(runtime, 'async')}${from.analytics(site)}${chance.isLucky(0.5) ? from.fontService(site, 'swap') : ''}`,
      body,
    ),
  );
}
