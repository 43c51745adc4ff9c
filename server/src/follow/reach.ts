import { BlockList, isIPv4 } from 'node:net';

// What is not the public internet: this machine, private and shared networks, link-local (where clouds keep their secrets), multicast,
// documentation, and ways of writing IPv4 inside IPv6 (IANA special-purpose registries).
const closed4 = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  closed4.addSubnet(net, bits, 'ipv4');

const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');
const closed6 = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  closed6.addSubnet(net, bits, 'ipv6');

/** Whether an address belongs to the public internet: the only place a webhook may be. */
export function isPublicAddress(ip: string): boolean {
  if (isIPv4(ip)) return !closed4.check(ip, 'ipv4');
  return open6.check(ip, 'ipv6') && !closed6.check(ip, 'ipv6');
}
