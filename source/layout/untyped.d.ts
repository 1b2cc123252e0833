/** What is used of a library that comes without types. */

declare module 'hyphen/*' {
	export const hyphenateSync: (
		text: string,
		options?: {readonly hyphenChar?: string; readonly minWordLength?: number},
	) => string;
}
