import type { Case } from '../case.ts';
import type { Demand } from '../decision.ts';
import { say, type Trilingual } from '../trilingual.ts';
import type { AnalyseFacesFacts } from './acts.ts';

/** Three-valued "and": one no settles it, else one unknown leaves it open. */
const all = (...claims: readonly (boolean | undefined)[]): Demand['meant'] =>
  claims.includes(false) ? 'no' : claims.includes(undefined) ? 'unknown' : 'yes';

const isOnCamera = (images: AnalyseFacesFacts['images']): boolean | undefined =>
  images === undefined ? undefined : images !== 'other';

const isOnPlatform = ({ user, images }: AnalyseFacesFacts): boolean | undefined => {
  if (user === 'sharing-platform' || images === 'sharing-platform') return true;
  return user === undefined || images === undefined ? undefined : false;
};

const isAuthority = ({ user, userIsAuthority }: AnalyseFacesFacts): boolean | undefined =>
  user === 'police' || user === 'sharing-platform' || user === 'intelligence-service' ? true : userIsAuthority;

type Ask = {
  readonly id: string;
  readonly meant: (facts: AnalyseFacesFacts) => Demand['meant'];
  readonly text: Trilingual;
};

/** What the two political texts ask of facial recognition, in their own scopes: never merged into one. */
const asks: readonly Ask[] = [
  {
    id: 'RES-demande-1',
    meant: ({ images, inPublicSpace, inBrusselsRegion }) => all(isOnCamera(images), inPublicSpace, inBrusselsRegion),
    text: say(
      'La proposition demande d’interdire le déploiement et l’utilisation sur les caméras de l’espace public de la Région.',
      'Het voorstel vraagt invoering en gebruik te verbieden op camera’s in de openbare ruimte van het Gewest.',
      'The proposal asks to ban deployment and use on cameras in the public space of the Region.',
    ),
  },
  {
    id: 'RES-demande-2',
    meant: ({ publicFunding }) => all(publicFunding),
    text: say(
      'La proposition demande qu’aucun financement public n’y soit affecté.',
      'Het voorstel vraagt dat er geen overheidsmiddelen naartoe gaan.',
      'The proposal asks that no public money goes to it.',
    ),
  },
  {
    id: 'RES-demande-3-verification',
    meant: (facts) => all(isOnPlatform(facts), facts.timing === undefined ? undefined : facts.timing === 'afterwards'),
    text: say(
      'La proposition demande de vérifier qu’aucune correspondance faciale n’est faite a posteriori avec les images de la plateforme.',
      'Het voorstel vraagt te verifiëren dat achteraf geen gezichtsvergelijking gebeurt met beelden van het platform.',
      'The proposal asks to verify that no facial matching is done afterwards with images of the platform.',
    ),
  },
  {
    id: 'RES-demande-4',
    meant: ({ user, isBrusselsPoliceZone }) =>
      all(user === undefined ? undefined : user === 'police', isBrusselsPoliceZone),
    text: say(
      'La proposition demande d’interdire l’achat et l’usage dans les six zones de police bruxelloises.',
      'Het voorstel vraagt aankoop en gebruik te verbieden in de zes Brusselse politiezones.',
      'The proposal asks to ban purchase and use in the six Brussels police zones.',
    ),
  },
  {
    id: 'PET-demande-1-lieux',
    meant: ({ inPublicSpace }) => all(inPublicSpace),
    text: say(
      'La pétition demande d’interdire la reconnaissance faciale dans les lieux publics, qui que soit l’utilisateur.',
      'De petitie vraagt gezichtsherkenning op openbare plaatsen te verbieden, wie ook de gebruiker is.',
      'The petition asks to ban facial recognition in public places, whoever uses it.',
    ),
  },
  {
    id: 'PET-demande-1-autorites',
    meant: (facts) =>
      all(isAuthority(facts), facts.technique === undefined ? undefined : facts.technique !== 'fr-authentication'),
    text: say(
      'La pétition demande d’interdire son utilisation par les autorités à des fins d’identification, quelles que soient les réformes à venir.',
      'De petitie vraagt het gebruik door de autoriteiten voor identificatie te verbieden, ongeacht toekomstige hervormingen.',
      'The petition asks to ban its use by authorities for identification, whatever reforms come.',
    ),
  },
];

/** What the political texts ask of this act, told apart: information, no finding. @law R-43 */
export function noteDemands(c: Case, facts: AnalyseFacesFacts): void {
  for (const { id, meant, text } of asks) if (c.inForce(id)) c.demand({ provision: id, meant: meant(facts), text });
  if (facts.user === 'police' && c.inForce('RES-avis-coc-2020'))
    c.demand({
      provision: 'RES-avis-coc-2020',
      meant: 'yes',
      text: say(
        'La proposition cite l’avis de l’Organe de contrôle du 16 juin 2020 : aucune loi n’offre de fondement juridique suffisant à la police ; un avis n’est pas une loi.',
        'Het voorstel haalt het advies van het Controleorgaan van 16 juni 2020 aan: geen wet biedt de politie een afdoende rechtsgrond; een advies is geen wet.',
        'The proposal quotes the opinion of the Control Organ of 16 June 2020: no law gives the police a sufficient legal basis; an opinion is no law.',
      ),
    });
}
