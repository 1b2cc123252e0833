/** A thread's code → the thread, run as the launcher runs the program: from compiled code, which the first one keeps. */

const {parentPort} = require('node:worker_threads');
const {load, keep} = require('./broadsheet.cjs');

// The thread is ended when it has answered.
const post = parentPort.postMessage.bind(parentPort);
parentPort.postMessage = (message, transferred) => {
	if (!message.part) keep();
	post(message, transferred);
};
load('{{code}}');
