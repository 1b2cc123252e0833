/** The README says what the program does now: its keys and its picture are printed from it. `npx vitest run -u` renews them. */

import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {helpGroups} from '../source/view/help-rows.ts';
import {bundledArticle} from './helpers/article.ts';
import {open, screen} from './helpers/press.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

it('shows the keys and the screen of this version', async () => {
	const keys = helpGroups()
		.map(
			({group, entries}) =>
				`| ${group} | |\n|---|---|\n${entries.map(entry => `| ${keyCells(entry.keys)} | ${entry.title} |\n`).join('')}`,
		)
		.join('\n');
	const picture = `\`\`\`text\n${screen(open(bundledArticle(), 120, 40))
		.map(row => `${row.trimEnd()}\n`)
		.join('')}\`\`\`\n`;
	const renewed = replaced(replaced(readme, 'keys', keys), 'picture', picture);
	await expect(renewed).toMatchFileSnapshot('../README.md');
});

function keyCells(keys: string): string {
	return keys
		.split('  ')
		.map(key => `\`${key}\``)
		.join(' ');
}

function replaced(text: string, name: string, content: string): string {
	const [start, end] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
	const from = text.indexOf(start) + start.length;
	return text.slice(0, from) + content + text.slice(text.indexOf(end));
}
