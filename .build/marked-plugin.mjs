/** marked as published → marked whose rules are compiled when they are first used: a text needs one in three. */

import {readFile} from 'node:fs/promises';
import {replaceOnce} from './replace-once.mjs';

// What marked does with a rule, and nothing else.
const laterRegExp = `
class LaterRegExp {
	constructor(source, flags = '') {
		this.source = source;
		this.flags = flags;
	}
	get now() {
		const value = new RegExp(this.source, this.flags);
		Object.defineProperty(this, 'now', {value});
		return value;
	}
	get lastIndex() { return this.now.lastIndex; }
	set lastIndex(index) { this.now.lastIndex = index; }
	exec(text) { return this.now.exec(text); }
	test(text) { return this.now.test(text); }
	[Symbol.replace](text, replacement) { return text.replace(this.now, replacement); }
	[Symbol.match](text) { return text.match(this.now); }
}
`;

/** The esbuild plugin. */
export const markedPlugin = {
	name: 'marked',
	setup(build) {
		build.onLoad({filter: /[\\/]marked[\\/]lib[\\/]marked\.esm\.js$/}, async ({path}) => {
			const text = await readFile(path, 'utf8');
			const found = 'getRegex:()=>new RegExp(t,e)';
			return {contents: laterRegExp + replaceOnce(text, found, 'getRegex:()=>new LaterRegExp(t,e)', path)};
		});
	},
};
