import {defineConfig} from 'vitest/config';

const report = process.env.TEST_REPORT;

export default defineConfig({
	oxc: {jsx: {runtime: 'automatic'}},
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		testTimeout: 20_000,
		env: {FORCE_COLOR: '0', TZ: 'UTC'},
		// With TEST_REPORT, a file's name, the results are written there as JSON, too.
		reporters: report ? ['default', ['json', {outputFile: report}]] : ['default'],
	},
});
