import type { Case } from '../case.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { ClassifyRecognitionFacts, FaceTechnique } from './acts.ts';
import { recognitionTechniques } from './recognition.ts';

const definition = 'RES-def-reconnaissance-faciale';

/** The function that the definitions name: who is it (1:N), or is it the person claimed (1:1). @law RES-def-authentification RES-def-identification */
const functionOf: Readonly<Partial<Record<FaceTechnique, { readonly id: string; readonly text: Trilingual }>>> = {
  'fr-authentication': {
    id: 'RES-def-authentification',
    text: say(
      'Authentification : une identité est prétendue et comparée à celle enregistrée.',
      'Authenticatie: een beweerde identiteit wordt vergeleken met de geregistreerde.',
      'Authentication: a claimed identity is compared with the recorded one.',
    ),
  },
  'fr-identification': {
    id: 'RES-def-identification',
    text: say(
      'Identification : une personne est retrouvée dans un groupe, un lieu, une image ou une base de données.',
      'Identificatie: een persoon wordt teruggevonden in een groep, een plaats, een afbeelding of een database.',
      'Identification: a person is found in a group, a place, an image or a database.',
    ),
  },
  'fr-clustering': {
    id: 'RES-def-identification',
    text: say(
      'Le même visage est retrouvé dans les images sans nom : la définition dit « retrouver une personne », nous lisons identification (lecture R-27).',
      'Hetzelfde gezicht wordt zonder naam in de beelden teruggevonden: de definitie zegt “een persoon te vinden”, wij lezen identificatie (lezing R-27).',
      'The same face is found again in the images without a name: the definition says “find a person”, we read identification (reading R-27).',
    ),
  },
};

/** The capability and its status: installed counts as deployed, a licence as a purchase. @law RES-def-reconnaissance-faciale RES-def-apd-missions PET-def-reconnaissance-faciale R-27 */
export function judgeClassify(c: Case, facts: ClassifyRecognitionFacts): void {
  c.choice('R-27');
  c.choice('R-43');
  const { capability, status } = facts;
  c.stated('RES-def-apd-missions', capability, {
    yes: say(
      'La capacité trouvée porte un nom de la liste.',
      'De gevonden functie heeft een naam uit de lijst.',
      'The capability found carries a name of the list.',
    ),
    no: say(
      'La capacité trouvée n’est pas nommée : elle ne peut être classée.',
      'De gevonden functie heeft geen naam: zij kan niet worden ingedeeld.',
      'The capability found is not named: it cannot be classified.',
    ),
    path: 'capability',
  });
  c.fact(definition, status === undefined ? undefined : true, {
    yes: statusText(status),
    no: statusText(status),
    path: 'status',
  });
  if (capability === undefined) return;
  const isRecognition = recognitionTechniques.includes(capability);
  for (const id of [definition, 'PET-def-reconnaissance-faciale'])
    c.note(
      id,
      'yes',
      isRecognition
        ? say(
            'La capacité est de la reconnaissance faciale au sens de cette définition.',
            'De functie is gezichtsherkenning in de zin van deze definitie.',
            'The capability is facial recognition in the sense of this definition.',
          )
        : say(
            'La capacité n’est pas de la reconnaissance faciale au sens de cette définition ; elle est rapportée à part.',
            'De functie is geen gezichtsherkenning in de zin van deze definitie; zij wordt apart gemeld.',
            'The capability is no facial recognition in the sense of this definition; it is reported apart.',
          ),
    );
  const named = functionOf[capability];
  if (named !== undefined) c.note(named.id, 'yes', named.text);
  if (isRecognition && status !== undefined) noteMeaning(c, facts, status);
}

function statusText(status: ClassifyRecognitionFacts['status']): Trilingual {
  if (status === 'absent')
    return say('La capacité est absente.', 'De functie is afwezig.', 'The capability is absent.');
  if (status === 'present-disabled')
    return say(
      'La capacité est installée et désactivée : pour la demande 1, c’est un déploiement.',
      'De functie is geïnstalleerd en uitgeschakeld: voor verzoek 1 is dat invoering.',
      'The capability is installed and disabled: for demand 1 that is deployment.',
    );
  return status === 'enabled'
    ? say('La capacité est activée.', 'De functie is ingeschakeld.', 'The capability is enabled.')
    : say('La capacité est utilisée.', 'De functie wordt gebruikt.', 'The capability is used.');
}

/** Which demands the finding speaks against. @law RES-demande-1 RES-demande-2 RES-demande-4 */
function noteMeaning(
  c: Case,
  facts: ClassifyRecognitionFacts,
  status: NonNullable<ClassifyRecognitionFacts['status']>,
): void {
  const isThere = status !== 'absent';
  const yesNo = (claim: boolean | undefined) => (claim === undefined ? 'unknown' : claim ? 'yes' : 'no');
  c.demand({
    provision: 'RES-demande-1',
    meant: yesNo(isThere ? facts.inPublicSpace : false),
    text: say(
      'Déploiement ou utilisation sur une caméra de l’espace public.',
      'Invoering of gebruik op een camera in de openbare ruimte.',
      'Deployment or use on a camera in public space.',
    ),
  });
  c.demand({
    provision: 'RES-demande-4',
    meant: yesNo(isThere || facts.licensed === true ? facts.isBrusselsPoliceZone : facts.licensed),
    text: say(
      'Achat ou usage dans une zone de police bruxelloise ; une licence est un achat.',
      'Aankoop of gebruik in een Brusselse politiezone; een licentie is een aankoop.',
      'Purchase or use in a Brussels police zone; a licence is a purchase.',
    ),
  });
}
