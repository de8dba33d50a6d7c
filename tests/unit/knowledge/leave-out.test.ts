import { parseAst } from 'vite';
import { expect, it } from 'vitest';
import { leaveOut } from '../../../src/knowledge/leave-out';

const ENTRY = `export const A = [{ id: 'a', source: 'https://a.example/', networks: [1, { as: [2] }],
headers: [{ rows: [['server', 'token', 'A', 'A/1.0'], ['x-a', 'present', '', \`v\${1}\`, { weight: 'likely' }]] }],
names: [{ rows: [['*.a.example', 'shop.a.example'], ['a.example', "a.example", { region: 'x' }]] }] }];`;

it('takes out the examples of rows, and nothing else', () => {
  expect(leaveOut(ENTRY, parseAst(ENTRY))).toBe(
    `export const A = [{ id: 'a', source: 'https://a.example/', networks: [1, { as: [2] }],
headers: [{ rows: [['server', 'token', 'A', ""], ['x-a', 'present', '', "", { weight: 'likely' }]] }],
names: [{ rows: [['*.a.example', ""], ['a.example', "", { region: 'x' }]] }] }];`,
  );
});

it('leaves alone what holds no entries', () => {
  const code = 'const rows = 1; export const B = { rows, other: { networks: 2 } };';
  expect(leaveOut(code, parseAst(code))).toBe(code);
});
