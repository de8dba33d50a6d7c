import { existsSync, readFileSync } from 'node:fs';
import { makeIconFont } from '../../internet/sites/pictures/icon-font';
import type { SiteBuilder } from './site-builder';

/** Fonts of the machine that look unlike its standard one; those of a recording may stay where it is. */
const FONTS = ['Serif', 'SansMono', 'Serif-Bold'].map(
  (name) => `/usr/share/fonts/truetype/dejavu/DejaVu${name}.ttf`,
);

/** Rules as a site's main style sheet has them; without them the page is a bare column of text. */
export function siteRules(site: SiteBuilder, more = ''): string {
  const { chance } = site;
  const hue = chance.between(0, 359);
  const filler = Array.from(
    { length: chance.between(30, 120) },
    (_, index) =>
      `.u${index}{margin:${index % 7}px ${index % 5}px;padding:${index % 9}px;color:hsl(${index} 40% 40%);border-radius:${index % 4}px}`,
  ).join('\n');
  return `*{box-sizing:border-box}body{margin:0;font:16px/1.5 sans-serif;color:#222;background:hsl(${hue} 30% 97%)}
header{background:hsl(${hue} 45% 30%);color:#fff;padding:12px 24px;display:flex;gap:24px;align-items:center}
header a{color:#fff;text-decoration:none}nav{display:flex;gap:16px}
main{max-width:1080px;margin:0 auto;padding:24px}h1{font-size:34px;line-height:1.2}
.grid{display:grid;grid-template-columns:repeat(${chance.between(3, 4)},1fr);gap:20px}
.card{background:#fff;border:1px solid #ddd;border-radius:8px;padding:12px}.card img{width:100%;height:auto;display:block}
.cols{display:grid;grid-template-columns:2fr 1fr;gap:32px}.hero{min-height:320px;background-size:cover;padding:48px;color:#fff}
button,.button{background:hsl(${hue} 60% 40%);color:#fff;border:0;padding:8px 16px;border-radius:6px}
footer{background:#222;color:#bbb;padding:32px 24px;margin-top:40px}footer a{color:#ddd;margin-right:16px}
${more}
${filler}`;
}

export function header(site: SiteBuilder): string {
  const links = ['News', 'Shop', 'Places', 'About', 'Contact', 'Help'];
  return `<header><strong>${site.name}</strong><nav>${links.map((link) => `<a href="/${link}">${link}</a>`).join('')}</nav></header>`;
}

export function footer(site: SiteBuilder): string {
  return `<footer><p>${site.words(24)}</p><p><a href="/terms">Terms</a><a href="/privacy">Privacy</a><a href="/jobs">Jobs</a></p></footer>`;
}

/** `<link>` to a style sheet. */
export function sheet(address: string, more = ''): string {
  return `<link rel="stylesheet" href="${address}"${more === '' ? '' : ` ${more}`}>`;
}

/** `<script>` from elsewhere. */
export function script(address: string, more = ''): string {
  return `<script src="${address}"${more === '' ? '' : ` ${more}`}></script>`;
}

/** A document. */
export function documentOf(title: string, head: string, body: string, attributes = ''): string {
  return `<!doctype html>
<html lang="en"${attributes}>
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body></html>`;
}

/** Serves a font for text and returns a style sheet's rules that use it. */
export function textFont(site: SiteBuilder, host: string, display: string): string {
  const file = FONTS.filter((path) => existsSync(path))[site.chance.between(0, 1)];
  const address = site.serve(host, '/fonts/text.ttf', file ? readFileSync(file) : makeIconFont('Text'));
  return `@font-face{font-family:"Text";src:url(${address}) format("truetype");font-display:${display}}`;
}

/** Serves a font of icons and returns the rules for `.icon`. */
export function iconFont(site: SiteBuilder, host: string): string {
  const address = site.serve(host, '/fonts/icons.ttf', makeIconFont('Icons'));
  return `@font-face{font-family:"Icons";src:url(${address}) format("truetype")}.icon{font-family:"Icons";font-size:28px}`;
}

/** A script file of about the size that such files have. */
export function withFiller(site: SiteBuilder, code: string): string {
  const filler = Array.from(
    { length: site.chance.between(40, 160) },
    (_, index) => `function f${index}(a,b){return a&&b?a+b*${index}:"${site.words(6)}"}`,
  ).join('\n');
  return `(function(){${filler}\n})();\n${code}`;
}
