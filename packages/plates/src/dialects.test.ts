import { describe, expect, it } from 'vitest';
import { takeIn } from './adapters.ts';
import { brussels, sample, takeText } from './sample.fixture.ts';

const text = (name: string): string => new TextDecoder().decode(sample(name));
const plates = (taken: ReturnType<typeof takeText>): readonly string[] => taken.reads.map((read) => read.plate.text);
const JPEG = '\xff\xd8\xff\xe0picture';

/** A multipart body of text and of bytes (latin-1). */
const multipart = (...parts: readonly (readonly [headers: string, body: string])[]): Uint8Array =>
  Uint8Array.from(
    `${parts.map(([headers, body]) => `--b0undary\r\n${headers}\r\n\r\n${body}\r\n`).join('')}--b0undary--\r\n`,
    (sign) => sign.charCodeAt(0),
  );

describe('Hikvision', () => {
  const alert = text('hikvision-isapi-2022-gate.xml');

  it.each([
    [
      'another namespace',
      alert.replace('http://www.isapi.org/ver20/XMLSchema', 'http://www.hikvision.com/ver10/XMLSchema'),
    ],
    ['a prefix', alert.replaceAll(/<(\/?)(\w)/g, '<$1hik:$2').replace('xmlns=', 'xmlns:hik=')],
    ['other letter case', alert.replaceAll('licensePlate>', 'LicensePlate>').replaceAll('dateTime>', 'DateTime>')],
    ['a wrapper', `<Events>${alert}</Events>`],
    ['a byte order mark', `\ufeff${alert}`],
  ])('is read with %s', (_what, xml) => {
    const taken = takeText(xml);
    expect(taken.refused).toEqual([]);
    expect(plates(taken)).toEqual(['1234FQ']);
    expect(taken.reads[0]?.recordedAt).toEqual({ epochMs: Date.parse('2022-02-10T08:27:40Z'), offsetMinutes: 420 });
  });

  it('is read in multipart with its pictures, each under its point of the closed list', () => {
    const forward = alert.replace('<line>1</line>', '<direction>reverse</direction>');
    const body = multipart(
      [
        'Content-Disposition: form-data; name="anpr.xml"; filename="anpr.xml"\r\nContent-Type: application/xml',
        forward,
      ],
      [
        'Content-Disposition: form-data; name="licensePlatePicture.jpg"; filename="licensePlatePicture.jpg"\r\nContent-Type: image/jpeg',
        JPEG,
      ],
      [
        'Content-Disposition: form-data; name="detectionPicture.jpg"; filename="detectionPicture.jpg"\r\nContent-Type: image/jpeg',
        JPEG,
      ],
      [
        'Content-Disposition: form-data; name="pilotPicture.jpg"; filename="pilotPicture.jpg"\r\nContent-Type: image/jpeg',
        JPEG,
      ],
      [
        'Content-Disposition: form-data; name="facePicture.jpg"; filename="facePicture.jpg"\r\nContent-Type: image/jpeg',
        JPEG,
      ],
    );
    const taken = takeIn(body, { ...brussels, contentType: 'multipart/form-data; boundary=b0undary' });
    expect(plates(taken)).toEqual(['1234FQ']);
    expect(taken.reads[0]?.pictures.map((one) => one.kind)).toEqual(['plate-rear', 'vehicle', 'occupant']);
    expect(taken.reads[0]?.pictures[0]?.bytes).toEqual(Uint8Array.from(JPEG, (sign) => sign.charCodeAt(0)));
    expect(taken.dropped.picture, 'a face cut out of the picture').toBe(1);
  });

  it('is read in JSON', () => {
    const json = {
      eventType: 'ANPR',
      dateTime: '2024-01-01T10:00:00+01:00',
      ANPR: { licensePlate: '1ABC123', confidenceLevel: 1 },
    };
    expect(takeText(json).reads[0]?.plate).toEqual({ text: '1ABC123', country: null, confidence: 0.01 });
  });

  it('says by "videoloss inactive" that it lives', () => {
    const alive = alert
      .replace('>ANPR</eventType>', '>videoloss</eventType>')
      .replace('active</eventState', 'inactive</eventState')
      .replace(/<ANPR>[\s\S]*<\/ANPR>/, '');
    expect(takeText(alive)).toMatchObject({ reads: [], refused: [], heartbeats: 1 });
  });

  it.each(['unknown', 'noPlate', '', '--------', '1AB?123'])('is refused without a plate: "%s"', (plate) => {
    const taken = takeText(alert.replace('1234FQ', plate));
    expect(taken).toMatchObject({ reads: [], refused: [{ index: 0, reason: 'no-plate' }] });
  });
});

describe('an event about a face is refused', () => {
  const xml = (type: string) =>
    text('hikvision-isapi-2022-gate.xml').replace('>ANPR</eventType>', `>${type}</eventType>`);

  it.each([
    ['Hikvision facedetection', xml('facedetection')],
    ['Hikvision faceSnap', xml('faceSnap')],
    ['Hikvision faceMatch, though it holds a plate', xml('faceMatch')],
    [
      'Hikvision alarmResult, by its fields',
      '<EventNotificationAlert><eventType>alarmResult</eventType><eventState>active</eventState><dateTime>2024-01-01T00:00:00Z</dateTime><alarmResult><faces><faceId>1</faceId></faces></alarmResult></EventNotificationAlert>',
    ],
    [
      'Dahua FaceDetection',
      'Code=FaceDetection;action=Start;index=0;data={"Faces":[{"BoundingBox":[1,2,3,4]}],"UTC":1784649052}',
    ],
    ['Dahua FaceRecognition without data', 'Code=FaceRecognition;action=Pulse;index=0'],
    [
      'Dahua, pushed',
      { Action: 'Pulse', Code: 'FaceRecognition', Index: 0, Data: { Candidates: [], RealUTC: 1784649052 } },
    ],
    [
      'ONVIF Recognition/Face',
      text('axis-onvif-metadata-alpv-realtime-2024.xml').replace(
        'tnsaxis:CameraApplicationPlatform/ALPV.RealTime',
        'tns1:RuleEngine/Recognition/Face',
      ),
    ],
    [
      'ONVIF HumanFace in a frame',
      '<tt:MetadataStream xmlns:tt="x"><tt:VideoAnalytics><tt:Frame UtcTime="2024-01-01T00:00:00Z"><tt:Object><tt:Appearance><tt:HumanFace><tt:Age>30</tt:Age></tt:HumanFace></tt:Appearance></tt:Object></tt:Frame></tt:VideoAnalytics></tt:MetadataStream>',
    ],
    ['Frigate face', { type: 'face', camera: 'c', timestamp: 1_700_000_000, name: 'Somebody' }],
    [
      'Frigate person with a recognised name',
      { type: 'update', before: {}, after: { label: 'person', sub_label: 'Somebody', camera: 'c' } },
    ],
    [
      'a maker that we have not met',
      { eventType: 'FacialRecognition', time: 1_700_000_000, subject: 'Somebody', plate: '1ABC123' },
    ],
    ['our own form', '{"at":"2026-01-01T00:00:00Z","type":"face","plate":"1ABC123"}'],
    ['our own form, by its fields', '{"at":"2026-01-01T00:00:00Z","faceId":"7"}'],
  ])('%s', (_what, payload) => {
    const taken = takeText(payload);
    expect(taken.reads).toEqual([]);
    expect(taken.heartbeats).toBe(0);
    expect(taken.refused.map((one) => one.reason)).toEqual(['face-event']);
    expect(JSON.stringify(taken)).not.toContain('Somebody');
  });

  it('while the reads beside it are taken', () => {
    const taken = takeText([
      { type: 'lpr', plate: '1ABC123', camera: 'c', timestamp: 1_700_000_000 },
      { type: 'face', name: 'Somebody', camera: 'c', timestamp: 1_700_000_000 },
      { type: 'lpr', plate: '1ABC124', camera: 'c', timestamp: 1_700_000_001 },
    ]);
    expect(plates(taken)).toEqual(['1ABC123', '1ABC124']);
    expect(taken.refused).toEqual([{ index: 1, reason: 'face-event' }]);
  });

  it('within one wrapper, too', () => {
    const taken = takeText({
      events: [
        { type: 'face', score: 1 },
        { type: 'lpr', plate: '1ABC123', time: 1_700_000_000 },
      ],
    });
    expect(plates(taken)).toEqual(['1ABC123']);
    expect(taken.refused.map((one) => one.reason)).toEqual(['face-event']);
  });

  it('but a plate with a face in a field of it is a plate; the field is dropped', () => {
    const taken = takeText({ plate: '1ABC123', time: 1_700_000_000, faceImage: 'abc', surface: 'wet' });
    expect(plates(taken)).toEqual(['1ABC123']);
    expect(taken.dropped).toEqual({ faceImage: 1, surface: 1 });
  });
});

describe('dialects of other makers', () => {
  it('Dahua: UTC gives way to RealUTC, and milliseconds are added', () => {
    const taken = takeText(
      'Code=TrafficJunction;action=Pulse;index=0;data={"TrafficCar":{"PlateNumber":"1ABC123"},"UTC":1784656252,"RealUTC":1784649052,"UTCMS":250}',
    );
    expect(taken.reads[0]?.recordedAt).toEqual({ epochMs: 1_784_649_052_250, offsetMinutes: 0 });
  });

  it('Dahua: two events of one stream, each with its own picture', () => {
    const event = (plate: string) =>
      `Code=TrafficJunction;action=Pulse;index=0;data={"TrafficCar":{"PlateNumber":"${plate}"},"UTC":1784649052}`;
    const body = multipart(
      ['Content-Type: text/plain', event('1ABC123')],
      ['Content-Type: image/jpeg', JPEG],
      ['Content-Type: text/plain', event('1ABC124')],
    );
    const taken = takeIn(body, { ...brussels, contentType: 'multipart/x-mixed-replace; boundary=b0undary' });
    expect(taken.reads.map((read) => [read.plate.text, read.pictures.length])).toEqual([
      ['1ABC123', 1],
      ['1ABC124', 0],
    ]);
  });

  it('Rekor Scout: an alert wraps its group; make, model, colour and class are read, the region is not a country', () => {
    const taken = takeText({
      data_type: 'alpr_alert',
      plate_number: '1ABC123',
      list_name: 'x',
      group: {
        data_type: 'alpr_group',
        epoch_start: 1_700_000_000_000,
        best_plate_number: '1ABC123',
        best_confidence: 88.5,
        country: 'be',
        vehicle: {
          make: [{ name: 'volvo', confidence: 90 }],
          color: [{ name: 'silver-gray', confidence: 90 }],
          body_type: [{ name: 'sedan-compact', confidence: 90 }],
          orientation: [{ name: '180', confidence: 90 }],
        },
        vehicle_crop_jpeg: '/9j/4AAQSkZJRg==',
      },
    });
    expect(taken.refused).toEqual([]);
    expect(taken.reads[0]).toMatchObject({
      plate: { text: '1ABC123', country: 'be', confidence: 0.885 },
      vehicle: { make: 'volvo', colour: 'silver', vehicleClass: 'car' },
      pictures: [{ kind: 'vehicle', mediaType: 'image/jpeg' }],
    });
  });

  it('OpenALPR: single results of one frame are reads of their own', () => {
    const taken = takeText({
      version: 2,
      data_type: 'alpr_results',
      epoch_time: 1_700_000_000_000,
      results: [
        { plate: '1ABC123', confidence: 90 },
        { plate: '1ABC124', confidence: 91 },
      ],
    });
    expect(plates(taken)).toEqual(['1ABC123', '1ABC124']);
  });

  it('Plate Recognizer: several plates of one picture; a webhook in a form with its picture', () => {
    const event = {
      data: {
        camera_id: 'c',
        timestamp: '2025-02-19 09:35:04.691903+01:00',
        results: [
          { plate: '1abc123', score: 0.9, dscore: 0.8 },
          { plate: '1abc124', score: 0.9, dscore: 0.8 },
        ],
      },
      hook: { event: 'recognition' },
    };
    expect(plates(takeText(event))).toEqual(['1abc123', '1abc124']);
    const single = { ...event, data: { ...event.data, results: event.data.results.slice(0, 1) } };
    const body = multipart(
      ['Content-Disposition: form-data; name="json"', JSON.stringify(single)],
      ['Content-Disposition: form-data; name="upload"; filename="x.jpg"\r\nContent-Type: image/jpeg', JPEG],
    );
    const taken = takeIn(body, { ...brussels, contentType: 'multipart/form-data; boundary="b0undary"' });
    expect(taken.reads[0]?.pictures.map((one) => one.kind)).toEqual(['vehicle']);
  });

  it('Frigate: the state after a change counts, once', () => {
    const state = {
      label: 'car',
      camera: 'c',
      frame_time: 1_700_000_000.5,
      recognized_license_plate: '1ABC123',
      recognized_license_plate_score: 0.9,
    };
    const taken = takeText({ type: 'update', before: state, after: { ...state, frame_time: 1_700_000_001.5 } });
    expect(taken.reads.map((read) => [read.plate.text, read.recordedAt.epochMs, read.vehicle.vehicleClass])).toEqual([
      ['1ABC123', 1_700_000_001_500, 'car'],
    ]);
  });

  it('Survision: XML with attributes says the same as its JSON', () => {
    const taken = takeText(
      '<anpr date="1672531200000"><decision plate="AA123AA" reliability="80" context="F"><jpeg>x</jpeg></decision></anpr>',
    );
    expect(taken.reads[0]?.plate).toEqual({ text: 'AA123AA', country: 'F', confidence: 0.8 });
  });

  it.each([
    [
      'JSON with other names',
      {
        cameraId: 'c7',
        captureTime: '2024-07-01T12:00:00+02:00',
        licensePlate: { value: '1-ABC-123', confidence: 97, country: 'BEL' },
        vehicle: { color: 'Dark Blue', type: 'Truck' },
        ownerName: 'Somebody',
      },
    ],
    [
      'a form',
      'plate_number=1-ABC-123&timestamp=1719828000&confidence=97&country=BEL&camera_id=c7&vehicle_color=blue&vehicle_type=truck&owner=Somebody',
    ],
    [
      'XML',
      '<Passage><Sensor_ID>c7</Sensor_ID><DateTime>2024-07-01 12:00:00 +02:00</DateTime><PlateNumber>1-ABC-123</PlateNumber><Country>BEL</Country><Confidence>0.97</Confidence><VehicleColour>blue</VehicleColour><VehicleClass>lorry</VehicleClass><Owner>Somebody</Owner></Passage>',
    ],
  ])('a maker that we have not met, in %s', (_what, payload) => {
    const taken = takeText(payload, {
      contentType:
        typeof payload === 'string' && payload.includes('=') && !payload.startsWith('<')
          ? 'application/x-www-form-urlencoded'
          : '',
    });
    expect(taken.refused).toEqual([]);
    expect(taken.reads[0]).toMatchObject({
      recordedAt: { epochMs: Date.parse('2024-07-01T10:00:00Z') },
      deviceReference: 'c7',
      plate: { text: '1-ABC-123', country: 'BEL', confidence: 0.97 },
      vehicle: { colour: 'blue', vehicleClass: 'truck' },
    });
    expect(JSON.stringify(taken)).not.toContain('Somebody');
    expect(Object.keys(taken.dropped).some((name) => /^owner/i.test(name))).toBe(true);
  });

  it('Dahua ITSAPI: the time of its snapshot, and its pictures by what holds them', () => {
    const picture = {
      Plate: { PlateNumber: '1ABC123', Confidence: 200 },
      SnapInfo: { AccurateTime: '2024-07-01 12:00:00.123', DeviceID: 'd' },
      Vehicle: { VehicleColor: 'White' },
      CutoutPic: { Content: '/9j/4AAQSkZJRg==' },
    };
    const taken = takeText({ Picture: picture }, { zoneOfDevice: 'Europe/Brussels' });
    expect(taken.reads[0]).toMatchObject({
      recordedAt: { epochMs: Date.parse('2024-07-01T10:00:00.123Z') },
      // 200 is on no scale that we know to be its own.
      plate: { text: '1ABC123', confidence: null },
      vehicle: { colour: 'white' },
      pictures: [{ kind: 'plate-front' }],
    });
  });

  it('ONVIF frames: an element with an attribute and a text', () => {
    const taken = takeText(
      '<tt:MetadataStream xmlns:tt="x"><tt:VideoAnalytics><tt:Frame UtcTime="2024-07-01T10:00:00Z"><tt:Object ObjectId="3"><tt:Appearance><tt:LicensePlateInfo><tt:PlateNumber Likelihood="0.9">1ABC123</tt:PlateNumber><tt:CountryCode Likelihood="0.8">BE</tt:CountryCode></tt:LicensePlateInfo><tt:VehicleInfo><tt:Type Likelihood="0.7">Car</tt:Type></tt:VehicleInfo></tt:Appearance></tt:Object></tt:Frame></tt:VideoAnalytics></tt:MetadataStream>',
    );
    expect(taken.reads[0]).toMatchObject({
      plate: { text: '1ABC123', country: 'BE', confidence: 0.9 },
      vehicle: { vehicleClass: 'car' },
    });
  });

  it('a day and a time that are told apart', () => {
    const xml =
      '<root><PLATE_STRING>1ABC123</PLATE_STRING><DATE>2024-07-01</DATE><TIME>12-00-00-123</TIME><OCRSCORE>97</OCRSCORE></root>';
    expect(takeText(xml).refused).toEqual([{ index: 0, reason: 'time-without-zone' }]);
    const [read] = takeText(xml, { zoneOfDevice: 'Europe/Brussels' }).reads;
    expect(read).toMatchObject({
      recordedAt: { epochMs: Date.parse('2024-07-01T10:00:00.123Z'), offsetMinutes: 120 },
      plate: { confidence: 0.97 },
    });
  });

  it('UniFi Protect: a trigger tells by its key what its value is; one about a face is refused', () => {
    const trigger = (key: string) => ({
      alarm: { name: 'x', triggers: [{ key, value: '1ABC123', device: 'd', timestamp: 1_700_000_000_000 }] },
    });
    expect(plates(takeText(trigger('license_plate_unknown')))).toEqual(['1ABC123']);
    expect(takeText(trigger('face_known')).refused).toEqual([{ index: 0, reason: 'face-event' }]);
  });

  it('what is no payload of a plate is refused, and says nothing of what it held', () => {
    expect(takeText({ temperature: 21 }).refused).toEqual([{ index: 0, reason: 'malformed' }]);
    expect(takeText('hello 1ABC123').refused).toEqual([{ index: 0, reason: 'malformed' }]);
    expect(takeText('').refused).toEqual([{ index: 0, reason: 'malformed' }]);
    expect(takeText({ plate: '1ABC123' }).refused).toEqual([{ index: 0, reason: 'no-time' }]);
  });

  it('a dropped field whose name could be a plate is counted without its name', () => {
    const taken = takeText({ plate: '1ABC123', time: 1_700_000_000, '1-ABC-124': 'x', 'Jan Peeters': 'y' });
    expect(taken.dropped).toEqual({ '(unnamed)': 2 });
  });
});
