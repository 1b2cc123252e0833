/** The beginning of a plain text → the header of a mail (RFC 5322), if it is one: who wrote it, what about, and when. */

import type {Role} from './block.ts';

/** One field; `value` is where its value starts. */
export type MailField = {
	readonly role: Role;
	readonly from: number;
	readonly value: number;
	readonly to: number;
};

export type MailHeader = {readonly fields: readonly MailField[]; readonly end: number};

const mostFields = 100;
const roles: Readonly<Record<string, Role>> = {subject: 'title', from: 'byline', date: 'byline'};

/** Lines `Name: value` and those that go on with them, up to the first blank line, with a sender and a subject or a date. */
export function mailHeader(text: string): MailHeader | undefined {
	const fields: MailField[] = [];
	const names = new Set<string>();
	let at = /^\s{0,100}/.exec(text)![0].length;
	while (at < text.length) {
		const found = text.indexOf('\n', at);
		const to = found < 0 ? text.length : found;
		const line = text.slice(at, Math.min(to, at + 1000));
		if (line.trim() === '') break;
		const [head, name] = /^([A-Za-z][A-Za-z0-9-]{1,40}):[ \t]*/.exec(line) ?? [];
		const last = fields[fields.length - 1];
		if (head !== undefined && fields.length < mostFields) {
			// Only the first of a name counts: a forwarded mail may be below.
			const key = name!.toLowerCase();
			const role = names.has(key) ? undefined : roles[key];
			names.add(key);
			fields.push({role: role ?? 'furniture', from: at, value: at + head.length, to});
		} else if (last && /^[ \t]/.test(line)) fields[fields.length - 1] = {...last, to};
		else return undefined;
		at = to + 1;
	}
	const isMail = names.has('from') && (names.has('subject') || names.has('date'));
	return isMail ? {fields, end: Math.min(at, text.length)} : undefined;
}
