/** Technical words and what they mean, a line each; texts mark them as `[words|term]`. */
export const enGlossary = {
  cloud: {
    word: 'Cloud',
    means: 'Computers in large data centres that anybody can rent, by the hour or the second.',
  },
  provider: {
    word: 'Provider',
    means: 'The company whose computers or network answer, such as AWS, Google or Cloudflare.',
  },
  region: {
    word: 'Region',
    means: 'A place where a cloud has a group of data centres; us-east-1 is AWS’s in Northern Virginia.',
  },
  host: {
    word: 'Host',
    means: 'A name on the internet that answers requests, such as www.example.org.',
  },
  request: {
    word: 'Request',
    means: 'One thing that the page asks for: a picture, a script, a piece of data.',
  },
  dns: {
    word: 'DNS',
    means: 'The internet’s phone book: it turns a name into the address of a computer.',
  },
  resolver: {
    word: 'Resolver',
    means: 'The service that looks names up in the DNS for your browser.',
  },
  cdn: {
    word: 'CDN',
    means:
      'A content delivery network: computers all over the world that keep copies and hand them out nearby.',
  },
  edge: {
    word: 'Edge',
    means:
      'The outermost computers of a network, close to you: they answer first and pass on what they lack.',
  },
  origin: {
    word: 'Origin',
    means: 'The computer behind an edge that the content comes from in the first place.',
  },
  'load-balancer': {
    word: 'Load balancer',
    means: 'A computer in front of many alike that gives each visitor to one that is free.',
  },
  platform: {
    word: 'Platform',
    means: 'A service that runs other people’s websites, mostly on a cloud that it rents itself.',
  },
  'control-plane': {
    word: 'Control plane',
    means: 'The part of a cloud that starts, stops and changes things; what runs already goes on without it.',
  },
  'time-out': {
    word: 'Time-out',
    means: 'The browser waits for an answer that does not come, and gives up after a while.',
  },
  errors: {
    word: 'Errors',
    means: 'An answer comes, but it says only that something went wrong.',
  },
  header: {
    word: 'Header',
    means: 'Lines that a computer sends ahead of its answer; they often give away who answers.',
  },
  cache: {
    word: 'Cache',
    means: 'Copies that are kept so that they need not be fetched again.',
  },
  proxy: {
    word: 'Proxy',
    means: 'A computer in between that fetches pages for your browser.',
  },
} as const;

export type TermId = keyof typeof enGlossary;
