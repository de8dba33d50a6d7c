export { dnsOperatorName as operatorName } from '../knowledge/dns-operators';
export { OFFERED_WHAT_IFS } from '../knowledge/offered-what-ifs';
