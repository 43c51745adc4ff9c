/**
 * What a terminal acts upon instead of showing: control characters (escape sequences, a carriage return that overwrites the
 * line, a line feed that begins a false one), separators of lines, and what turns the direction of a text.
 */
const acting = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * One line as it may be printed: each such character as `\u001b`. Much of what the command line says came out of files and
 * servers of strangers; a name in a receipt must not be able to print "HOLDS". Within JSON it is the same text.
 */
export const printable = (line: string): string =>
  line.replace(acting, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Says a line on standard output. */
export const sayLine = (line: string): void => void process.stdout.write(`${printable(line)}\n`);

/** Says a line on standard error. */
export const tellError = (line: string): void => void process.stderr.write(`${printable(line)}\n`);
