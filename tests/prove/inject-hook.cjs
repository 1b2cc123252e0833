/** Loaded before the program, by `node --require`: on SIGUSR2 something goes wrong inside it, as PROVE_FAULT says. */

const faults = {
	'a throw in a timer': () => {
		throw new Error('thrown in a timer');
	},
	'a rejection': () => {
		Promise.reject(new Error('rejected'));
	},
	// React tries a second time; a frame of the program is joined from its rows.
	'a throw in a render': () => {
		const {join} = Array.prototype;
		Error.stackTraceLimit = 50;
		Array.prototype.join = function (...args) {
			if (args[0] === '\n' && this.length > 5 && String(new Error('here').stack).includes('app.cjs')) {
				throw new Error('thrown in a render');
			}
			return join.apply(this, args);
		};
	},
	'a throw in an event': () => {
		const {emit} = process.stdin;
		process.stdin.emit = function (...args) {
			if (args[0] === 'data') {
				process.stdin.emit = emit;
				throw new Error('thrown in an event');
			}
			return emit.apply(this, args);
		};
	},
	'an error that is none': () => {
		throw undefined;
	},
};

process.on('SIGUSR2', () => setTimeout(faults[process.env.PROVE_FAULT], 0));
