/** Servers on this machine that answer as they are told, byte by byte where that is wanted, and count who asks. */

import http from 'node:http';
import net, {type AddressInfo} from 'node:net';

export type Loopback = {
	/** `http://127.0.0.1:…`, without a slash at the end. */
	readonly base: string;
	/** How many connections have been made. */
	readonly asked: () => number;
	readonly close: () => void;
};

async function listening(server: net.Server, close: () => void): Promise<Loopback> {
	let asked = 0;
	server.on('connection', socket => {
		asked++;
		socket.on('error', () => {});
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	return {
		base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked: () => asked,
		close,
	};
}

/** Answers requests as `answer` does. */
export function serve(answer: http.RequestListener): Promise<Loopback> {
	const server = http.createServer(answer);
	return listening(server, () => {
		server.closeAllConnections();
		server.close();
	});
}

/** Answers with the bytes that `answer` gives for a path, and hangs up. */
export function serveRaw(answer: (path: string) => string | Uint8Array): Promise<Loopback> {
	const server = net.createServer(socket => {
		socket.once('data', request => {
			socket.end(answer(/^\w+ (\S+)/.exec(request.toString('latin1'))?.[1] ?? ''));
		});
	});
	return listening(server, () => server.close());
}
