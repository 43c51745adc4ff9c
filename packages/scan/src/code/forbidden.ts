const denyWords =
  /(?:\b|_)(?:deny|denied|den(?:y|ied)[-_ ]?list|blocked?|block[-_ ]?list|black[-_ ]?list|forbid(?:den)?|ban(?:ned)?|disallow(?:ed)?|prohibit(?:ed|s)?|restrict(?:ed)?|not[-_ ]?allowed|refused?|reject(?:ed)?|verboden|interdit(?:e?s)?|unwanted|illegal|exclude[ds]?|ignored?)(?:\b|_|[A-Z])/i;

/** The text of the innermost braces around an offset, within reason. */
function block(text: string, at: number): string {
  let [open, depth] = [at, 0];
  for (; open > 0 && at - open < 3000; open -= 1) {
    if (text[open] === '}') depth += 1;
    if (text[open] === '{' && --depth < 0) break;
  }
  let close = at;
  depth = 0;
  for (; close < text.length && close - at < 3000; close += 1) {
    if (text[close] === '{') depth += 1;
    if (text[close] === '}' && --depth < 0) break;
  }
  return text.slice(open, close);
}

/** Whether a string stands where code or a policy refuses it: in a list of forbidden names, in a `Deny`, before a `throw`. */
export function isForbidden(uncommented: string, at: number, end: number): boolean {
  const before = uncommented.slice(Math.max(0, at - 400), at);
  // The statement it belongs to: from the last end of one.
  const statement = before.slice(
    Math.max(before.lastIndexOf(';'), before.search(/\n\s*\n[^\n]*(?:\n(?!\s*\n)[^\n]*)*$/), 0),
  );
  const head = /(?:^|\n)([^\n]*[=:([{][^=]*)$/.exec(statement)?.[1] ?? statement;
  if (denyWords.test(head.replace(/([a-z])([A-Z])/g, '$1_$2'))) return true;
  const around = block(uncommented, at);
  if (/effect["']?\s*[=:]\s*["']?deny/i.test(around) && !/effect["']?\s*[=:]\s*["']?allow/i.test(around)) return true;
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const after = uncommented.slice(end, end + 200);
  return (
    /\b(if|when|unless|case|assert\w*|expect)\b|===?|\.includes\(|\.test\(/.test(line) &&
    /^[^\n]*(?:\n[^\n]*){0,2}?\b(throw|raise|abort|panic|deny|den(?:y|ied)|forbid|reject|refuse|403|return\s+false|return\s+\w*[eE]rr\w*|process\.exit|sys\.exit)\b/i.test(
      after,
    )
  );
}
