/** A page's document → the same without what stands around an article: navigation, banners, share rows, teasers for other pages. */

// Elements that never hold an article's words.
const never =
	'script, style, noscript, template, nav, form, button, input, select, textarea, iframe, object, embed, dialog, canvas, [hidden], [aria-hidden="true"], ' +
	'[role="navigation"], [role="search"], [role="dialog"], [role="alertdialog"], [role="banner"], [role="contentinfo"], [role="complementary"]';

// Names that people give to what they put around an article. Each is a whole word of a class or an id.
const around =
	/(?:^|[\s_-])(?:share|sharing|social|socials|newsletter|newsletters|signup|subscribe|subscription|cookie|cookies|consent|gdpr|related|recirc|recirculation|recommended|recommendations|more-stories|read-more|readmore|most-read|trending|promo|promos|advert|advertisement|advertising|ad|ads|ad-slot|sponsored|breadcrumb|breadcrumbs|comments|comment-list|disqus|toolbar|tags|tag-list|pagination|skip-link|popup|modal|paywall|editsection|sidebar|site-header|site-footer|masthead)(?:$|[\s_-])/i;

/** An element with more of the page's words than this is the article, whatever it is called. */
const mostShare = 0.4;

/** Changes the document. */
export function cleanPage(document: Document): void {
	for (const element of document.querySelectorAll(never)) element.remove();
	const whole = lengthOf(document.body);
	for (const element of [...document.querySelectorAll('[class], [id], aside, footer')]) {
		if (!element.parentNode) continue;
		const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
		const outside = /^(?:aside|footer)$/i.test(element.tagName) && !element.closest('blockquote, figure');
		if (!outside && !around.test(name)) continue;
		if (/^(?:html|body|main|article)$/i.test(element.tagName)) continue;
		if (lengthOf(element) <= whole * mostShare) element.remove();
	}
}

function lengthOf(element: Element | null): number {
	return element?.textContent?.length ?? 0;
}
