/** An IP address → whether it is of a private place: this machine, its network, a link, none at all. */

import {BlockList, isIP} from 'node:net';

// RFC 6890 and the registries that follow from it.
const privatePlaces = new BlockList();
for (const [net, prefix] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 4],
	['240.0.0.0', 4],
] as const)
	privatePlaces.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of [
	['::', 128],
	['::1', 128],
	['fc00::', 7],
	['fe80::', 10],
	['ff00::', 8],
] as const)
	privatePlaces.addSubnet(net, prefix, 'ipv6');

export function isPrivateAddress(address: string): boolean {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	const family = isIP(mapped ?? address);
	if (family === 0) return false;
	return privatePlaces.check(mapped ?? address, family === 6 ? 'ipv6' : 'ipv4');
}
