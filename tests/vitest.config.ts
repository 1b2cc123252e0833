import {defineConfig} from 'vitest/config';

const report = process.env.TEST_REPORT;

export default defineConfig({
	oxc: {jsx: {runtime: 'automatic'}},
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		// Properties are tried on the same values every time; `npm run fuzz` tries others.
		setupFiles: ['tests/helpers/same-values.ts'],
		testTimeout: 20_000,
		env: {FORCE_COLOR: '0', TZ: 'UTC'},
		// With TEST_REPORT, a file's name, the results are written there as JSON, too.
		reporters: report ? ['default', ['json', {outputFile: report}]] : ['default'],
	},
});
