/** The name under which the bundle holds Ink's own `Output` class, `ink/build/output.js`. */
declare module 'ink-stock-output' {
	type Operations = {
		write(x: number, y: number, text: string, options: {transformers: readonly Transformer[]}): void;
		clip(clip: Clip): void;
		unclip(): void;
		get(): {output: string; height: number};
	};
	export type Transformer = (line: string, index: number) => string;
	export type Clip = {x1?: number; x2?: number; y1?: number; y2?: number};
	const Output: new (size: {width: number; height: number}) => Operations;
	export default Output;
}
