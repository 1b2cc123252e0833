/** The name of a rule → one sentence that says why it found what it found, for every rule of every finder. */

import {articleRules} from '../article/rules.ts';
import {speechRules} from './speech-rules.ts';
import {timeRules} from './time-rules.ts';

export const reasons: Readonly<Record<string, string>> = {...articleRules, ...speechRules, ...timeRules};
