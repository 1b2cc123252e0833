/** What the tests use of the package `edtf`, which has no types of its own. */

declare module 'edtf' {
	/** Throws where the text is no EDTF. */
	export default function edtf(text: string): {readonly type: string};
}
