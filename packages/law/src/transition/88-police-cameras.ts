import type { Case } from '../case.ts';
import { readDay } from '../time.ts';
import { say } from '../trilingual.ts';
import type { UseExistingPoliceCameraFacts } from './acts.ts';
import { firstDayOfLaw, isAfter, noteInForce, versionOn } from './dates.ts';

/** Last day of the twelve months given to existing police cameras, to 24:00. @law l2018-88 R-37 */
const lastDayOfGrace = '2019-05-25';

const conform = say(
  'Obtenir l’autorisation de l’article 25/4 de la LFP et répondre au reste de la loi, ou cesser l’utilisation.',
  'De toestemming van artikel 25/4 WPA verkrijgen en aan de rest van de wet voldoen, of het gebruik stopzetten.',
  'Obtain the authorisation of article 25/4 LFP and meet the rest of the law, or stop the use.',
);

/** The use of a police camera older than the law: tolerated for twelve months under four conditions, then judged as any other. @law l2018-88 */
export function judgeUseExistingPoliceCamera(c: Case, facts: UseExistingPoliceCameraFacts): void {
  noteInForce(c);
  c.choice('R-37');
  c.choice('R-01');
  c.deadline({
    id: 'existing-cameras-comply',
    on: lastDayOfGrace,
    kind: 'latest',
    provision: 'l2018-88',
    reading: 'R-37',
  });
  if (isAfter(c, lastDayOfGrace)) {
    judgeAfter(c, facts);
    return;
  }
  if (facts.meetsTheNewLaw === true) {
    c.note('l2018-88', 'yes', alreadyMeets);
    return;
  }
  judgeGrace(c, facts);
  c.duty(
    {
      id: 'bring-existing-camera-into-line',
      basis: 'law',
      provision: 'l2018-88',
      text: say(
        'Répondre aux dispositions de la loi au plus tard le 25 mai 2019.',
        'Uiterlijk op 25 mei 2019 aan de bepalingen van de wet voldoen.',
        'Meet the provisions of the law by 25 May 2019.',
      ),
      dueWithin: 'P12M',
      by: ['police-service'],
    },
    'always',
  );
}

const alreadyMeets = say(
  'L’utilisation répond déjà à la loi.',
  'Het gebruik voldoet al aan de wet.',
  'The use already meets the law.',
);

function judgeAfter(c: Case, facts: UseExistingPoliceCameraFacts): void {
  const on = versionOn(c, lastDayOfGrace);
  c.warn('existing-camera-as-any-other');
  if (facts.meetsTheNewLaw === undefined) {
    c.unknown('lfp-25-4-p1-al1', 'meetsTheNewLaw', ['municipal-council', 'minister-interior']);
    return;
  }
  if (facts.meetsTheNewLaw) {
    c.note('l2018-88', 'yes', alreadyMeets, { on });
    return;
  }
  c.note(
    'l2018-88',
    'no',
    say(
      'Les douze mois se sont achevés le 25 mai 2019 à 24 heures : la tolérance est finie.',
      'De twaalf maanden eindigden op 25 mei 2019 om 24 uur: het gedogen is voorbij.',
      'The twelve months ended on 25 May 2019 at 24:00: the tolerance is over.',
    ),
    { on, mend: conform, who: ['municipal-council', 'minister-interior', 'chief-of-corps'] },
  );
  c.note(
    'lfp-25-4-p1-al1',
    'no',
    say(
      'L’utilisation n’a pas l’autorisation préalable de principe, ou ne répond pas au reste de la loi.',
      'Het gebruik heeft geen voorafgaande principiële toestemming, of voldoet niet aan de rest van de wet.',
      'The use has no prior authorisation in principle, or does not meet the rest of the law.',
    ),
    { mend: conform, who: ['municipal-council', 'minister-interior'] },
  );
}

function judgeGrace(c: Case, facts: UseExistingPoliceCameraFacts): void {
  const id = 'l2018-88';
  const installed = facts.installedOn === undefined ? undefined : readDay('installedOn', facts.installedOn).toString();
  c.fact(id, installed === undefined ? undefined : installed < firstDayOfLaw, {
    yes: say(
      'La caméra était installée ou utilisée avant le 25 mai 2018.',
      'De camera was vóór 25 mei 2018 geplaatst of in gebruik.',
      'The camera was installed or used before 25 May 2018.',
    ),
    no: say(
      'La caméra est postérieure à l’entrée en vigueur : elle n’a aucune tolérance.',
      'De camera is van na de inwerkingtreding: zij wordt niet gedoogd.',
      'The camera is younger than the law: it has no tolerance.',
    ),
    mend: conform,
    who: ['municipal-council', 'minister-interior'],
    path: 'installedOn',
  });
  c.fact(id, facts.usedByPolice, {
    yes: say('La police l’utilise.', 'De politie gebruikt haar.', 'The police use it.'),
    no: say(
      'L’article 88 ne vise que les caméras de la police ; les autres suivent l’article 89, alinéa 2.',
      'Artikel 88 betreft enkel politiecamera’s; de andere volgen artikel 89, tweede lid.',
      'Article 88 is about cameras of the police only; others follow article 89, para. 2.',
    ),
    path: 'usedByPolice',
  });
  c.fact(id, facts.earlierBasis === undefined ? undefined : facts.earlierBasis === 'camera-law-2007', {
    yes: say(
      'Elle l’était dans le cadre de la loi du 21 mars 2007.',
      'Dat gebeurde in het kader van de wet van 21 maart 2007.',
      'That was within the law of 21 March 2007.',
    ),
    no: say(
      'Elle ne reposait pas sur la loi du 21 mars 2007 : aucune tolérance.',
      'Zij berustte niet op de wet van 21 maart 2007: geen gedogen.',
      'It did not rest on the law of 21 March 2007: no tolerance.',
    ),
    mend: conform,
    who: ['municipal-council', 'minister-interior'],
    path: 'earlierBasis',
  });
  c.fact(id, facts.withinChapter2, {
    yes: say(
      'Elle entre dans le champ du chapitre 2 de la loi.',
      'Zij valt onder hoofdstuk 2 van de wet.',
      'It falls within chapter 2 of the law.',
    ),
    no: say(
      'Elle n’entre pas dans le champ du chapitre 2 de la loi.',
      'Zij valt niet onder hoofdstuk 2 van de wet.',
      'It does not fall within chapter 2 of the law.',
    ),
    path: 'withinChapter2',
  });
}
