import type { DemoSite } from '../../internet/demo-site';
import { dataPage, hiddenUntilRuntime, hydrated, singlePage } from './app-pages';
import { article, blog, docs, newsFront, office } from './content-pages';
import {
  asyncStyled,
  bodyStyled,
  earlyScript,
  feed,
  framed,
  results,
  stagedApp,
  translated,
} from './fragile-pages';
import {
  fontScript,
  fragments,
  graph,
  heldBack,
  inlineState,
  lazyLibrary,
  moduleGraph,
  throughSignIn,
} from './odd-pages';
import { components, films, oldStyle, plainFront, signIn } from './other-pages';
import { landing, product, shopList } from './shop-pages';

const MAKERS: Readonly<Record<string, (seed: number) => DemoSite>> = {
  newsFront,
  article,
  blog,
  docs,
  office,
  shopList,
  product,
  landing,
  singlePage,
  hydrated,
  dataPage,
  hiddenUntilRuntime,
  films,
  oldStyle,
  components,
  signIn,
  plainFront,
  asyncStyled,
  feed,
  stagedApp,
  earlyScript,
  bodyStyled,
  framed,
  translated,
  results,
  inlineState,
  lazyLibrary,
  moduleGraph,
  fragments,
  fontScript,
  graph,
  throughSignIn,
  heldBack,
};

export interface GeneratedSite {
  name: string;
  make(): DemoSite;
}

/** Pages of every structure that real ones have, several of each; the same number gives the same page. */
export function generatedSites(ofEach: number): GeneratedSite[] {
  return Object.entries(MAKERS).flatMap(([kind, make]) =>
    Array.from({ length: ofEach }, (_, seed) => ({
      name: `made-${kind}-${seed + 1}`,
      make: () => make(seed + 1),
    })),
  );
}
