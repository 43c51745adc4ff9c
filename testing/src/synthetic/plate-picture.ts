import { crc32, deflateSync } from 'node:zlib';

/** What a synthetic picture of a passage shows. */
export interface DrawnPassage {
  /** The plate that the vehicle bears, with its dashes; a misread shows another. */
  readonly plate: string;
  readonly country: string;
  readonly colour: string;
  readonly class: string;
}

type Rgb = readonly [number, number, number];
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const [width, height] = [320, 200] as const;
const rowBytes = width + 1;
const plateScale = 3;
const road: Rgb = [96, 100, 106];
const dark: Rgb = [28, 30, 36];
const glass: Rgb = [150, 172, 190];
const lamp: Rgb = [240, 224, 150];
const white: Rgb = [250, 250, 248];
const grey: Rgb = [128, 130, 134];

// Colours of vehicles, by the words of the contract; a word that is not here is drawn grey.
const paints: Readonly<Record<string, Rgb>> = {
  white: [236, 236, 232],
  black: [44, 46, 52],
  grey,
  silver: [186, 190, 194],
  blue: [46, 86, 168],
  red: [178, 44, 44],
  green: [52, 122, 72],
  yellow: [222, 190, 60],
  brown: [112, 78, 52],
  beige: [208, 192, 160],
};

// Ground and signs of a plate; a country that is not here has black on white.
const plates: Readonly<Record<string, { readonly ground: Rgb; readonly signs: Rgb }>> = {
  BE: { ground: white, signs: [150, 24, 40] },
  NL: { ground: [244, 196, 48], signs: dark },
  LU: { ground: [244, 196, 48], signs: dark },
};

// Body and window of each class, as rectangles: what is plain enough that nobody takes it for a photograph.
const car = { body: box(70, 74, 180, 92), window: box(96, 40, 128, 34) } as const;
const shapes: Readonly<Record<string, { readonly body: Box; readonly window: Box }>> = {
  car,
  'suv-or-mpv': { body: box(66, 62, 188, 104), window: box(86, 26, 148, 36) },
  van: { body: box(62, 18, 196, 148), window: box(78, 30, 164, 44) },
  truck: { body: box(50, 8, 220, 158), window: box(74, 20, 172, 46) },
  bus: { body: box(46, 6, 228, 160), window: box(60, 16, 200, 60) },
  motorcycle: { body: box(130, 60, 60, 106), window: box(142, 42, 36, 18) },
};

/**
 * A picture of a passage, drawn of rectangles: a vehicle in its colour, its plate, and the word "FICTION". No photograph, nobody in it; the same
 * passage gives the same bytes. PNG, some hundreds of bytes.
 */
export function drawPassage({ plate, country, colour, class: kind }: DrawnPassage): Buffer {
  const look = plates[country] ?? { ground: white, signs: dark };
  const palette = [road, dark, glass, lamp, white, paints[colour] ?? grey, look.ground, look.signs] as const;
  const [onRoad, isDark, isGlass, isLamp, isWhite, isPaint, isGround, isSign] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const pixels = Buffer.alloc(rowBytes * height, onRoad);
  const fill = ({ x, y, width: w, height: h }: Box, ink: number): void => {
    // The first byte of a row says that it is not filtered.
    for (let row = y; row < y + h; row++) pixels.fill(ink, row * rowBytes + 1 + x, row * rowBytes + 1 + x + w);
  };
  const write = (text: string, { x, y, scale }: { x: number; y: number; scale: number }, ink: number): void => {
    for (const [nth, sign] of [...text].entries())
      for (const [column, bits] of (signs[sign] ?? []).entries())
        for (let row = 0; row < 7; row++)
          if ((bits >> row) & 1) fill(box(x + (nth * 6 + column) * scale, y + row * scale, scale, scale), ink);
  };
  const { body, window } = shapes[kind] ?? car;
  fill(grown(body, 2), isDark);
  fill(body, isPaint);
  fill(grown(window, 2), isDark);
  fill(window, isGlass);
  for (const x of [body.x + 6, body.x + body.width - 24]) fill(box(x, 108, 18, 10), isLamp);
  const wide = (plate.length * 6 - 1) * plateScale;
  const ground = box(Math.round((width - wide) / 2) - 8, 128, wide + 16, 7 * plateScale + 12);
  fill(grown(ground, 2), isSign);
  fill(ground, isGround);
  write(plate, { x: ground.x + 8, y: ground.y + 6, scale: plateScale }, isSign);
  write('FICTION', { x: 6, y: height - 20, scale: 2 }, isWhite);
  return png(pixels, palette);
}

function box(x: number, y: number, w: number, h: number): Box {
  return { x, y, width: w, height: h };
}

const grown = ({ x, y, width: w, height: h }: Box, by: number): Box => box(x - by, y - by, w + 2 * by, h + 2 * by);

/** PNG of pixels that are numbers of a palette. */
function png(rows: Buffer, palette: readonly Rgb[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const content = deflateSync(rows, { level: 1 });
  const parts = [chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', content)];
  return Buffer.concat([signature, ...parts, chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const framed = Buffer.alloc(named.length + 8);
  framed.writeUInt32BE(content.length, 0);
  named.copy(framed, 4);
  framed.writeUInt32BE(crc32(named), named.length + 4);
  return framed;
}

// Five columns a sign, the lowest bit on top. Zero has its stroke, so that it is not the letter O.
const signs: Readonly<Record<string, readonly number[]>> = {
  0: [0x3e, 0x51, 0x49, 0x45, 0x3e],
  1: [0x00, 0x42, 0x7f, 0x40, 0x00],
  2: [0x42, 0x61, 0x51, 0x49, 0x46],
  3: [0x21, 0x41, 0x45, 0x4b, 0x31],
  4: [0x18, 0x14, 0x12, 0x7f, 0x10],
  5: [0x27, 0x45, 0x45, 0x45, 0x39],
  6: [0x3c, 0x4a, 0x49, 0x49, 0x30],
  7: [0x01, 0x71, 0x09, 0x05, 0x03],
  8: [0x36, 0x49, 0x49, 0x49, 0x36],
  9: [0x06, 0x49, 0x49, 0x29, 0x1e],
  A: [0x7c, 0x12, 0x11, 0x12, 0x7c],
  B: [0x7f, 0x49, 0x49, 0x49, 0x36],
  C: [0x3e, 0x41, 0x41, 0x41, 0x22],
  D: [0x7f, 0x41, 0x41, 0x41, 0x3e],
  E: [0x7f, 0x49, 0x49, 0x49, 0x41],
  F: [0x7f, 0x09, 0x09, 0x09, 0x01],
  G: [0x3e, 0x41, 0x41, 0x51, 0x72],
  H: [0x7f, 0x08, 0x08, 0x08, 0x7f],
  I: [0x00, 0x41, 0x7f, 0x41, 0x00],
  J: [0x20, 0x40, 0x41, 0x3f, 0x01],
  K: [0x7f, 0x08, 0x14, 0x22, 0x41],
  L: [0x7f, 0x40, 0x40, 0x40, 0x40],
  M: [0x7f, 0x02, 0x1c, 0x02, 0x7f],
  N: [0x7f, 0x04, 0x08, 0x10, 0x7f],
  O: [0x3e, 0x41, 0x41, 0x41, 0x3e],
  P: [0x7f, 0x09, 0x09, 0x09, 0x06],
  Q: [0x3e, 0x41, 0x51, 0x21, 0x5e],
  R: [0x7f, 0x09, 0x19, 0x29, 0x46],
  S: [0x26, 0x49, 0x49, 0x49, 0x32],
  T: [0x03, 0x01, 0x7f, 0x01, 0x03],
  U: [0x3f, 0x40, 0x40, 0x40, 0x3f],
  V: [0x1f, 0x20, 0x40, 0x20, 0x1f],
  W: [0x3f, 0x40, 0x38, 0x40, 0x3f],
  X: [0x63, 0x14, 0x08, 0x14, 0x63],
  Y: [0x03, 0x04, 0x78, 0x04, 0x03],
  Z: [0x61, 0x51, 0x49, 0x45, 0x43],
  '-': [0x08, 0x08, 0x08, 0x08, 0x08],
};
