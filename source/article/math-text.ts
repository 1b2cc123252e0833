/** LaTeX math → readable text: `\frac{a}{b}` → `a/b`, `x^{n+1}` → `xⁿ⁺¹`, `\alpha \le \beta` → `α ≤ β`. */

import {replace} from 'unicodeit';

/** Longer formulas are shown as they are written: the conversion tries some thousand replacements on each. */
const longest = 400;

/** Never longer to make out than what was written: what has no sign of its own stays. */
export function mathText(latex: string): string {
	if (!/[\\^_{}]/.test(latex) || latex.length > longest) return latex;
	return replace(plainer(latex)).replace(/[{}]/g, '').replace(/\s+/g, ' ').trim();
}

/** Without the commands that only lay out, fractions and roots on one line. */
function plainer(latex: string): string {
	const simple = latex
		.replace(/\\(?:left|right|displaystyle|limits|!|,|;|:|quad|qquad)(?![a-zA-Z])/g, ' ')
		.replace(/\\(?:text|mathrm|operatorname|textbf|mathbf|boldsymbol)\{([^{}]*)\}/g, '$1')
		.replace(/\\\\/g, '; ')
		.replace(/&/g, ' ');
	let text = simple;
	// From the inside out; a formula nested deeper keeps its outer commands.
	for (let depth = 0; depth < 6; depth++) {
		const next = text
			.replace(
				/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g,
				(_all, above: string, below: string) => `${grouped(above)}/${grouped(below)}`,
			)
			.replace(/\\sqrt\{([^{}]*)\}/g, (_all, under: string) => `√${grouped(under)}`);
		if (next === text) break;
		text = next;
	}
	return text;
}

function grouped(text: string): string {
	return /^(?:\\?[\p{L}\d.]+)$/u.test(text.trim()) ? text.trim() : `(${text.trim()})`;
}
