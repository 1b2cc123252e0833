/** Promise 15: one package is installed, without install scripts; the licences of what is in it are listed. */

import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './program.ts';
import type {Proof} from './trial.ts';

type Report = {
	readonly testResults: readonly {
		readonly assertionResults: readonly {
			readonly title: string;
			readonly status: string;
			readonly failureMessages: readonly string[];
		}[];
	}[];
};

/** What `npm test` asserts of the packed package is the whole proof. */
export const onePackage: Proof = {
	number: 15,
	promise: 'You install one package, without install scripts',
	prove: async trial => {
		const report = path.join(trial.folder, 'report.json');
		const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
		spawnSync(
			process.execPath,
			[vitest, 'run', '--config', 'tests/vitest.config.ts', 'tests/package.test.ts'],
			{
				cwd: root,
				env: {...process.env, TEST_REPORT: report},
				stdio: 'ignore',
			},
		);
		const {testResults} = JSON.parse(readFileSync(report, 'utf8')) as Report;
		for (const {title, status, failureMessages} of testResults.flatMap(
			({assertionResults}) => assertionResults,
		))
			trial.note(title, status === 'passed' ? undefined : failureMessages.join('\n'));
		return 'packed, unpacked, installed without a network, its licences compared with what is in it';
	},
};
