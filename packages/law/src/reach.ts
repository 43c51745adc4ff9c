import type { IsoDay } from './facts.ts';
import { say } from './trilingual.ts';

/** How far the texts of this package reach: from the first version to the day to which our extract of the LFP is consolidated. */
export const lawReach = {
  firstDay: '2018-05-25' satisfies IsoDay,
  lastDay: '2024-05-27' satisfies IsoDay,
  text: say(
    'Extrait de la LFP consolidé au 27 mai 2024, qui imprime déjà la version de l’article 25/6 en vigueur le 20 novembre 2025.',
    'Uittreksel van de WPA, geconsolideerd tot 27 mei 2024, dat al de versie van artikel 25/6 afdrukt die op 20 november 2025 in werking treedt.',
    'Extract of the LFP consolidated to 27 May 2024, which already prints the version of article 25/6 in force on 20 November 2025.',
  ),
} as const;

/** How far our text of the camera law reaches: the whole law, consolidated later than the LFP extract. */
export const cameraLawReach = {
  lastDay: '2026-06-23' satisfies IsoDay,
  text: say(
    'Loi caméras du 21 mars 2007 (texte entier) consolidée au 23 juin 2026.',
    'Camerawet van 21 maart 2007 (volledige tekst), geconsolideerd tot 23 juni 2026.',
    'Camera law of 21 March 2007 (whole text) consolidated to 23 June 2026.',
  ),
} as const;

/** Whether an answer rests on the camera law alone: its reach then bounds the answer, not that of the LFP extract. */
export const isOfCameraLaw = (provisions: readonly string[]): boolean =>
  provisions.length > 0 && provisions.every((id) => id.startsWith('lcam-'));
