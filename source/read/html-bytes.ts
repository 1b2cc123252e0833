/** Bytes → whether they are a page of HTML, and in which charset it says that it is. */

/** How much of a page may say so (HTML standard, prescan). */
const prescan = 1024;

/** `<meta charset="…">`, `<meta http-equiv="Content-Type" content="…; charset=…">`. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
	return /<meta[^>]{0,200}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i.exec(headOf(bytes))?.[1];
}

/** Whether a name says that what bears it is a page. */
export function isHtmlName(name: string): boolean {
	return /\.(?:html?|xhtml)$/i.test(name);
}

/** Whether bytes of a kind that nobody names are a page. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
	return /^(?:\xef\xbb\xbf)?\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/is.test(
		headOf(bytes),
	);
}

function headOf(bytes: Uint8Array): string {
	return Buffer.from(bytes.subarray(0, prescan)).toString('latin1');
}
