import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { WhatIfFormProps } from './what-if-form';

/**
 * The form that builds an imagined outage, fetched from the package when it is first wanted: most readers never open
 * it, and with it come the regions and services of all providers.
 * @returns null until it is there.
 */
export function useWhatIfForm(isWanted: boolean): ComponentType<WhatIfFormProps> | null {
  const [form, setForm] = useState<{ Form: ComponentType<WhatIfFormProps> } | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    let isGone = false;
    import('./asked-for').then(({ WhatIfForm }) => {
      if (!isGone) setForm({ Form: WhatIfForm });
    });
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return form?.Form ?? null;
}
