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

/** The camera law, its royal decrees, and the article on guarding agents that points to it. */
const ofCameraLaw =
  /^(lcam-|lsp-|rd-2008-02-10|rd-2018-05-08|rd-2018-05-28|rd-2018-12-06-(perimeter|airport|3months|live))/;

/** How far our text of the intelligence law reaches: article 16/4 alone; articles 18/4 and 18/11 are those of 2018. */
const intelligenceLawReach = { lastDay: '2026-02-16' satisfies IsoDay } as const;

/** How far the texts reach on which an answer rests: their last day, how it is told, and the warning that is due after it. */
export type Reach = {
  readonly lastDay?: IsoDay;
  readonly name: string;
  readonly warning?: 'reach-lfp' | 'reach-lcam' | 'reach-lrs';
};

/** The reach that bounds an answer: that of the one law all its provisions stand in, else that of the LFP extract. Political texts are no law and have none. */
export function reachOf(provisions: readonly string[]): Reach {
  const all = (prefix: RegExp): boolean => provisions.length > 0 && provisions.every((id) => prefix.test(id));
  if (all(ofCameraLaw))
    return {
      lastDay: cameraLawReach.lastDay,
      name: `camera law to ${cameraLawReach.lastDay}`,
      warning: 'reach-lcam',
    };
  if (all(/^lrs-/))
    return {
      lastDay: intelligenceLawReach.lastDay,
      name: `intelligence law, article 16/4, to ${intelligenceLawReach.lastDay}`,
      warning: 'reach-lrs',
    };
  if (all(/^(RES|PET)-/)) return { name: 'political text, no law' };
  return { lastDay: lawReach.lastDay, name: `LFP extract to ${lawReach.lastDay}`, warning: 'reach-lfp' };
}
