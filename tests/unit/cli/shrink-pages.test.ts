import { expect, it } from 'vitest';
import { withoutLines } from '../../../src/cli/shrink-pages';

it('takes the lines of a page together, and what its own files need not be asked with', () => {
  const page =
    '<!doctype html>\n<html>\n  <script src="/a.js" crossorigin></script>\n\n  <p></p>\r\n</html>\n';
  expect(withoutLines(page)).toBe('<!doctype html><html><script src="/a.js"></script><p></p></html>');
});

it.each([
  ['a tag of several lines', '<link\n  rel="icon"\n  href="a.png"\n/>'],
  ['text of several lines', '<title>Two\n  lines</title>'],
  ['a way to ask that is named', '<script crossorigin="use-credentials"></script>'],
])('leaves %s as it is', (_, page) => expect(withoutLines(page)).toBe(page));
