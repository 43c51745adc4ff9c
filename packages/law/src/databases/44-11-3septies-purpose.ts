import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import type { Branch, Hypothesis445 } from '../facts.ts';
import { say } from '../trilingual.ts';
import type { DatabasePurposeFacts } from './database-facts.ts';

/** Hypotheses of 44/5 § 1 al. 1 for which administrative police may use a technical database. @law lfp-44-11-3septies-pt2 */
export const administrativeHypotheses: Dated<readonly Hypothesis445[]> = dated<readonly Hypothesis445[]>(
  'lfp-44-11-3septies-pt2',
  { from: '2018-05-25', is: ['2', '3', '4', '5'] },
  { from: '2019-06-29', is: ['2', '3', '4', '5', '7'] },
);

/** One purpose within the closed list of 44/11/3septies. @law lfp-44-11-3septies-pt1-a lfp-44-11-3septies-pt2 */
export function judgeDatabasePurpose(
  c: Case,
  branch: Branch,
  purpose: DatabasePurposeFacts | undefined,
  path = 'purpose',
): void {
  const id = branch === 'administrative' ? 'lfp-44-11-3septies-pt2' : 'lfp-44-11-3septies-pt1-a';
  if (purpose === undefined) {
    c.unknown(id, path, ['operational-member']);
    return;
  }
  if (purpose.branch !== branch) {
    c.note(
      id,
      'no',
      say(
        'La finalité invoquée relève de l’autre branche de la police.',
        'Het ingeroepen doeleinde behoort tot de andere tak van de politie.',
        'The purpose relied on belongs to the other branch of police.',
      ),
    );
    return;
  }
  if (branch === 'administrative') judgeAdministrative(c, purpose, path);
  else judgeJudicial(c, purpose, path);
}

function judgeAdministrative(c: Case, purpose: DatabasePurposeFacts, path: string): void {
  const id = 'lfp-44-11-3septies-pt2';
  const { hypothesis445 } = purpose;
  const listed = administrativeHypotheses.on(c.lawDay) ?? [];
  const numbers = listed.map((one) => `${one}°`).join(', ');
  c.warn('host-44-5');
  c.fact(id, hypothesis445 === undefined ? undefined : listed.includes(hypothesis445), {
    yes: say(
      `La finalité vise les personnes de l’article 44/5, § 1er, alinéa 1er, ${hypothesis445}°.`,
      `Het doeleinde betreft de personen van artikel 44/5, § 1, eerste lid, ${hypothesis445}°.`,
      `The purpose concerns the persons of article 44/5 § 1 para. 1, ${hypothesis445}°.`,
    ),
    no: say(
      `En police administrative, une banque de données technique ne sert que pour les personnes de l’article 44/5, § 1er, alinéa 1er, ${numbers}.`,
      `In de bestuurlijke politie dient een technische gegevensbank enkel voor de personen van artikel 44/5, § 1, eerste lid, ${numbers}.`,
      `In administrative police a technical database serves only for the persons of article 44/5 § 1 para. 1, ${numbers}.`,
    ),
    who: ['operational-member'],
    path: `${path}.hypothesis445`,
  });
  if (hypothesis445 !== '5') return;
  const persons = purpose.personsOfArticles;
  const within =
    persons === undefined || persons.length === 0
      ? undefined
      : persons.every((article) => ['18', '19', '20'].includes(article));
  c.fact('lfp-44-11-3septies-pt2-limite', within, {
    yes: say(
      'Les personnes visées relèvent des articles 18, 19 ou 20.',
      'De beoogde personen vallen onder de artikelen 18, 19 of 20.',
      'The persons concerned fall under articles 18, 19 or 20.',
    ),
    no: say(
      'Pour le 5°, seules les catégories des articles 18, 19 et 20 peuvent être visées.',
      'Voor 5° mogen enkel de categorieën van de artikelen 18, 19 en 20 worden beoogd.',
      'For 5° only the categories of articles 18, 19 and 20 may be concerned.',
    ),
    who: ['operational-member'],
    path: `${path}.personsOfArticles`,
  });
}

function judgeJudicial(c: Case, purpose: DatabasePurposeFacts, path: string): void {
  const ground = purpose.judicialGround;
  if (ground === 'road-traffic') {
    c.warn('host-road-traffic');
    c.fact('lfp-44-11-3septies-pt1-b', purpose.article62Applies, {
      yes: say(
        'La finalité est une infraction de circulation routière, en application de l’article 62 de la loi du 16 mars 1968.',
        'Het doeleinde is een inbreuk op de politie over het wegverkeer, met toepassing van artikel 62 van de wet van 16 maart 1968.',
        'The purpose is a road-traffic offence, in application of article 62 of the law of 16 March 1968.',
      ),
      no: say(
        'Hors de l’application de l’article 62 de la loi du 16 mars 1968, une finalité de circulation n’est pas admise (un stationnement payant, par exemple).',
        'Buiten de toepassing van artikel 62 van de wet van 16 maart 1968 is een verkeersdoeleinde niet toegelaten (bijvoorbeeld betalend parkeren).',
        'Outside the application of article 62 of the law of 16 March 1968 a traffic purpose is not admitted (paid parking, for example).',
      ),
      path: `${path}.article62Applies`,
    });
    return;
  }
  if (ground === 'worrying-disappearance') {
    c.judged('lfp-44-11-3septies-pt1-c', purpose.imminentDanger, {
      yes: say(
        'Des présomptions ou indices sérieux d’un danger imminent pour l’intégrité physique de la personne disparue sont consignés.',
        'Ernstige vermoedens of aanwijzingen van onmiddellijk gevaar voor de fysieke integriteit van de vermiste zijn vastgelegd.',
        'Serious presumptions or indications of an imminent danger to the missing person’s physical integrity are recorded.',
      ),
      no: say(
        'Sans présomption ni indice sérieux d’un danger imminent, la disparition n’ouvre pas la banque de données.',
        'Zonder ernstige vermoedens of aanwijzingen van onmiddellijk gevaar opent de verdwijning de gegevensbank niet.',
        'Without serious presumptions or indications of an imminent danger, the disappearance does not open the database.',
      ),
      who: ['judicial-police-officer', 'prosecutor'],
      path: `${path}.imminentDanger`,
    });
    return;
  }
  const isSentence = ground === 'execution-of-sentence';
  const isOffence = ground === 'offence' && purpose.offenceClass !== undefined;
  const held = isSentence ? true : isOffence ? purpose.offenceClass !== 'contravention' : undefined;
  c.fact('lfp-44-11-3septies-pt1-a', ground === 'other' ? false : held, {
    yes: isSentence
      ? say(
          'La finalité est l’exécution d’une peine ou d’une mesure limitative de liberté.',
          'Het doeleinde is de uitvoering van een straf of een vrijheidsbeperkende maatregel.',
          'The purpose is the execution of a sentence or of a measure restricting liberty.',
        )
      : say(
          'La finalité est la recherche ou la poursuite d’un délit ou d’un crime.',
          'Het doeleinde is de opsporing of vervolging van een wanbedrijf of een misdaad.',
          'The purpose is the investigation or prosecution of a délit or a crime.',
        ),
    no: say(
      'La liste est fermée : délits et crimes (pas les contraventions), circulation routière, disparitions inquiétantes.',
      'De lijst is gesloten: wanbedrijven en misdaden (geen overtredingen), wegverkeer, onrustwekkende verdwijningen.',
      'The list is closed: délits and crimes (no contraventions), road traffic, worrying disappearances.',
    ),
    who: ['operational-member'],
    path: ground === undefined ? `${path}.judicialGround` : `${path}.offenceClass`,
  });
}
