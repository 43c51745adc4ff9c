import { speaksOfPerson } from '@clairevoie/plates';
import { readLimits } from './read-limits.ts';

/** Names of a read's fields in our own form, without its pictures: no other name stands in a line that is kept. */
const ownNames: ReadonlySet<string> = new Set(
  'at,plate,country,confidence,device,vehicle,make,model,colour,class,direction,position,latitude,longitude'.split(','),
);

/**
 * One word of a line: a sign of JSON, a number, a text of eighty signs at most without any escape, or such a text that nobody closed. Neither
 * a picture nor an escaped word is one.
 */
const word = /([{}[\]:,]|\s+)|-?\d{1,20}(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?|true|false|null|"([^"\\]{0,80})("|$)/y;

/**
 * What of a refused line of our own form may be kept for a person to look at, or null. Only a line that parses, or nearly parses, to fields of a
 * read: who sends it chooses what stands in it, and a technical database holds plates, not events about persons. @law lfp-44-2-p3-al1 lfp-44-11-3decies-p1-pt2
 */
export function letterContent(line: Uint8Array): Uint8Array | null {
  if (line.length > readLimits.letterBytes) return null;
  const text = Buffer.from(line).toString('utf8').trim();
  return text.startsWith('{') && hasOwnNamesOnly(text) && !speaksOfPerson(text) ? line : null;
}

function hasOwnNamesOnly(text: string): boolean {
  let isRead = false;
  for (let at = 0; at < text.length; ) {
    word.lastIndex = at;
    const found = word.exec(text);
    if (found === null) return false;
    at = word.lastIndex;
    const told = found[2];
    if (told === undefined || found[3] === '' || !/^\s*:/.test(text.slice(at, at + 8))) continue;
    if (!ownNames.has(told)) return false;
    isRead ||= told === 'at' || told === 'plate';
  }
  return isRead;
}
