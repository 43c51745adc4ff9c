import { crc32 } from 'node:zlib';

const officerReasons = {
  verdict: 'met',
  reasons: 'Deux caméras pour une place où des rixes ont été constatées ; les patrouilles ne suffisent pas.',
} as const;

/** A tiny assessment in the form of the CNIL tool; every word of it is invented. */
export const tourAssessment = {
  pia: {
    id: 1,
    name: 'Caméras place du Croisillon (fiction)',
    category: '',
    status: 3,
    author_name: 'Auteur fictif',
    dpo_opinion: 'Favorable.',
    dpo_status: 1,
    is_example: false,
    is_archive: 0,
    progress: 100,
    structure_data: null,
  },
  answers: [
    {
      id: 1,
      pia_id: 1,
      reference_to: 111,
      data: { text: 'Filmer la place pour prévenir les troubles.', gauge: null, list: [] },
    },
    { id: 2, pia_id: 1, reference_to: 121, data: { text: 'Images de passants et de véhicules.', gauge: 0, list: [] } },
    { id: 3, pia_id: 1, reference_to: 211, data: { text: "Maintien de l'ordre public.", gauge: null, list: [] } },
    {
      id: 4,
      pia_id: 1,
      reference_to: 213,
      data: { text: 'Deux caméras suffisent ; aucun son.', gauge: null, list: [] },
    },
    { id: 5, pia_id: 1, reference_to: 215, data: { text: 'Nonante jours.', gauge: null, list: [] } },
    { id: 6, pia_id: 1, reference_to: 325, data: { text: null, gauge: 3, list: ["Vol d'images"] } },
  ],
  measures: [{ id: 1, pia_id: 1, title: 'Chiffrement', content: 'Clés par jour.', placeholder: '' }],
  evaluations: [],
  comments: [],
} as const;

/** A place of the fictional municipality of Val-des-Lattes. */
export const tourPlace = {
  reference: 'CROISILLON',
  label: 'place du Croisillon / Kruislatplein',
  municipality: '00001',
  kind: 'open',
  managedByPolice: false,
  enclosed: false,
} as const;

export const tourPurposes = [
  { branch: 'administrative', text: "Prévenir les troubles de l'ordre public", hypothesis445: '2' },
  { branch: 'judicial', text: "Rechercher les auteurs d'infractions" },
] as const;

/** What is asked of the council; `term` is the retention asked for. */
export function tourRequest(reference: string, useFrom: string): Readonly<Record<string, unknown>> {
  return {
    reference,
    title: 'Caméras fixes de la place du Croisillon (fiction)',
    municipality: '00001',
    cameras: { kinds: ['fixed'], intelligent: false, functions: [], count: 2 },
    purposes: tourPurposes,
    places: [tourPlace],
    modalities: 'Enregistrement continu, regardé en direct pendant les événements annoncés.',
    useFrom,
    configuredRetention: 'P90D',
    withinPoliceMissions: true,
    missionKind: 'ordinary',
    intimacyReview: { verdict: 'met', reasons: "Aucune fenêtre d'habitation dans le champ." },
    aimsAtSensitive: false,
  };
}

/** The police pictogram as the decree of 2019 asks for it. */
export const tourVisibility = {
  pictogram: {
    inPlace: true,
    model: 'police-2019',
    widthMetres: 0.6,
    heightMetres: 0.4,
    material: 'aluminium-plate',
    thicknessMillimetres: 1.5,
    atEachEntrance: true,
    surelyVisible: { verdict: 'met', reasons: 'Vu à chaque accès.' },
    mentions: { law: true, controller: true, contact: true, logo: true },
    jointController: false,
  },
} as const;

/** The officer's statements on a use, the same for each of the tour. */
export const tourUse = {
  inCommand: true,
  proportionality: officerReasons,
  subsidiarity: { verdict: 'met', reasons: 'Le renfort humain ne suffit pas.' },
  withinPoliceMissions: true,
  missionKind: 'ordinary',
  intimacyReview: { verdict: 'met', reasons: 'Champ contrôlé.' },
  aimsAtSensitive: false,
  policeRecords: true,
} as const;

/** Why the officer asks to see. */
export const tourReasons = {
  missionReference: 'MISSION FICTIVE 1',
  operationalReasons: 'Établir le déroulement de la rixe signalée place du Croisillon.',
  concreteReason: 'Identifier le moment où le banc est renversé, signalé par un agent à 21 h 10.',
} as const;

/** The smallest PDF that is one, with a line of its own so that every run has its own digest. */
export function tinyPdf(line: string): Buffer {
  const text = `BT /F1 12 Tf 40 120 Td (${line.replaceAll(/[^A-Za-z0-9 .:-]/g, '')}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let body = '%PDF-1.4\n';
  const offsets: number[] = [];
  for (const [place, object] of objects.entries()) {
    offsets.push(body.length);
    body += `${place + 1} 0 obj\n${object}\nendobj\n`;
  }
  const xref = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${xref}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

/** An MP4 with one empty video track and no sound: synthetic, it shows nobody. `seed` makes its bytes its own. */
export function syntheticMp4(seed: string): Buffer {
  const box = (type: string, ...parts: readonly Uint8Array[]): Buffer => {
    const content = Buffer.concat(parts);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(content.length + 8);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, content]);
  };
  const zeros = (count: number): Buffer => Buffer.alloc(count);
  const handler = Buffer.concat([
    zeros(8),
    Buffer.from('vide', 'latin1'),
    zeros(12),
    Buffer.from('Fiction\0', 'latin1'),
  ]);
  const track = box(
    'trak',
    box('tkhd', zeros(84)),
    box('mdia', box('mdhd', zeros(24)), box('hdlr', handler), box('minf', box('vmhd', zeros(12)))),
  );
  const pattern = Buffer.alloc(200_000, Buffer.from(`${seed} ${crc32(seed)} `, 'utf8'));
  return Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\0\0isom', 'latin1')),
    box('moov', box('mvhd', zeros(100)), track),
    box('mdat', pattern),
  ]);
}
