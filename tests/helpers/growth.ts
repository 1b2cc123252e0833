/** Work on inputs of two sizes → the exponent by which its CPU time grows between them: 1 is linear, 2 quadratic. */

/** Below this a run measures the machine, in milliseconds. */
const floor = 12;
const [fewest, most] = [3, 15];

/**
 * The work that `prepare` returns for a size is measured, `prepare` is not. What else the machine does only ever adds, and
 * a run can hold a collection of garbage: the least of at least three runs of each size counts, and of up to fifteen while the
 * exponent is above what the caller calls `enough`.
 */
export function growth(
	prepare: (size: number) => () => unknown,
	small: number,
	large: number,
	enough = 1.4,
): number {
	const works = [prepare(small), prepare(large)];
	const least = works.map(() => Number.POSITIVE_INFINITY);
	const exponent = () =>
		Math.log(Math.max(least[1]!, floor) / Math.max(least[0]!, floor)) / Math.log(large / small);
	// Once for the compiler of what runs often.
	works[0]!();
	for (let round = 0; round < most && (round < fewest || exponent() > enough); round++) {
		for (const [index, work] of works.entries()) {
			const before = process.cpuUsage();
			work();
			const {user, system} = process.cpuUsage(before);
			least[index] = Math.min(least[index]!, (user + system) / 1000);
		}
	}
	return exponent();
}
