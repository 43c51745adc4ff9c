import { above, below, type Field, topmost } from './fields/field.ts';

/**
 * Events about faces. The product takes none in: a technical database holds plates (LFP 44/2 § 3), and what a camera computes
 * from a face is in no class of 44/11/3decies § 1. A field that names the kind of event decides, whoever made the device:
 * Hikvision `eventType` (facedetection, faceSnap, faceCapture, faceMatch ...), Dahua `Code` and `ObjectType` (FaceDetection,
 * FaceRecognition, HumanFace), ONVIF and Axis topics (RuleEngine/Recognition/Face), Frigate `type`.
 */
const KIND_KEYS: ReadonlySet<string> = new Set(
  'key,trigger,category,classname,eventcode,objectclass,detectiontype,messagetype,type,eventtype,event,eventname,code,topic,datatype,kind,class,objecttype,subtype,eventsubtype,alarmtype,analytic,analytics,eventdescription,object,label'.split(
    ',',
  ),
);

const FACE_WORD = /(?<!inter|sur|pre)fac(e|es|ial)(?![a-z]*book)|visage|gezicht/i;
const FACE_KEY = /^(human|num|is|has)?(face|faces|facial)/;

/** Whether the value of the field is about a face. */
const saysFace = ({ value }: Field): boolean => typeof value === 'string' && FACE_WORD.test(value.slice(0, 200));

/** Whether the field is the holder of a field that says "this event is about a face". */
export function isFaceEvent(field: Field): boolean {
  if (field.fields.some((one) => KIND_KEYS.has(one.key) && saysFace(one))) return true;
  // Frigate names a person whose face it recognised by a sub-label.
  const says = (key: string): unknown => field.fields.find((one) => one.key === key)?.value;
  return says('label') === 'person' && typeof says('sublabel') === 'string';
}

/** Whether an event, or what holds it, is one about a face. Remembers its answers: events share what holds them. */
export function faceFinder(): (event: Field) => boolean {
  const known = new Map<Field, boolean>();
  const ask = (field: Field): boolean => {
    const answer = known.get(field) ?? isFaceEvent(field);
    known.set(field, answer);
    return answer;
  };
  return (event) => [...above(event)].some(ask);
}

/** Events about faces that lie outside all these events. */
export const faceEventsBeside = (root: Field, events: readonly Field[]): readonly Field[] => {
  const within = new Set(events.flatMap((event) => [...below(event), ...above(event)]));
  return topmost(root, isFaceEvent).filter((field) => !within.has(field));
};

/** Whether a document that holds no plate holds fields of a face: an event about one, under a kind that we have not met. */
export const holdsFace = (root: Field): boolean => [...below(root)].some((field) => FACE_KEY.test(field.key));
