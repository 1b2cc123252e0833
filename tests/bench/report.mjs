/** Times → medians, exponents of growth, and a table of what was measured beside what is aimed at. */

export function quantile(values, share) {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

export const median = values => quantile(values, 0.5);

/** The exponent of growth over points `[size, value]`: the slope of the line through their logarithms (least squares). */
export function exponent(points) {
	const logs = points.map(([size, value]) => [Math.log(size), Math.log(Math.max(value, 1e-3))]);
	const [x, y] = [0, 1].map(axis => logs.reduce((sum, log) => sum + log[axis], 0) / logs.length);
	const across = logs.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
	return logs.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0) / across;
}

/** Collects results, prints each as it comes, and keeps all for a file. */
export function report() {
	const results = [];
	const shown = value => (Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(value === 0 ? 0 : 2));
	return {
		results,
		heading: text => console.log(`\n${text}`),
		/** One figure. `target`: the most that is aimed at. */
		add: (name, value, unit, target) => {
			const met = target === undefined ? undefined : value <= target;
			results.push({name, value, unit, ...(target === undefined ? {} : {target, met})});
			const aim = target === undefined ? '' : `≤ ${target} ${met ? 'met' : 'MISSED'}`;
			console.log(`  ${name.padEnd(52)} ${shown(value).padStart(9)} ${unit.padEnd(9)} ${aim}`.trimEnd());
		},
	};
}
