/** Words → promises about the reporting verbs that they are forms of. */

import {describe, expect, test} from 'vitest';
import {reportingVerb} from '../../source/extract/reporting-verbs.ts';

describe('a form is known by its verb', () => {
	test.each([
		['said', 'say', 'past'],
		['says', 'say', 'present'],
		['saying', 'say', 'participle'],
		['told', 'tell', 'past'],
		['admitted', 'admit', 'past'],
		['denies', 'deny', 'present'],
		['described', 'describe', 'past'],
		['describing', 'describe', 'participle'],
		['wrote', 'write', 'past'],
		['dubbed', 'dub', 'past'],
		['referred', 'refer', 'past'],
		['teaches', 'teach', 'present'],
	])('%s → %s, %s', (word, lemma, form) => {
		expect(reportingVerb(word)).toMatchObject({lemma, form});
	});

	test.each(['walked', 'pier', 'constructor', ''])('%s is none', word => {
		expect(reportingVerb(word)).toBeUndefined();
	});
});

test('what a verb can report is told by its kind', () => {
	const kinds = ['said', 'told', 'called', 'dubbed'].map(word => reportingVerb(word)!.kind);
	expect(kinds).toEqual(['say', 'tell', 'judge', 'name']);
});
