import { above, atPath, below, type Field, type Scalar } from '../fields/field.ts';
import type { Part } from '../fields/multipart.ts';
import { LIMITS } from '../limits.ts';
import { readTime } from '../moment.ts';
import { decodeImage, isImageText, kindOfPicture, pictureOf } from '../pictures.ts';
import type { Moment, PayloadContext, PlateRead, ReadPicture, RefusalReason } from '../plate-read.ts';
import { plateTextOf } from '../plate-text.ts';
import { classOf, colourOf, confidenceOf, countryTold, directionOf, makeOf, referenceOf } from '../told-words.ts';
import type { Dialect, Paths } from './dialect.ts';

/** Reads events of one document and remembers which of its fields went into a read. */
export class EventReader {
  readonly #dialect: Dialect;
  readonly #context: PayloadContext;
  readonly #taken = new Set<Field>();
  #imagesLeftOut = 0;

  constructor(dialect: Dialect, context: PayloadContext) {
    this.#dialect = dialect;
    this.#context = context;
  }

  /** Whether the field is in a read. */
  isTaken(field: Field): boolean {
    return this.#taken.has(field);
  }

  /** Images that came beside the document and are in no read. */
  get imagesLeftOut(): number {
    return this.#imagesLeftOut;
  }

  /** The passage that an event tells, or why it tells none. What was looked at and not kept stays untaken. */
  read(event: Field, images: readonly Part[]): PlateRead | RefusalReason {
    const { paths, confidenceScale } = this.#dialect;
    const text = this.#text(event, paths.plate, plateTextOf);
    if (text === null) return 'no-plate';
    const recordedAt = this.#time(event);
    if (typeof recordedAt === 'string') return recordedAt;
    const direction = this.#text(event, paths.direction, directionOf);
    const facing = this.#text(event, paths.facing, directionOf) ?? direction;
    return {
      recordedAt,
      deviceReference: this.#text(event, paths.device, referenceOf),
      plate: {
        text,
        country: this.#text(event, paths.country, countryTold),
        confidence: this.#first(event, paths.confidence, (value) => confidenceOf(value, confidenceScale)),
      },
      vehicle: {
        make: this.#text(event, paths.make, makeOf),
        model: this.#text(event, paths.model, makeOf),
        colour: this.#text(event, paths.colour, colourOf),
        vehicleClass: this.#text(event, paths.vehicleClass, classOf),
        direction: direction ?? facing,
      },
      position: this.#position(event),
      pictures: this.#pictures(event, images, facing === 'receding' ? 'rear' : facing === null ? null : 'front'),
    };
  }

  #time(event: Field): Moment | RefusalReason {
    let why: RefusalReason = 'no-time';
    const at = this.#first(event, this.#dialect.paths.time, (value) => {
      const time = readTime(value, this.#context);
      if (typeof time !== 'string') return time;
      if (time === 'time-without-zone') why = time;
      return undefined;
    });
    if (at === null) return this.#dayAndTime(event) ?? why;
    const more = this.#first(event, this.#dialect.paths.milliseconds, (value) =>
      typeof value === 'number' && value >= 0 && value < 1000 ? Math.floor(value) : undefined,
    );
    return at.epochMs % 1000 === 0 && more !== null ? { ...at, epochMs: at.epochMs + more } : at;
  }

  /** A time whose day and time of day are told apart: `2024-07-01` and `12-00-00-123`. */
  #dayAndTime(event: Field): Moment | RefusalReason | null {
    for (const scope of above(event)) {
      for (const [dayPath, timePath] of this.#dialect.paths.dayAndTime ?? []) {
        const [day] = atPath(scope, dayPath);
        const [time] = atPath(scope, timePath);
        if (day === undefined || time === undefined) continue;
        const clock = String(time.value).replace(/^(\d{2})[-.](\d{2})[-.](\d{2})(?:[-.:](\d{1,6}))?/, '$1:$2:$3.$4');
        const told = readTime(`${day.value}T${clock.replace(/\.$/, '')}`, this.#context);
        if (told === 'no-time') continue;
        if (typeof told !== 'string') {
          this.#taken.add(day);
          this.#taken.add(time);
        }
        return told;
      }
    }
    return null;
  }

  #position(event: Field): PlateRead['position'] {
    const degrees = (paths: Paths | undefined, most: number): number | null =>
      this.#first(event, paths, (value) => {
        const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
        return typeof number === 'number' && Math.abs(number) <= most && number !== 0 ? number : undefined;
      });
    const latitude = degrees(this.#dialect.paths.latitude, 90);
    const longitude = degrees(this.#dialect.paths.longitude, 180);
    return latitude === null || longitude === null ? null : { latitude, longitude };
  }

  #pictures(event: Field, images: readonly Part[], facing: 'front' | 'rear' | null): readonly ReadPicture[] {
    const pictures: ReadPicture[] = [];
    for (const field of below(event)) {
      if (typeof field.value !== 'string' || !isImageText(field.value) || pictures.length >= LIMITS.pictures) continue;
      const kind = kindOfPicture(field.name, facing) ?? kindOfPicture(field.parent?.name ?? '', facing);
      const picture = pictureOf(kind, decodeImage(field.value));
      if (picture === null) continue;
      this.#taken.add(field);
      pictures.push(picture);
    }
    for (const { name, fileName, bytes } of images) {
      const kind = kindOfPicture(`${name} ${fileName}`, facing) ?? (name === '' && fileName === '' ? 'vehicle' : null);
      const picture = pictureOf(kind, bytes);
      if (picture !== null && pictures.length < LIMITS.pictures) pictures.push(picture);
      else this.#imagesLeftOut += 1;
    }
    return pictures;
  }

  #text<T>(event: Field, paths: Paths | undefined, as: (told: string) => T | undefined): T | null {
    return this.#first(event, paths, (value) =>
      typeof value === 'string' || typeof value === 'number' ? as(String(value)) : undefined,
    );
  }

  /** The first value at these paths that can be read; what the event does not tell, whatever holds it may. */
  #first<T>(event: Field, paths: Paths | undefined, as: (value: Scalar) => T | undefined): T | null {
    if (paths === undefined) return null;
    for (const scope of above(event)) {
      for (const path of paths) {
        for (const field of atPath(scope, path)) {
          const read = field.value === undefined ? undefined : as(field.value);
          if (read === undefined) continue;
          this.#taken.add(field);
          return read;
        }
      }
    }
    return null;
  }
}
