import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks a second, as Linux reports CPU times (`getconf CLK_TCK`; 100 on every common build). */
const TICKS = 100;

/** CPU seconds used by a process and all that it started, those that have ended included. */
export function cpuOfTree(root: number): number {
  const children = new Map<number, number[]>();
  const ticks = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!Number.isInteger(pid)) continue;
    const stat = readStat(pid);
    if (!stat) continue;
    children.set(stat.parent, [...(children.get(stat.parent) ?? []), pid]);
    ticks.set(pid, stat.ticks);
  }
  let sum = 0;
  const open = [root];
  for (let pid = open.pop(); pid !== undefined; pid = open.pop()) {
    sum += ticks.get(pid) ?? 0;
    open.push(...(children.get(pid) ?? []));
  }
  return sum / TICKS;
}

/** Parent and CPU ticks of a process (its waited-for children's too), or null when it has just ended. */
function readStat(pid: number): { parent: number; ticks: number } | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold anything, blanks too.
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [, parent = 0] = fields;
    return { parent, ticks: fields.slice(11, 15).reduce((a, b) => a + b, 0) };
  } catch {
    return null;
  }
}
