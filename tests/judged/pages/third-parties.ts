import { script, sheet, siteRules, textFont, withFiller } from './looks';
import type { SiteBuilder } from './site-builder';

/** What pages take from others, each as its maker tells people to put it into their pages. */

/** Measures: a script that sends a request and asks for a pixel when it runs. */
export function measuringScript(site: SiteBuilder): string {
  const pixel = site.pixel('collect.metricly.example', '/hit.gif');
  site.serve('collect.metricly.example', '/collect', '', { status: 204 });
  return site.serve(
    'cdn.metricly.example',
    '/m.js',
    withFiller(
      site,
      `new Image().src="${pixel}?r="+Math.random();navigator.sendBeacon("https://collect.metricly.example/collect","v=1");`,
    ),
  );
}

/** The same as pages embed it. */
export function analytics(site: SiteBuilder, how: 'async' | 'defer' | 'snippet' = 'async'): string {
  const address = measuringScript(site);
  return how === 'snippet' ? snippet(address) : script(address, how);
}

/** The inline script by which tag managers ask for themselves. */
export function snippet(address: string): string {
  return `<script>(function(d,s){var j=d.createElement(s),f=d.getElementsByTagName(s)[0];j.async=true;j.src="${address}";f.parentNode.insertBefore(j,f)})(document,"script")</script>`;
}

/** A tag manager: a script that asks for other scripts. */
export function tagManager(site: SiteBuilder, scripts: readonly string[]): string {
  const code = scripts
    .map(
      (one) =>
        `(function(){var s=document.createElement("script");s.async=true;s.src="${one}";document.head.appendChild(s)})();`,
    )
    .join('\n');
  return snippet(site.serve('www.tagbox.example', '/box.js', withFiller(site, code)));
}

/** A slot that a script fills with a frame, which holds a picture from yet another host. */
export function advert(
  site: SiteBuilder,
  width: number,
  height: number,
  how: 'async' | 'sync' = 'async',
): string {
  const id = `ad${site.chance.between(1, 1e6)}`;
  const picture = site.picture('media.adgrid.example', width, height);
  const pixel = site.pixel('sync.partnerly.example', '/sync.gif');
  const frame = site.serve(
    'serve.adgrid.example',
    `/slot-${id}.html`,
    `<!doctype html><body style="margin:0"><a href="#"><img src="${picture}" width="${width}" height="${height}"></a><img src="${pixel}" width="1" height="1"></body>`,
  );
  const code = `document.querySelectorAll("[data-slot]").forEach(function(e){if(e.firstChild)return;var f=document.createElement("iframe");f.width=e.dataset.w;f.height=e.dataset.h;f.style.border=0;f.src=e.dataset.slot;e.appendChild(f)});`;
  const address = site.serve('tag.adgrid.example', '/tag.js', code);
  return `<div data-slot="${frame}" data-w="${width}" data-h="${height}" style="min-height:${height}px"></div>${script(address, how === 'async' ? 'async' : '')}`;
}

/** Asks whether cookies are allowed: a bar at the bottom, made by a script. */
export function consent(site: SiteBuilder, how: 'async' | 'sync'): string {
  const code = `addEventListener("DOMContentLoaded",show);if(document.readyState!=="loading")show();function show(){if(document.getElementById("consent-bar"))return;var d=document.createElement("div");d.id="consent-bar";d.style.cssText="position:fixed;left:0;right:0;bottom:0;background:#fff;border-top:2px solid #333;padding:24px;z-index:99";d.innerHTML="<p>We use cookies to make this site work and to measure how it is used. You can choose.</p><button>Accept all</button> <button>Only what is needed</button>";document.body.appendChild(d)}`;
  return script(
    site.serve('cdn.consently.example', '/notice.js', withFiller(site, code)),
    how === 'async' ? 'async' : '',
  );
}

/** A bubble to talk to somebody; its script asks for a frame. */
export function chat(site: SiteBuilder, isOpen: boolean): string {
  const [width, height] = isOpen ? [320, 380] : [64, 64];
  const frame = site.serve(
    'widget.chatter.example',
    '/bubble.html',
    `<!doctype html><body style="margin:0;background:#2458c8;color:#fff;font:14px sans-serif"><p>${isOpen ? site.words(20) : '?'}</p></body>`,
  );
  const code = `addEventListener("load",function(){var f=document.createElement("iframe");f.src="${frame}";f.style.cssText="position:fixed;right:20px;bottom:20px;border:0;border-radius:12px;width:${width}px;height:${height}px";document.body.appendChild(f)})`;
  return script(site.serve('js.chatter.example', '/chat.js', withFiller(site, code)), 'async');
}

/** An experiment: hides the page until its script has run, or for some seconds at most. */
export function experiment(site: SiteBuilder, patience: number | null, how: 'sync' | 'async'): string {
  const address = site.serve(
    'cdn.variantlab.example',
    '/ab.js',
    withFiller(site, `document.documentElement.classList.remove("ab-hide");`),
  );
  const hide = `<style>.ab-hide body{opacity:0!important}</style><script>document.documentElement.classList.add("ab-hide");${patience === null ? '' : `setTimeout(function(){document.documentElement.classList.remove("ab-hide")},${patience})`}</script>`;
  return how === 'sync' ? script(address) : `${hide}${script(address, 'async')}`;
}

/** Fonts from a service: a style sheet on one host, files on another. */
export function fontService(
  site: SiteBuilder,
  display: string,
  how: 'link' | 'import' | 'print' = 'link',
): string {
  const css = site.serve(
    'fonts.typeface.example',
    '/css2.css',
    `${textFont(site, 'files.typeface.example', display)}body{font-family:"Text",sans-serif}`,
  );
  if (how === 'import') return `<style>@import url("${css}");</style>`;
  if (how === 'print') return sheet(css, 'media="print" onload="this.media=\'all\'"');
  return sheet(css);
}

/** A library from a public CDN. */
export function library(site: SiteBuilder, more = ''): string {
  return script(
    site.serve(
      'cdn.libhub.example',
      '/q/3.7/q.min.js',
      withFiller(site, 'window.Q=function(s){return Array.from(document.querySelectorAll(s))};'),
    ),
    more,
  );
}

/** A framework's style sheet from a public CDN. */
export function frameworkSheet(site: SiteBuilder): string {
  return sheet(site.serve('cdn.libhub.example', '/frame/5.3/frame.min.css', siteRules(site)));
}

/** A film in a frame of its own, with its player's script and a still. */
export function player(site: SiteBuilder, width = 640, height = 360, isLazy = false): string {
  const still = site.picture('i.clipvid.example', width, height);
  const code = site.serve(
    'static.clipvid.example',
    '/player.js',
    withFiller(site, 'document.body.dataset.ready="1"'),
  );
  const frame = site.serve(
    'www.clipvid.example',
    '/embed.html',
    `<!doctype html><body style="margin:0;background:#000 url(${still})"><button>Play</button>${script(code, 'defer')}</body>`,
  );
  return `<iframe src="${frame}" width="${width}" height="${height}" style="border:0" title="Film"${isLazy ? ' loading="lazy"' : ''}></iframe>`;
}

/** Comments that a script fetches and writes below an article. */
export function comments(site: SiteBuilder, count: number): string {
  const data = site.json(
    'api.talkback.example',
    '/thread.json',
    Array.from({ length: count }, () => site.words(25)),
  );
  const code = `fetch("${data}").then(function(r){return r.json()}).then(function(all){var e=document.getElementById("comments");all.forEach(function(t){var p=document.createElement("p");p.textContent=t;e.appendChild(p)})})`;
  return `<section id="comments"><h2>Comments</h2></section>${script(site.serve('cdn.talkback.example', '/embed.js', withFiller(site, code)), 'async')}`;
}

/** Watches for errors: a script in the head that holds up the page, and a report by the way. */
export function errorWatch(site: SiteBuilder, how: 'sync' | 'async'): string {
  site.serve('ingest.bugwatch.example', '/envelope', '{}');
  const code =
    'addEventListener("load",function(){fetch("https://ingest.bugwatch.example/envelope",{method:"POST",body:"{}",keepalive:true}).catch(function(){})})';
  return script(
    site.serve('browser.bugwatch.example', '/bw.js', withFiller(site, code)),
    how === 'async' ? 'async' : '',
  );
}

/** A map: a script that lays tiles side by side. */
export function map(site: SiteBuilder): string {
  const tiles = Array.from({ length: 6 }, () => site.picture('tiles.atlas.example', 256, 256));
  const code = `var m=document.getElementById("map");${JSON.stringify(tiles)}.forEach(function(t){var i=new Image(256,256);i.src=t;m.appendChild(i)})`;
  return `<div id="map" style="width:768px;height:512px;overflow:hidden;background:#dde;line-height:0"></div>${script(site.serve('api.atlas.example', '/map.js', withFiller(site, code)), 'async defer')}`;
}

/** Proof that one is human: a script, and a frame in a form. */
export function captcha(site: SiteBuilder): string {
  const frame = site.serve(
    'www.guardly.example',
    '/anchor.html',
    `<!doctype html><body style="font:14px sans-serif;background:#f9f9f9"><label><input type="checkbox"> I am human</label></body>`,
  );
  const code = `var g=document.getElementById("captcha");if(g){var f=document.createElement("iframe");f.src="${frame}";f.width=304;f.height=78;g.appendChild(f)}`;
  return `<div id="captcha" style="height:80px"></div>${script(site.serve('www.guardly.example', '/api.js', code), 'async defer')}`;
}

/** Buttons to pass a page on; a script from a network that turns links into counters. */
export function social(site: SiteBuilder): string {
  const code = `document.querySelectorAll(".share").forEach(function(a){a.textContent+=" 12"})`;
  return `<p><a class="share" href="#">Share</a> <a class="share" href="#">Post</a></p>${script(site.serve('platform.sharely.example', '/widgets.js', withFiller(site, code)), 'async')}`;
}

/** Stars and what buyers say, fetched and written by a script of others. */
export function reviews(site: SiteBuilder, count: number): string {
  const data = site.json(
    'api.starry.example',
    '/reviews.json',
    Array.from({ length: count }, () => site.words(18)),
  );
  const code = `fetch("${data}").then(function(r){return r.json()}).then(function(all){document.getElementById("reviews").innerHTML="<h2>Reviews</h2>"+all.map(function(t){return "<blockquote>"+t+"</blockquote>"}).join("")})`;
  return `<div id="reviews"></div>${script(site.serve('widget.starry.example', '/widget.js', withFiller(site, code)), 'defer')}`;
}
