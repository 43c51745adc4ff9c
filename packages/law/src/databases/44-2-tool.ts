import type { Case } from '../case.ts';
import { say } from '../trilingual.ts';
import type { DatabaseToolFacts } from './database-facts.ts';

const camera = 'lfp-44-2-p3-al2-pt1';
const system = 'lfp-44-2-p3-al2-pt2';

/** Functions that recognise persons: no technical database follows from them. */
const recognitions: readonly string[] = [
  'facial-recognition',
  'fr-authentication',
  'fr-identification',
  'fr-clustering',
  'face-template',
  'person-reid',
  'biometric-categorisation',
  'emotion',
];

/** The closed list of tools from which a technical database may follow: ANPR cameras and ANPR systems. @law lfp-44-2-p3-al2-pt1 lfp-44-2-p3-al2-pt2 lfp-44-2-p3-al3 */
export function judgeTool(c: Case, tool: DatabaseToolFacts | undefined): void {
  const kind = tool?.kind;
  if (tool === undefined || kind === undefined) {
    c.unknown(camera, 'tool.kind');
    return;
  }
  if (kind !== 'anpr-camera' && kind !== 'anpr-system') {
    refuseTool(c, tool.processesRecordedImages === true ? system : camera);
    return;
  }
  if (kind === 'anpr-camera') {
    c.note(
      camera,
      'yes',
      say(
        'L’outil est une caméra intelligente de reconnaissance automatique de plaques d’immatriculation.',
        'Het middel is een intelligente camera voor automatische nummerplaatherkenning.',
        'The tool is an intelligent camera for automatic number-plate recognition.',
      ),
    );
  } else {
    c.note(
      system,
      'yes',
      say(
        'L’outil est un système intelligent de reconnaissance automatique de plaques d’immatriculation.',
        'Het middel is een intelligent systeem voor automatische nummerplaatherkenning.',
        'The tool is an intelligent system for automatic number-plate recognition.',
      ),
    );
    judgeSystem(c, tool);
  }
  const found = (tool.functions ?? []).filter((one) => recognitions.includes(one));
  if (found.length > 0) {
    c.note(
      kind === 'anpr-camera' ? camera : system,
      'no',
      say(
        'Une fonction qui reconnaît des personnes est active : la liste fermée n’admet que la reconnaissance de plaques.',
        'Een functie die personen herkent, is ingeschakeld: de gesloten lijst laat enkel nummerplaatherkenning toe.',
        'A function that recognises persons is switched on: the closed list admits plate recognition only.',
      ),
      {
        mend: say(
          'Retirer ou désactiver cette fonction.',
          'Deze functie verwijderen of uitschakelen.',
          'Remove this function or switch it off.',
        ),
        who: ['database-controller'],
      },
    );
  }
}

function refuseTool(c: Case, provision: string): void {
  c.note(
    provision,
    'no',
    say(
      'Une banque de données technique ne suit que de caméras ou de systèmes de reconnaissance de plaques : la liste est fermée, un autre outil (visages, personnes, son, téléphones) n’y a aucune base légale.',
      'Een technische gegevensbank volgt enkel uit camera’s of systemen voor nummerplaatherkenning: de lijst is gesloten, een ander middel (gezichten, personen, geluid, telefoons) heeft er geen wettelijke grondslag.',
      'A technical database follows from plate-recognition cameras or systems only: the list is closed, another tool (faces, persons, sound, telephones) has no legal basis there.',
    ),
  );
}

/** What an ANPR system is: software on recorded images that extracts plates by pre-set criteria. @law lfp-44-2-p3-al3 */
function judgeSystem(c: Case, tool: DatabaseToolFacts): void {
  const marks = [
    ['tool.processesRecordedImages', tool.processesRecordedImages],
    ['tool.extractsPlates', tool.extractsPlates],
    ['tool.presetCriteria', tool.presetCriteria],
  ] as const;
  const unknown = marks.filter(([, mark]) => mark === undefined).map(([path]) => path);
  const isSystem = marks.some(([, mark]) => mark === false) ? false : unknown.length > 0 ? undefined : true;
  c.fact('lfp-44-2-p3-al3', isSystem, {
    yes: say(
      'Le logiciel traite des images enregistrées pour en extraire des plaques, selon des critères préétablis.',
      'De software verwerkt opgenomen beelden om er nummerplaten uit te halen, volgens vooraf bepaalde criteria.',
      'The software processes recorded images to extract plates, by pre-established criteria.',
    ),
    no: say(
      'Le logiciel n’est pas un système ANPR au sens de la loi : il doit extraire des plaques d’images enregistrées, selon des critères préétablis.',
      'De software is geen ANPR-systeem in de zin van de wet: zij moet nummerplaten halen uit opgenomen beelden, volgens vooraf bepaalde criteria.',
      'The software is no ANPR system in the sense of the law: it must extract plates from recorded images, by pre-established criteria.',
    ),
    path: isSystem === undefined ? unknown : marks.map(([path]) => path),
  });
}
