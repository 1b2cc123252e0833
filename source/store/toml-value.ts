/** A setting’s value → its text in the settings file. */

/** A value as TOML writes it. Its basic strings are those of JSON. */
export function tomlValue(value: unknown): string {
	return Array.isArray(value) ? `[${value.map(tomlValue).join(', ')}]` : JSON.stringify(value);
}
