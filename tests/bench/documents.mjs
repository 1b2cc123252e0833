/** The words of the bundled article → Markdown documents of any length: the same ones on every machine. */

import {closeSync, openSync, readdirSync, readFileSync, writeSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const content = fileURLToPath(new URL('../../content/', import.meta.url));

/** A word of the first paragraph, and one of the last: they tell that the beginning or the end is on screen. */
export const firstWord = 'Zephyranthes';
export const lastWord = 'Zyzzyva';
/** Stands once, nine tenths down, and the word after it. */
export const rareWord = 'Quagga';
export const afterRareWord = 'grazed';

/** The sentences of the bundled article, without its front matter and headings. */
function sentences() {
	const [name] = readdirSync(content).filter(file => file.endsWith('.md'));
	const prose = readFileSync(path.join(content, name), 'utf8').replace(/^---\n.*?\n---\n/s, '');
	const paragraphs = prose.split(/\n\n+/).filter(text => text.trim() !== '' && !text.startsWith('#'));
	return paragraphs
		.flatMap(text => text.match(/[^.]+\.(?:”|\s|$)/g) ?? [])
		.map(text => text.trim())
		.filter(text => text.length > 20);
}

/** Numbers that look like chance, and are the same in every run. */
function chance() {
	let state = 1;
	return count => {
		state = (state * 16_807) % 2_147_483_647;
		return state % count;
	};
}

/** Writes a document of about that many bytes into a folder: paragraphs of three to six sentences, every ninth block a heading. */
export function writeDocument(folder, {name, bytes}) {
	const file = path.join(folder, `${name.replaceAll(' ', '-')}.md`);
	const known = sentences();
	const next = chance();
	const descriptor = openSync(file, 'w');
	let written = 0;
	let isRareWritten = false;
	let text = `# A long report\n\n${firstWord} bloomed. `;
	while (written < bytes) {
		const block =
			written > 0 && next(9) === 0
				? `## Part ${next(1000)} of ${1990 + next(30)}`
				: Array.from({length: 3 + next(4)}, () => known[next(known.length)]).join(' ');
		text += `${block}\n\n`;
		if (!isRareWritten && written + text.length > 0.9 * bytes) {
			text += `${rareWord} ${afterRareWord}.\n\n`;
			isRareWritten = true;
		}
		if (text.length < 65_536 && written + text.length < bytes) continue;
		written += writeSync(descriptor, text);
		text = '';
	}
	writeSync(descriptor, `${lastWord} is the last word.\n`);
	closeSync(descriptor);
	return {name, bytes, file};
}
