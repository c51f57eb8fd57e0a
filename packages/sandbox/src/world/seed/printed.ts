/**
 * The papers of the sample data by what they say, an octet to a character: the build prints them once (scripts/print-samples.mjs) and writes
 * them in this module's place. A world then begins at once; what is not found here is printed.
 */
export const printed: Readonly<Record<string, string>> = {};
