import { ALL_DNS_OPERATORS } from '../all-dns-operators';

/** Operators of DNS, without where they are known from. */
export const TABLE = ALL_DNS_OPERATORS.map(
  ({ id, name, provider, service, patterns }) => [id, name, provider, service, patterns] as const,
);
