import { anchorsOf } from '../find/anchors.ts';
import { Sieve } from '../find/sieve.ts';

/**
 * One pass that most files end with: none of our rules can fire on code, strings or configuration without one of these words.
 * "interface", "surface", "typeface" and "font-face" are everywhere and mean nothing. A test holds every rule's examples against it.
 */
const words =
  /fac(?:e|ial)(?<!(?:inter|sur|pre|type|font-|@font-)fac(?:e|ial))|rekognition|[gG]esicht|gezicht|visage|biometr|[cC]elebrit|FSDK_|FRsdk|[nN]eurotec|roc_represent|roc_compare|[cC]learview|[dD]eepstack|vggf|[dD]lib|cv2\.|w600k|glintr100|buffalo_|antelopev2|[lL]BPH|v1\/recognition|v1\/verification|38\.294|30\.294|loss_metric|[pP]erson-?_?[gG]roup|vladmandic|human\.match|normed_feat|watch_?list|kairos|create\s+table|createTable|create_table|__tablename__|db_table|pgTable|sqliteTable|create_?[cC]ollection|ASFInit|seeta|Emgu|MegaMatcher|VeriLook|Genetec|HCNetSDK|compre_?|subjects|persons|people|Iai\b|iai\./i;

const sieve = new Sieve(anchorsOf(words) ?? [], { isCased: false });
/** The same at one place, by the bytes around it: where blanks are those of ASCII, and where they may be others, which only decoding tells. */
const [surely = words, perhaps = words] = [String.raw`create[ \t\r\n]+table`, String.raw`create[\s\x80-\xff]`].map(
  (table) => new RegExp(words.source.replace(String.raw`create\s+table`, table), 'iy'),
);

/** Whether a text is worth taking apart, asked of its bytes: decoding most of them is for nothing. */
export function areWorthReading(bytes: Buffer, decoded: () => string): boolean {
  let answer = false;
  let isOpen = false;
  sieve.places(bytes, (at) => {
    const before = Math.min(16, at);
    const around = bytes.toString('latin1', at - before, Math.min(bytes.length, at + 48));
    surely.lastIndex = perhaps.lastIndex = before;
    answer = surely.test(around);
    isOpen ||= !answer && (bytes[at] === 0x63 || bytes[at] === 0x43) && perhaps.test(around);
    return answer;
  });
  return answer || (isOpen && isWorthReading(decoded()));
}

/** Whether a text is worth taking apart. */
export const isWorthReading = (text: string): boolean => words.test(text);
