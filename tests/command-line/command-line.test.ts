/** What the table of options makes: the help, completions and the manual page. */

import {execFileSync, spawnSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {completions} from '../../source/command-line/completions.ts';
import {helpText} from '../../source/command-line/help.ts';
import {manPage} from '../../source/command-line/man-page.ts';
import {options, shells, themeChoices, writtenOption} from '../../source/command-line/options.ts';
import {formatNames} from '../../source/export/format-names.ts';
import {helpGroups} from '../../source/view/help-rows.ts';
import {themeNames} from '../../source/view/view.ts';

const has = (program: string) => spawnSync('which', [program]).status === 0;

describe('the table', () => {
	it('agrees with what there is', () => {
		expect(themeChoices).toEqual([...themeNames, 'auto']);
		for (const [name, formats] of Object.entries(formatNames)) {
			expect(options.find(option => option.name === name)?.value?.choices).toEqual(formats);
		}
	});
});

describe('the help', () => {
	it('names every option, in lines that fit', () => {
		for (const option of options) expect(helpText()).toContain(`  ${writtenOption(option)}`);
		for (const line of helpText().split('\n')) expect(line.length).toBeLessThanOrEqual(100);
	});
});

describe('completions', () => {
	it.each(shells)('for %s name every option and every choice', shell => {
		const script = completions(shell);
		for (const {name, value, on} of options) {
			expect(script).toContain(on ? `no-${name}` : name);
			for (const choice of value?.choices ?? []) expect(script).toContain(choice);
		}
	});

	it.runIf(has('bash'))('complete in bash: options, values, formats, files', () => {
		const complete = (words: readonly string[]) =>
			execFileSync(
				'bash',
				[
					'--norc',
					'-c',
					`${completions('bash')}\nCOMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _broadsheet; printf '%s\\n' "\${COMPREPLY[@]}"`,
					'bash',
					...words,
				],
				{encoding: 'utf8'},
			)
				.trim()
				.split('\n');
		expect(complete(['broadsheet', '--th'])).toEqual(['--theme']);
		expect(complete(['broadsheet', '--theme', 's'])).toEqual(['sepia']);
		expect(complete(['broadsheet', '--timeline', '=', 'm'])).toEqual(['md', 'markwhen']);
		expect(complete(['broadsheet', 'package.js'])).toEqual(['package.json']);
	});
});

describe('the manual page', () => {
	const page = manPage('1.2.3', helpGroups());

	it('names every option and every key', () => {
		const plain = page.replaceAll('\\-', '-').replaceAll('\\e', '\\');
		for (const option of options) expect(plain).toContain(writtenOption(option));
		for (const {entries} of helpGroups()) for (const {title} of entries) expect(plain).toContain(title);
	});

	it('has no line that roff would take for a command of its own', () => {
		for (const line of page.split('\n')) expect(line).toMatch(/^(?:\.(?:TH|SH|SS|TP|B|br)\b.*|[^.'].*|)$/);
	});
});
