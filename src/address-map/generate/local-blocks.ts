/**
 * Blocks that never stand for a host of the public internet: this machine, private networks, links, carriers' shared
 * space, and the block that proxies take stand-in addresses from. Separated by white space.
 * Sources: https://www.iana.org/assignments/iana-ipv4-special-registry and
 * https://www.iana.org/assignments/iana-ipv6-special-registry, read 2026-11-23.
 */
export const LOCAL_BLOCKS = `
  0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.168.0.0/16 198.18.0.0/15
  ::/48 fc00::/7 fe80::/10
`;
