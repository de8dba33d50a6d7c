import type { DemoSite } from '../../internet/demo-site';
import { redirectTo } from '../../internet/sites/hosting/resource';
import {
  documentOf,
  footer,
  header,
  iconFont,
  script,
  sheet,
  siteRules,
  textFont,
  withFiller,
} from './looks';
import { SiteBuilder } from './site-builder';
import * as from from './third-parties';

/** Pages to be read, whose text comes with the document. */

/** A newspaper's front: style and script on a static host, pictures on a third, some of them lazy, adverts. */
export function newsFront(seed: number): DemoSite {
  const site = new SiteBuilder(`gazette${seed}`, seed);
  const { chance } = site;
  const cdn = chance.pick([site.own('static'), `gazette${seed}cdn.example`, site.host]);
  const pictures = chance.pick([site.own('img'), cdn]);
  const way = chance.pick(['native', 'script', 'eager'] as const);
  const card = (index: number) => {
    const address = site.picture(pictures, 320, 180);
    const isLazy = index > 3;
    const image =
      way === 'script' && isLazy
        ? `<img data-src="${address}" width="320" height="180" alt="">`
        : `<img src="${address}" width="320" height="180" alt=""${way === 'native' && isLazy ? ' loading="lazy"' : ''}>`;
    return `<article class="card">${image}<h3><a href="/${index}">${site.words(8)}</a></h3><p>${site.words(22)}</p></article>`;
  };
  const lazy = 'document.querySelectorAll("img[data-src]").forEach(function(i){i.src=i.dataset.src});';
  const head = [
    chance.isLucky(0.4) ? from.consent(site, chance.pick(['sync', 'async'])) : '',
    sheet(site.serve(cdn, '/css/site.css', siteRules(site))),
    chance.isLucky(0.5) ? from.fontService(site, 'swap') : '',
    from.tagManager(site, [from.measuringScript(site)]),
    chance.isLucky(0.5) ? from.errorWatch(site, 'sync') : '',
  ].join('\n');
  const body = `${header(site)}
${from.advert(site, 970, 90, chance.pick(['async', 'sync']))}
<main><h1>${site.words(9)}</h1>
<p><img src="${site.picture(pictures, 1032, 420)}" width="1032" height="420" alt="" style="width:100%;height:auto"></p>
<p>${site.words(45)}</p>
<div class="grid">${Array.from({ length: 12 }, (_, index) => card(index)).join('\n')}</div>
${from.advert(site, 300, 250)}
</main>${footer(site)}
${script(site.serve(cdn, '/js/site.js', withFiller(site, lazy)), chance.pick(['', 'defer', 'async']))}`;
  return site.site(documentOf('Front', head, body));
}

/** An article with a film, buttons, comments and a script in its midst. */
export function article(seed: number): DemoSite {
  const site = new SiteBuilder(`reader${seed}`, seed);
  const { chance } = site;
  const assets = chance.pick([site.own('assets'), site.host]);
  const icons = chance.isLucky(0.4) ? iconFont(site, assets) : '';
  const head = [
    sheet(site.serve(assets, '/main.css', siteRules(site, icons))),
    from.fontService(
      site,
      chance.pick(['block', 'swap', 'optional']),
      chance.pick(['link', 'import', 'print']),
    ),
    from.analytics(site, chance.pick(['async', 'snippet'])),
  ].join('\n');
  const middle = chance.pick([
    script(
      site.serve(
        'embed.polly.example',
        '/poll.js',
        withFiller(site, 'document.write("<p>How was it? <button>Good</button></p>")'),
      ),
    ),
    script(site.serve(assets, '/inline.js', withFiller(site, 'document.body.dataset.read="1"'))),
    from.player(site),
    '',
  ]);
  const body = `${header(site)}<main class="cols"><div><h1>${site.words(10)}</h1>
<p><img src="${site.picture(chance.pick([assets, site.own('media')]), 680, 380)}" width="680" height="380" alt=""></p>
${site.text(4)}
${middle}
${site.text(chance.between(3, 10))}
${from.social(site)}
${chance.isLucky(0.6) ? from.comments(site, chance.between(3, 40)) : ''}
</div><aside>${icons === '' ? '' : '<p class="icon">★ ✉ ☰</p>'}<h2>More</h2>${site.text(3, 30)}${chance.isLucky(0.5) ? from.player(site, 320, 180, true) : ''}</aside></main>
${footer(site)}${chance.isLucky(0.5) ? from.chat(site, false) : ''}`;
  return site.site(documentOf('Article', head, body));
}

/** A blog on its own host, with little from others. */
export function blog(seed: number): DemoSite {
  const site = new SiteBuilder(`notes${seed}`, seed, false);
  const { chance } = site;
  const font = chance.pick([
    `${textFont(site, site.host, 'swap')}body{font-family:"Text",serif}`,
    `${textFont(site, site.own('fonts'), 'block')}h1,h2{font-family:"Text",serif}`,
    '',
  ]);
  const css = siteRules(site, font);
  const base = site.serve(site.host, '/theme/base.css', css);
  const chained = site.serve(
    site.host,
    '/theme/index.css',
    `@import url("${base}");@import url("${site.serve('cdn.libhub.example', '/prose/1.2/prose.css', siteRules(site))}");`,
  );
  const head = [
    chance.isLucky(0.5) ? sheet(base) : sheet(chained),
    chance.isLucky(0.7) ? from.analytics(site, 'defer') : '',
    chance.isLucky(0.4) ? sheet(site.serve('cdn.libhub.example', '/hl/11/hl.css', siteRules(site))) : '',
  ].join('\n');
  const face = site.picture('www.facebadge.example', 80, 80);
  const body = `${header(site)}<main><h1>${site.words(6)}</h1><p><img src="${face}" width="80" height="80" alt=""> ${site.words(12)}</p>
${site.text(chance.between(4, 14))}
${chance.isLucky(0.6) ? `<p><img src="${site.picture('i.picturehost.example', 600, chance.between(60, 340))}" alt=""></p>` : ''}
${site.text(3)}
${chance.isLucky(0.5) ? from.comments(site, chance.between(1, 8)) : ''}</main>${footer(site)}
${chance.isLucky(0.5) ? script(site.serve('cdn.libhub.example', '/hl/11/hl.js', withFiller(site, 'document.body.dataset.lit="1"'))) : ''}`;
  return site.site(documentOf('Notes', head, body));
}

/** Documentation: written beforehand, brought to life by modules that it could do without; a search of others. */
export function docs(seed: number): DemoSite {
  const site = new SiteBuilder(`manual${seed}`, seed, false);
  const { chance } = site;
  const cdn = chance.pick([site.host, site.own('cdn'), `manual${seed}.pagehub.example`]);
  const chunk = site.serve(cdn, '/assets/chunk.mjs', withFiller(site, 'export const ready=true;'));
  const main = site.serve(
    cdn,
    '/assets/app.mjs',
    `import "${chunk}";${withFiller(site, 'document.documentElement.dataset.live="1";')}`,
  );
  const index = site.json(
    'search.finder.example',
    '/index.json',
    Array.from({ length: 40 }, () => site.words(5)),
  );
  const head = [
    sheet(site.serve(cdn, '/assets/style.css', siteRules(site))),
    `<link rel="modulepreload" href="${chunk}">`,
    script(main, 'type="module"'),
    sheet(
      site.serve('cdn.finder.example', '/search.css', siteRules(site)),
      chance.pick(['', 'media="print" onload="this.media=\'all\'"']),
    ),
    script(
      site.serve(
        'cdn.finder.example',
        '/search.js',
        withFiller(site, `fetch("${index}").then(function(r){return r.json()})`),
      ),
      'defer',
    ),
  ].join('\n');
  const menu = Array.from({ length: 24 }, () => `<li><a href="#">${site.words(2)}</a></li>`).join('');
  const body = `${header(site)}<main class="cols"><div><h1>${site.words(4)}</h1>${site.text(8)}
<p><img src="${site.picture(chance.pick(['badges.shieldly.example', cdn]), chance.pick([110, 700]), chance.pick([20, 300]))}" alt=""></p>${site.text(4)}</div><aside><ul>${menu}</ul></aside></main>${footer(site)}`;
  return site.site(documentOf('Manual', head, body));
}

/** An office of state: its bare name leads to www, a map, a form, little from others. */
export function office(seed: number): DemoSite {
  const site = new SiteBuilder(`council${seed}`, seed);
  const { chance } = site;
  const apex = `council${seed}.example`;
  const assets = chance.pick([site.host, site.own('assets')]);
  const head = [
    sheet(site.serve(assets, '/style.css', siteRules(site))),
    from.analytics(site),
    chance.isLucky(0.5) ? from.library(site) : '',
  ].join('\n');
  const body = `${header(site)}<main><h1>${site.words(7)}</h1>${site.text(3)}
${chance.isLucky(0.6) ? from.map(site) : ''}
<form><label>Name <input name="name"></label> <label>Street <input name="street"></label> ${chance.isLucky(0.6) ? from.captcha(site) : ''}<button>Send</button></form>
${site.text(2)}</main>${footer(site)}${script(site.serve(assets, '/site.js', withFiller(site, 'document.body.dataset.ready="1"')))}`;
  const built = site.site(documentOf('Council', head, body));
  if (!chance.isLucky(0.7)) return built;
  site.serve(apex, '/', '', redirectTo(`https://${site.host}/`));
  return { ...built, host: apex };
}
