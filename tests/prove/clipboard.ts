/** Promise 2: the clipboard changes only when something is copied, to the very words. */

import {writeFileSync} from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import {safeText} from '../../source/article/safe-text.ts';
import {opened, read} from './program.ts';
import {type Proof, type Trial, wait} from './trial.ts';

const pieces = [
	'\x1b]52;c;b3duZWQ=\x07',
	'\x1b]52;p;b3duZWQ=\x1b\\',
	'\x9d52;c;b3duZWQ=\x9c',
	'&#27;]52;c;b3duZWQ=&#7;',
	'words',
	'Ça 語',
	'👩‍👩‍👧',
	'*two*',
	'“quoted,” said Ana',
	'\u202Egpj',
	'in May 2024',
];

/** What was put on the clipboard: every request to set one, decoded. */
function copies(bytes: string): readonly string[] {
	return [...bytes.matchAll(/(?:\x1b\]|\x9d)52;[^;]*;([^\x07\x1b\x9c]*)/g)].map(([, payload]) =>
		Buffer.from(payload!, 'base64').toString('utf8'),
	);
}

/** Keys that copy nothing, whatever is on the screen. */
const others = [
	'j',
	'G',
	'g',
	's',
	'w',
	'o',
	'\x1b[27u',
	'p',
	')',
	'>',
	'v',
	'l',
	'\x1b[27u',
	'/w\r',
	'n',
	'?',
	'?',
];

async function proveCopies(trial: Trial, parts: readonly string[], index: number): Promise<void> {
	const file = path.join(trial.folder, `copy-${index}.md`);
	const paragraph = parts.join(' ');
	writeFileSync(file, `First.\n\n${paragraph}\n\n${'More words follow.\n\n'.repeat(30)}`);
	const reader = read([file]);
	await opened(reader);
	for (const key of others) {
		reader.press(key);
		await wait(5);
	}
	await wait(150);
	const before = copies(reader.bytes()).length;
	reader.press('\x1b[27u\x1b[27ug2jVy');
	await reader.waitFor(/Copied the selection/, 5000).catch(() => {});
	reader.press('\x03');
	await reader.exit;
	const made = copies(reader.bytes());
	const [copied = ''] = made;
	// What is copied is what is shown: without the marks of Markdown, each control a visible mark.
	const expected = safeText(
		paragraph.replaceAll('*', '').replace(/&#27;|&#7;/g, sign => (sign === '&#7;' ? '\x07' : '\x1b')),
	);
	const problem =
		before > 0
			? `${before} copies without a key that copies`
			: made.length !== 1
				? `${made.length} copies for one key`
				: copied === expected
					? undefined
					: `copied ${JSON.stringify(copied)} instead of ${JSON.stringify(expected)}`;
	trial.note(`copy ${index}`, problem, paragraph);
}

export const clipboard: Proof = {
	number: 2,
	promise: 'Your clipboard changes only when you copy',
	prove: async trial => {
		const texts = fc.sample(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 6}), {
			seed: 2,
			numRuns: trial.times(100, 4),
		});
		for (const [index, parts] of texts.entries()) {
			if (trial.late()) break;
			await proveCopies(trial, parts, index);
		}
		return `${texts.length} hostile texts, ${others.length} keys that copy nothing, then one that does`;
	},
};
