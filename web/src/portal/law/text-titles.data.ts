import type { Localised } from '../data-values.ts';

const title = (fr: string, nl: string, en: string): Localised => ({ fr, nl, en });

/** Titles of the texts, by their key in the law package. The English is ours. */
export const textTitles = {
  LFP: title(
    'Loi du 5 août 1992 sur la fonction de police (LFP)',
    'Wet van 5 augustus 1992 op het politieambt (WPA)',
    'Law of 5 August 1992 on the police function (LFP)',
  ),
  LCAM: title(
    'Loi du 21 mars 2007 réglant l’installation et l’utilisation de caméras de surveillance (loi caméras)',
    'Wet van 21 maart 2007 tot regeling van de plaatsing en het gebruik van bewakingscamera’s (camerawet)',
    'Law of 21 March 2007 on the installation and use of surveillance cameras (camera law)',
  ),
  LRS: title(
    'Loi du 30 novembre 1998 organique des services de renseignement et de sécurité',
    'Wet van 30 november 1998 houdende regeling van de inlichtingen- en veiligheidsdiensten',
    'Law of 30 November 1998 on the intelligence and security services',
  ),
  LSP: title(
    'Loi du 2 octobre 2017 réglementant la sécurité privée et particulière',
    'Wet van 2 oktober 2017 tot regeling van de private en bijzondere veiligheid',
    'Law of 2 October 2017 on private and special security',
  ),
  LPI: title(
    'Loi du 7 décembre 1998 organisant un service de police intégré, structuré à deux niveaux',
    'Wet van 7 december 1998 tot organisatie van een geïntegreerde politiedienst, gestructureerd op twee niveaus',
    'Law of 7 December 1998 on the integrated police service',
  ),
  L2018: title(
    'Loi du 21 mars 2018 (caméras de police)',
    'Wet van 21 maart 2018 (politiecamera’s)',
    'Law of 21 March 2018 (police cameras)',
  ),
  L2023: title(
    'Loi du 19 octobre 2023 (caméras individuelles)',
    'Wet van 19 oktober 2023 (individuele camera’s)',
    'Law of 19 October 2023 (individual cameras)',
  ),
  'RD2018-PLACES': title(
    'Arrêté royal du 6 décembre 2018 (lieux à risque, police)',
    'Koninklijk besluit van 6 december 2018 (risicoplaatsen, politie)',
    'Royal decree of 6 December 2018 (risk places, police)',
  ),
  'RD2018-PERIM': title(
    'Arrêté royal du 6 décembre 2018 (périmètre, trois mois, temps réel)',
    'Koninklijk besluit van 6 december 2018 (perimeter, drie maanden, realtime)',
    'Royal decree of 6 December 2018 (perimeter, three months, real time)',
  ),
  'RD2019-PICTO': title(
    'Arrêté royal du 22 mai 2019 (pictogramme de police)',
    'Koninklijk besluit van 22 mei 2019 (politiepictogram)',
    'Royal decree of 22 May 2019 (police pictogram)',
  ),
  RD2008: title(
    'Arrêté royal du 10 février 2008 (pictogramme)',
    'Koninklijk besluit van 10 februari 2008 (pictogram)',
    'Royal decree of 10 February 2008 (pictogram)',
  ),
  'RD2018-PICTO': title(
    'Arrêté royal du 28 mai 2018 (pictogramme, modification)',
    'Koninklijk besluit van 28 mei 2018 (pictogram, wijziging)',
    'Royal decree of 28 May 2018 (pictogram, amendment)',
  ),
  'RD2018-DECL': title(
    'Arrêté royal du 8 mai 2018 (déclaration)',
    'Koninklijk besluit van 8 mei 2018 (aangifte)',
    'Royal decree of 8 May 2018 (declaration)',
  ),
  RES: title(
    'Proposition de résolution (texte politique, non contraignant)',
    'Voorstel van resolutie (politieke tekst, niet bindend)',
    'Proposed resolution (political text, not binding)',
  ),
  PET: title(
    'Pétition citoyenne (texte politique, non contraignant)',
    'Burgerpetitie (politieke tekst, niet bindend)',
    'Citizens’ petition (political text, not binding)',
  ),
} as const satisfies Readonly<Record<string, Localised>>;
