/** A node of a parsed module, as ESTree has it: only what is looked at here. */
interface Node {
  type: string;
  start: number;
  end: number;
}

/**
 * The code of a module of entries without the examples of its rows, which only tests and people read: they are a
 * fifth of it, and every started worker would read them.
 *
 * @param code of one file of `providers/` or `platforms/`, its types taken away.
 * @param program the same, parsed.
 */
export function leaveOut(code: string, program: unknown): string {
  const cuts: Node[] = [];
  visit(program, (node) => {
    if (!isProperty(node) || node.key.name !== 'rows') return;
    for (const row of elementsOf(node.value)) {
      const cells = elementsOf(row);
      // A header's row has its example in the fourth place, a name's in the second.
      const example = cells[cells.length > 3 ? 3 : 1];
      if (example) cuts.push(example);
    }
  });
  cuts.sort((a, b) => b.start - a.start);
  return cuts.reduce((text, { start, end }) => `${text.slice(0, start)}""${text.slice(end)}`, code);
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const it of value) visit(it, see);
  else if (isNode(value)) {
    see(value);
    for (const it of Object.values(value)) visit(it, see);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value && 'end' in value;
}

function isProperty(node: Node): node is Node & { key: Node & { name: string }; value: Node } {
  if (node.type !== 'Property' || !('key' in node) || !('value' in node)) return false;
  return isNode(node.key) && 'name' in node.key && isNode(node.value);
}

function elementsOf(value: unknown): Node[] {
  if (!isNode(value) || value.type !== 'ArrayExpression' || !('elements' in value)) return [];
  return Array.isArray(value.elements) ? value.elements.filter(isNode) : [];
}
