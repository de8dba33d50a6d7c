import { dnsOperator } from '../knowledge/dns-operators';

export { OFFERED_WHAT_IFS } from '../knowledge/offered-what-ifs';

/** Name of who runs DNS; one that is not among the known ones goes by its id. */
export function operatorName(id: string): string {
  return dnsOperator(id)?.name ?? id;
}
