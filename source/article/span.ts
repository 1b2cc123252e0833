/** Positions: half-open ranges of UTF-16 offsets into `Source.text`, and the few questions asked of them. */

/** Half-open range of UTF-16 offsets into `Source.text`. The only kind of position in the program. */
export type Span = {readonly start: number; readonly end: number};

/** Whether the two spans share at least one offset. An empty span overlaps nothing. */
export function overlaps(a: Span, b: Span): boolean {
	return Math.max(a.start, b.start) < Math.min(a.end, b.end);
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}

/** The smallest span around both. */
export function hull(a: Span, b: Span): Span {
	return {start: Math.min(a.start, b.start), end: Math.max(a.end, b.end)};
}
