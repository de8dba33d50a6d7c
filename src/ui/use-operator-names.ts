import { useEffect, useState } from 'preact/hooks';
import type { OperatorName } from '../explain/explain-host';

/**
 * Names of those who run DNS, fetched from the package when they are first wanted: most pages are never asked about it,
 * and the list would be read before the first paint otherwise.
 * @returns null until they are there.
 */
export function useOperatorNames(isWanted: boolean): OperatorName | null {
  const [names, setNames] = useState<{ nameOf: OperatorName } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    import('../knowledge/dns-operators').then(({ dnsOperator }) => {
      // An operator that is not among the known ones goes by the site of its name servers.
      if (!isGone) setNames({ nameOf: (id) => dnsOperator(id)?.name ?? id });
    });
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return names?.nameOf ?? null;
}
