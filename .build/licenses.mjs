/** A build's inputs → the names, versions and full licence texts of every package in them. */

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

// Licence texts, and the lists of what a package carries inside itself (meow's parser is such a bundle).
const licenceFile = /^(licen[cs]e|copying|notice)([.-].*)?$/i;
const innerLicences = ['build/licenses.md'];

// yoga-layout publishes no licence file; its package.json says MIT and each of its files names the holder.
const holderWithoutFile = {'yoga-layout': 'Copyright (c) Meta Platforms, Inc. and affiliates.'};

const mit = holder => `MIT License

${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;

/** The folders of the packages that the inputs (paths relative to the root) come from, sorted, each once. */
export function packageFolders(inputs) {
	// A virtual module has a name like `lazy:…`; the file that it stands for is an input of its own.
	const folder = /^(?!\w+:).*node_modules\/(?:@[^/]+\/)?[^/]+/;
	return [...new Set(inputs.flatMap(input => folder.exec(input)?.[0] ?? []))].sort();
}

// Some packages only refer to it; whoever passes them on must add the text. The compiler comes with it.
const apacheText = root => readFileSync(path.join(root, 'node_modules/typescript/LICENSE'), 'utf8').trim();

function licenceText(root, folder, {name, license}) {
	const files = readdirSync(folder).filter(file => licenceFile.test(file));
	const paths = [...files, ...innerLicences].map(file => path.join(folder, file)).filter(existsSync);
	if (files.length > 0) {
		const text = paths.map(file => readFileSync(file, 'utf8').trim()).join('\n\n');
		const isWhole = license !== 'Apache-2.0' || text.includes('END OF TERMS AND CONDITIONS');
		return isWhole ? text : `${text}\n\n${apacheText(root)}`;
	}
	const holder = holderWithoutFile[name];
	if (license === 'MIT' && holder) return mit(holder);
	throw new Error(`${name} is bundled, but no licence text was found in ${folder}`);
}

/** The text of LICENSES.txt. Throws where a package has no licence text. */
export function licencesOf(inputs, root) {
	const entries = packageFolders(inputs).map(relative => {
		const folder = path.join(root, relative);
		const manifest = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
		const heading = `${manifest.name} ${manifest.version} (${manifest.license})`;
		return `${heading}\n${'-'.repeat(heading.length)}\n\n${licenceText(root, folder, manifest)}\n`;
	});
	const opening = 'Broadsheet contains parts of these packages, each under its own licence.\n';
	return [opening, ...entries].join('\n\n');
}
