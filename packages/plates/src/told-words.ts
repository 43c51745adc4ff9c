import type { Direction, VehicleClass, VehicleColour } from './plate-read.ts';

/** A word as told, folded: lower case, letters and digits only. */
const fold = (told: string): string => told.toLowerCase().replace(/[^a-z0-9]/g, '');

/** What makers write when they read nothing. A personalised plate that reads so is lost: no reader of plates can tell the two apart. */
const NOTHING: ReadonlySet<string> = new Set(
  'unknown,unknow,unkown,none,null,undefined,nan,noplate,noplates,nolicenseplate,nonumber,unlicensed,notdetected,unreadable,notread,empty,generic,other,others'.split(
    ',',
  ),
);

/** Whether the word says that nothing was seen. */
export const saysNothing = (told: string): boolean => {
  const word = fold(told);
  return word === '' || NOTHING.has(word);
};

const colours: Readonly<Record<string, VehicleColour>> = {
  gray: 'grey',
  darkgrey: 'grey',
  darkgray: 'grey',
  lightgrey: 'grey',
  lightgray: 'grey',
  silvergray: 'silver',
  darkblue: 'blue',
  lightblue: 'blue',
  cyan: 'blue',
  darkgreen: 'green',
  lightgreen: 'green',
  darkred: 'red',
  maroon: 'red',
  tan: 'beige',
  violet: 'purple',
  golden: 'gold',
  goldbeige: 'gold',
  white: 'white',
  black: 'black',
  grey: 'grey',
  silver: 'silver',
  blue: 'blue',
  red: 'red',
  green: 'green',
  yellow: 'yellow',
  orange: 'orange',
  brown: 'brown',
  beige: 'beige',
  gold: 'gold',
  pink: 'pink',
  purple: 'purple',
};

const classes: readonly (readonly [RegExp, VehicleClass])[] = [
  [/motor(cycle|bike)|^moto$|scooter|moped|twowheel/, 'motorcycle'],
  [/pickup|^truckstandard$/, 'pickup'],
  [/suv|mpv|crossover|minivan|vanmini/, 'suv-or-mpv'],
  [/van(?!cou)|^delivery|lighttruck|camionnette/, 'van'],
  [/^trailer|semitrailer|caravan/, 'trailer'],
  [/agricultur|^tractor$/, 'tractor'],
  [/truck|lorry|tractortrailer|heavygoods|^hgv/, 'truck'],
  [/bus$|^bus|coach|^largevehicle$/, 'bus'],
  [
    /^(car|normalcar|passengercar|motorcar|smallcar|auto|vehicle)$|sedan|saloon|hatchback|coupe|convertible|wagon|estate|salooncar/,
    'car',
  ],
];

/** A told colour in our words, or undefined. */
export const colourOf = (told: string): VehicleColour | undefined => {
  const word = fold(told);
  return Object.hasOwn(colours, word) ? colours[word] : undefined;
};

/** A told class of vehicle in our words, or undefined. */
export const classOf = (told: string): VehicleClass | undefined => {
  const word = fold(told);
  return classes.find(([is]) => is.test(word))?.[1];
};

/** A told direction, or the side of the vehicle that the camera sees, as the way in which it moves. */
export const directionOf = (told: string): Direction | undefined => {
  const word = fold(told);
  if (/^(forward|approach|approaching|in|front|head|f|obverse|towards|towardscamera|incoming|closing)$/.test(word)) {
    return 'approaching';
  }
  if (
    /^(reverse|backward|leave|leaving|away|awayfromcamera|out|rear|tail|back|r|b|receding|outgoing|departing)$/.test(
      word,
    )
  ) {
    return 'receding';
  }
  return undefined;
};

/** A make or model: a short word that is one; free text, where a name could stand, is none. */
export const makeOf = (told: string): string | undefined => {
  const text = told.trim();
  return /^[\p{L}\d][\p{L}\d .&+/_-]{0,31}$/u.test(text) && /\p{L}|^\d{2,5}$/u.test(text) && !saysNothing(text)
    ? text
    : undefined;
};

/** A country as told: a short word or number; `0` is how a maker writes that it knows none. */
export const countryTold = (told: string): string | undefined => {
  if (isCode(told)) return told;
  const text = told.trim();
  return /^[\p{L}\d][\p{L}\d -]{0,29}$/u.test(text) && !saysNothing(text) && text !== '0' ? text : undefined;
};

/** Two capital letters: what most devices tell, and no word for nothing. */
const isCode = (told: string): boolean =>
  told.length === 2 && isCapital(told.charCodeAt(0)) && isCapital(told.charCodeAt(1));

const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** How a device names itself: printable, short. */
export const referenceOf = (told: string): string | undefined =>
  /^[\x20-\x7e]{1,80}$/.test(told.trim()) && !saysNothing(told) ? told.trim() : undefined;

/** How a maker counts confidence. */
export type Scale = 'unit' | 'percent' | 'either';

/** A told confidence as 0 to 1, or undefined when it is none. A fraction below one is a share on every scale. */
export function confidenceOf(told: string | number | boolean | null, scale: Scale): number | undefined {
  if (typeof told === 'string' && !/^\s*\d{1,6}(\.\d{1,12})?\s*%?\s*$/.test(told)) return undefined;
  if (typeof told !== 'string' && typeof told !== 'number') return undefined;
  const number = typeof told === 'number' ? told : Number(told.replace('%', ''));
  if (!(number >= 0 && number <= 100)) return undefined;
  const isPercent =
    number > 1 || (typeof told === 'string' && told.includes('%')) || (scale === 'percent' && number === 1);
  return isPercent ? number / 100 : number;
}
