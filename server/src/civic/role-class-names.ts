import { withheldInHeader } from '@clairevoie/contract';
import type { Body, Localised } from '@clairevoie/web';

const names: Readonly<Record<string, Localised>> = {
  police: { fr: 'membre d’un service de police', nl: 'lid van een politiedienst', en: 'member of a police service' },
  'municipal-authority': { fr: 'autorité communale', nl: 'gemeentelijke overheid', en: 'municipal authority' },
  government: { fr: 'gouvernement', nl: 'regering', en: 'government' },
  judicial: { fr: 'autorité judiciaire', nl: 'gerechtelijke overheid', en: 'judicial authority' },
  oversight: { fr: 'organe de contrôle', nl: 'toezichthoudend orgaan', en: 'oversight body' },
  platform: { fr: 'plateforme régionale', nl: 'gewestelijk platform', en: 'regional platform' },
  'camera-controller': {
    fr: 'responsable du traitement (loi caméras)',
    nl: 'verwerkingsverantwoordelijke (camerawet)',
    en: 'controller (camera law)',
  },
  intelligence: { fr: 'service de renseignement', nl: 'inlichtingendienst', en: 'intelligence service' },
  inspection: { fr: 'service d’inspection', nl: 'inspectiedienst', en: 'inspection service' },
  'public-authority': { fr: 'autorité publique', nl: 'overheidsinstantie', en: 'public authority' },
  administration: { fr: 'administration du serveur', nl: 'beheer van de server', en: 'server administration' },
  [withheldInHeader]: { fr: 'fonction non publiée', nl: 'functie niet bekendgemaakt', en: 'function not published' },
  system: {
    fr: 'le système (horloge, échéances)',
    nl: 'het systeem (klok, termijnen)',
    en: 'the system (clock, due work)',
  },
};

/** Name of the class of role that a public header prints. A class we do not know is shown as it is printed. */
export function roleClassName(roleClass: string): Localised {
  return names[roleClass] ?? { fr: roleClass, nl: roleClass, en: roleClass };
}

const unnamed = (slug: string): Localised => ({ fr: slug, nl: slug, en: slug });

/** The server itself, as the organisation of acts that no person performs. */
export const theServer: Body = {
  id: 'system',
  kind: 'regional-platform',
  fictional: false,
  name: { fr: 'ce serveur', nl: 'deze server', en: 'this server' },
};

/** The body of an internal act, which the header does not say. */
export const theUnsaidBody: Body = {
  id: withheldInHeader,
  kind: 'regional-platform',
  fictional: false,
  name: { fr: 'organisme non publié', nl: 'instelling niet bekendgemaakt', en: 'body not published' },
};

/** A body that the journal names and the list of public bodies does not (any more): its slug is all that is known. */
export function unlistedBody(slug: string): Body {
  return { id: slug, kind: 'camera-controller', fictional: false, name: unnamed(slug) };
}
