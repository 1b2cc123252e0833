/** A statement without marks → who speaks it, where the subject of its verb can. */

import {canSpeak} from './can-speak.ts';
import type {Paraphrase} from './reported-subject.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Resolved, Speakers} from './speakers.ts';
import type {Frame} from './speech-tokens.ts';

/** What things do as well: where nobody has spoken, `the option specifies …`, `the method adds …` report nothing. */
const ofThings: ReadonlySet<string> = new Set(
	(
		'add write specify indicate signal report instruct tell note imply suggest determine read inform mention state ' +
		'declare reference explain recommend reveal object promise hint notify announce conclude confirm assume predict guarantee'
	).split(' '),
);

/** Words that open a subject only where it is left out, or has been cut: `Felt assured that …`, `Cannot say whether …`, `Think any of us said …`. */
const noSubject =
	/^(?:cannot|can|could|would|should|must|might|dare|think|thought|know|knew|feel|felt|seem(?:s|ed)?|saw|heard|found|wondered|supposed|looked|there)$/;

/** Who states what is reported without marks: the subject of a sure reporting verb, whatever it is; else who can speak. */
export function speakerOf(
	frame: Frame,
	{subject, cue, rule}: Paraphrase,
	speakers: Speakers,
	heard: boolean,
): Resolved | undefined {
	const verb = reportingVerb(frame.tokens[cue.first]!.lower);
	const clause = rule !== 'paraphrase-object';
	// `The flag adds a check`: what a thing does as a rule is no report, unless `that` follows.
	const acts =
		verb?.form === 'present' && verb.lemma !== 'say' && frame.tokens[cue.last + 1]?.lower !== 'that';
	const sure = verb === undefined || verb.kind === 'tell' || (verb.kind === 'say' && verb.sure && !acts);
	const nameEnd = speakers.nameEnd(frame);
	if (noSubject.test(frame.tokens[subject.first]!.lower)) return undefined;
	const resolved = speakers.resolve(frame, subject);
	if (!resolved) return undefined;
	// `The smell reminded him that …`: whoever else has spoken.
	const reported = verb?.lemma !== 'remind' && (heard || !ofThings.has(verb?.lemma ?? ''));
	return (sure && clause && reported) || resolved.sure || canSpeak(frame.tokens, subject, nameEnd)
		? resolved
		: undefined;
}
