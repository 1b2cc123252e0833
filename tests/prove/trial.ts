/** What is tried for one promise → how much of it, and what failed, with the inputs to try it again. */

import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

export type Failure = {readonly what: string; readonly problem: string; readonly file?: string};

export type Trial = {
	/** A folder of its own, which is taken away in the end. */
	readonly folder: string;
	/** Notes one attempt and what was wrong with it, if anything; `input` is kept where something was. */
	readonly note: (what: string, problem: string | undefined, input?: string | Uint8Array) => void;
	/** The whole list, or in a small trial so many of it, evenly spread. */
	readonly some: <Item>(list: readonly Item[], few: number) => readonly Item[];
	/** How often: `full`, or in a small trial `few`. */
	readonly times: (full: number, few: number) => number;
	/** Whether the time for this promise is over: nothing more is to be begun. */
	readonly late: () => boolean;
	readonly tried: () => number;
	readonly failures: () => readonly Failure[];
};

/** One promise and how it is proven. */
export type Proof = {
	readonly number: number;
	/** In plain words: what a person can rely on. */
	readonly promise: string;
	/** Resolves with a few words on what was tried and measured. */
	readonly prove: (trial: Trial) => Promise<string>;
};

export type TrialOptions = {
	readonly folder: string;
	/** A few of everything, for the tests. */
	readonly small?: boolean;
	readonly seconds?: number;
	/** Where the inputs of failures are kept. */
	readonly keep?: string;
};

export function startTrial({folder, small = false, seconds, keep}: TrialOptions): Trial {
	const until = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000;
	const failures: Failure[] = [];
	let tried = 0;
	mkdirSync(folder, {recursive: true});
	return {
		folder,
		note: (what, problem, input) => {
			tried++;
			if (problem === undefined) return;
			const failure = {what, problem};
			if (keep === undefined || input === undefined) {
				failures.push(failure);
				return;
			}
			mkdirSync(keep, {recursive: true});
			const file = path.join(keep, `${failures.length + 1}.input`);
			writeFileSync(file, input);
			failures.push({...failure, file});
		},
		some: (list, few) => {
			if (!small || list.length <= few) return list;
			return Array.from({length: few}, (_, index) => list[Math.floor((index * list.length) / few)]!);
		},
		times: (full, few) => (small ? few : full),
		late: () => Date.now() > until,
		tried: () => tried,
		failures: () => failures,
	};
}

/** Does something with every item, a few at a time, until the trial's time is over. */
export async function forEach<Item>(
	trial: Trial,
	items: readonly Item[],
	act: (item: Item, index: number) => Promise<void>,
	atOnce = 3,
): Promise<void> {
	let next = 0;
	const work = async () => {
		while (next < items.length && !trial.late()) {
			const index = next++;
			await act(items[index]!, index);
		}
	};
	await Promise.all(Array.from({length: atOnce}, work));
}

export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

export function wait(milliseconds: number): Promise<void> {
	return new Promise(resolve => setTimeout(resolve, milliseconds));
}
