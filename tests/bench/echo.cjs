/** The least that a program in Node can do with a key: read it raw, write one row. What a key costs us is counted from here. */

const columns = process.stdout.columns || 80;
let count = 0;
process.stdin.setRawMode(true);
process.stdin.on('data', () => {
	count++;
	process.stdout.write(`\x1b[1;1H${String(count).padEnd(columns - 1)}`);
});
process.stdout.write('ready');
