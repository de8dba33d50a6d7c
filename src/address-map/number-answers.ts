import type { AddressAnswer } from './address-answer';

/** Distinct answers by number. */
export interface NumberedAnswers {
  all: readonly (AddressAnswer | null)[];
  numberOf(answer: AddressAnswer | null): number;
}

/** Numbers answers: 0 for "nothing known", then those first that come most often, because small numbers pack better. */
export function numberAnswers(uses: readonly { answer: AddressAnswer | null }[]): NumberedAnswers {
  const counts = new Map<string, { answer: AddressAnswer; count: number }>();
  for (const { answer } of uses) {
    if (answer === null) continue;
    const known = counts.get(keyOf(answer));
    if (known) known.count += 1;
    else counts.set(keyOf(answer), { answer, count: 1 });
  }
  const byUse = [...counts.values()].sort((a, b) => b.count - a.count).map(({ answer }) => answer);
  const numbers = new Map(byUse.map((answer, index) => [keyOf(answer), index + 1]));
  return {
    all: [null, ...byUse],
    numberOf: (answer) => (answer === null ? 0 : (numbers.get(keyOf(answer)) ?? 0)),
  };
}

function keyOf({ provider, region, service, isEdge, network }: AddressAnswer): string {
  return JSON.stringify([provider, region, service, isEdge, network]);
}
