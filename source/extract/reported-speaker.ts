/** A statement without marks → who speaks it, where the subject of its verb can. */

import {canSpeak} from './can-speak.ts';
import {headToken} from './noun-heads.ts';
import type {Phrase} from './noun-phrase.ts';
import {bothNumbers} from './plurals.ts';
import type {Paraphrase} from './reported-subject.ts';
import {reportingVerb} from './reporting-verbs.ts';
import type {Resolved, Speakers} from './speakers.ts';
import {type Frame, isNobody, type Token} from './speech-tokens.ts';

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

/** `most earnestly lamented`, `when I sudden remember`: a word that says how, since no subject was found. */
function manner(tokens: readonly Token[], {first, last}: Phrase): boolean {
	if (first !== last) return false;
	const {lower, capital} = tokens[first]!;
	if (isNobody(tokens[first]!)) return true;
	if (/^(?:very|almost|sudden|quite|too|rather)$/.test(lower)) return true;
	return (
		!capital &&
		(/..ly$|[^e]ed$/.test(lower) || /..ly$/.test(tokens[last + 1]?.lower ?? '')) &&
		!nounLike.test(lower)
	);
}

const nounLike =
	/^(?:family|ally|assembly|monthly|weekly|daily|accused|wounded|injured|they|he|she|it|who|people|some|many|others)$/;

/** What tells something by a figure of speech alone: `his eyes declared that …`. */
const figures: ReadonlySet<string> = new Set(
	(
		'eye face tone look smile countenance manner heart mind brain conscience fancy imagination instinct expression gesture ' +
		'glance silence presence absence sight smell sound light experience memory door window smell appearance difference ' +
		'everything'
	)
		.split(' ')
		.flatMap(bothNumbers),
);

/** `A simple counter that …`: a form without an ending has no single subject right before it, so it is a noun. */
function disagrees(tokens: readonly Token[], {first, last}: Phrase, cue: number): boolean {
	const verb = reportingVerb(tokens[cue]!.lower);
	const isPlural = tokens
		.slice(first, last + 1)
		.some(({lower}) => /^(?:and|or|of|number|few|couple)$/.test(lower));
	return (
		verb?.form === 'base' &&
		!/^(?:read|put|bet)$/.test(verb.lemma) &&
		cue === last + 1 &&
		/^(?:an?|this|that|each|every|another)$/.test(tokens[first]!.lower) &&
		!isPlural
	);
}

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
	if (noSubject.test(frame.tokens[subject.first]!.lower) || manner(frame.tokens, subject)) return undefined;
	if (figures.has(headToken(frame.tokens, subject)?.lower ?? '')) return undefined;
	const resolved = speakers.resolve(frame, subject);
	if (!resolved) return undefined;
	const can = canSpeak(frame.tokens, subject, nameEnd);
	if (!can && disagrees(frame.tokens, subject, cue.first)) return undefined;
	// `The smell reminded him that …`: whoever else has spoken.
	const reported = verb?.lemma !== 'remind' && (heard || !ofThings.has(verb?.lemma ?? ''));
	return (sure && clause && reported) || resolved.sure || can ? resolved : undefined;
}
