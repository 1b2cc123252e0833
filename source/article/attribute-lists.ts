/** Markdown as kramdown and Jekyll read it → where attribute lists and template tags stand, which are no words of the text. */

// .class   #id   key="value"   key='value'   name   name:
// Each ends before a space, another one or the list's end, so that there is one way to read a list.
const attribute = String.raw`(?:[.#][\w:-]{1,80}(?=[ \t}.#])|[\w:-]{1,80}=(?:"[^"\n]{0,300}"|'[^'\n]{0,300}')|[A-Za-z_][\w-]{0,80}:?(?=[ \t}]))`;
// {:.class}   {: #id .class key="value" }   {:toc}   {:name: .class}
const list = String.raw`\{:(?:[ \t]*${attribute}){1,20}[ \t]*\}`;
// {#id}   {#id .class}
const named = String.raw`\{#[\w:.-]{1,80}(?:[ \t]+${attribute}){0,20}[ \t]*\}`;
// {::options key="value" /}   {::comment}   {:/comment}   {:/}
const extension = String.raw`\{:(?::[a-z]{1,40}[^{}\n]{0,300}|/[a-z]{0,40})\}`;
// {% include a.html %}, over several lines, too   {{ page.title }}
const template = String.raw`\{%[^%{}]{0,600}%\}|\{\{[^{}\n]{0,300}\}\}`;

const aloneOnLine = new RegExp(
	String.raw`^[ \t]{0,80}(?:${list}|${extension}|${template})(?:[ \t]{0,80}(?:${list}|${extension}|${template})){0,9}[ \t]{0,80}(?=\n|$)`,
);
const afterSpan = new RegExp(`^${list}`);
const afterHeading = new RegExp(String.raw`[ \t]+(?:${list}|${named})$`);
/** More units than any of them has. */
const longest = 10_000;

/** Units of the attribute lists and template tags that have the line to themselves which begins at `at`; 0 where it has words. */
export function markupLineLength(text: string, at: number): number {
	return aloneOnLine.exec(text.slice(at, at + longest))?.[0].length ?? 0;
}

/** Units of the attribute list that a text begins with, right after what it is about: *words*, `code`, a link, a picture. */
export function spanAttributesLength(text: string): number {
	return text.startsWith('{:') ? (afterSpan.exec(text.slice(0, longest))?.[0].length ?? 0) : 0;
}

/** Where the attribute list at the end of a heading begins, with the space before it; the text's length where there is none. */
export function headingEnd(text: string): number {
	const from = Math.max(0, text.length - longest);
	return text.endsWith('}')
		? from + (afterHeading.exec(text.slice(from))?.index ?? text.length - from)
		: text.length;
}
