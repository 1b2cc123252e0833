/** Rows of values → CSV (RFC 4180): CRLF, quoted where needed, and no cell that a spreadsheet would run as a formula. */

export type Cell = string | number | boolean | undefined;

/** The first row names the columns. */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
	return rows.map(row => `${row.map(cellOf).join(',')}\r\n`).join('');
}

function cellOf(value: Cell): string {
	if (value === undefined) return '';
	if (typeof value !== 'string') return String(value);
	// An apostrophe in front makes text of it, in every spreadsheet.
	const text = /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
