/** What a reader can rely on for the terminal, the files and the network, on a few cases of each proof. */

import {testPromise} from '../helpers/promise.ts';
import {clipboard} from '../prove/clipboard.ts';
import {endings} from '../prove/endings.ts';
import {links} from '../prove/links.ts';
import {oddFiles} from '../prove/odd-files.ts';
import {plainPlaces} from '../prove/plain-places.ts';
import {reach} from '../prove/reach.ts';
import {web} from '../prove/web.ts';

for (const proof of [clipboard, links, reach, web, endings, plainPlaces, oddFiles]) testPromise(proof);
