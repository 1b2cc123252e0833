import {defineConfig} from 'vitest/config';

export default defineConfig({
	oxc: {jsx: {runtime: 'automatic'}},
	test: {
		include: ['tests/**/*.test.{ts,tsx}'],
		testTimeout: 20_000,
		env: {FORCE_COLOR: '0', TZ: 'UTC'},
	},
});
