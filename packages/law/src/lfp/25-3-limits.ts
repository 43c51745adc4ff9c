import type { Case } from '../case.ts';
import { type Dated, dated } from '../dated.ts';
import type { HumanJudgement, Hypothesis445, PurposeFacts } from '../facts.ts';
import { say } from '../trilingual.ts';

/** Hypotheses of 44/5 § 1 al. 1 that 25/3 § 2 admits; the 7° added to 44/5 in 2019 was never added here. @law lfp-25-3-p2-s1 */
export const admittedHypotheses: Dated<readonly Hypothesis445[]> = dated('lfp-25-3-p2-s1', {
  from: '2018-05-25',
  is: ['2', '3', '4', '5', '6'],
});

/** Articles of the LFP whose categories of persons may be aimed at under hypothesis 5°. @law lfp-25-3-p2-s2 */
export const admittedPersons: Dated<readonly string[]> = dated('lfp-25-3-p2-s2', {
  from: '2018-05-25',
  is: ['18', '19', '20'],
});

/** Administrative-police information only in the hypotheses the law admits. @law lfp-25-3-p2-s1 lfp-25-3-p2-s2 */
export function judgePurposes(c: Case, purposes: readonly PurposeFacts[] | undefined): void {
  const administrative = (purposes ?? []).filter((purpose) => purpose.branch === 'administrative');
  if (administrative.length === 0) return;
  c.warn('host-44-5');
  const admitted = admittedHypotheses.on(c.lawDay) ?? [];
  const persons = admittedPersons.on(c.lawDay) ?? [];
  for (const purpose of administrative) {
    const hypothesis = purpose.hypothesis445;
    c.stated('lfp-25-3-p2-s1', hypothesis === undefined ? undefined : admitted.includes(hypothesis), {
      yes: say(
        `Police administrative : hypothèse ${hypothesis}° de l’article 44/5, § 1er.`,
        `Bestuurlijke politie: geval ${hypothesis}° van artikel 44/5, § 1.`,
        `Administrative police: case ${hypothesis}° of article 44/5, § 1.`,
      ),
      no:
        hypothesis === '7'
          ? say(
              'Le 7° de l’article 44/5 n’a pas été ajouté à l’article 25/3, § 2, qui n’admet que 2° à 6°.',
              'Het 7° van artikel 44/5 is niet toegevoegd aan artikel 25/3, § 2, dat enkel 2° tot 6° toelaat.',
              'The 7° of article 44/5 was not added to article 25/3, § 2, which admits 2° to 6° only.',
            )
          : say(
              'Une finalité de police administrative n’est permise que dans les hypothèses 2° à 6° de l’article 44/5, § 1er.',
              'Een doeleinde van bestuurlijke politie is enkel toegelaten in de gevallen 2° tot 6° van artikel 44/5, § 1.',
              'An administrative-police purpose is permitted only in the cases 2° to 6° of article 44/5, § 1.',
            ),
      mend: say(
        'Indiquer l’hypothèse 2° à 6°, ou renoncer à cette finalité.',
        'Het geval 2° tot 6° vermelden, of van dit doeleinde afzien.',
        'State the case 2° to 6°, or give up this purpose.',
      ),
      who: ['chief-of-corps', 'coordinating-director', 'requesting-director'],
      path: 'purposes.hypothesis445',
    });
    if (hypothesis !== '5') continue;
    const targets = purpose.personsOfArticles ?? [];
    c.stated('lfp-25-3-p2-s2', targets.length > 0 && targets.every((article) => persons.includes(article)), {
      yes: say(
        'Hypothèse 5° : catégories de personnes des articles 18, 19 ou 20.',
        'Geval 5°: categorieën van personen van de artikelen 18, 19 of 20.',
        'Case 5°: categories of persons of articles 18, 19 or 20.',
      ),
      no: say(
        'L’hypothèse 5° ne vaut que pour les catégories de personnes des articles 18, 19 et 20.',
        'Geval 5° geldt enkel voor de categorieën van personen van de artikelen 18, 19 en 20.',
        'Case 5° holds only for the categories of persons of articles 18, 19 and 20.',
      ),
      path: 'purposes.personsOfArticles',
    });
  }
}

const sensitiveFunctions = [
  'ethnicity',
  'race',
  'religion',
  'political-opinion',
  'trade-union',
  'health',
  'sex-life',
  'sexual-orientation',
];

/** A use without purposes cannot be checked against 25/3 § 2. @law lfp-25-3-p2-s1 */
export function judgePurposesGiven(c: Case, purposes: readonly PurposeFacts[] | undefined): void {
  if (purposes === undefined || purposes.length === 0) c.unknown('lfp-25-3-p2-s1', 'purposes');
}

/** No aim at sensitive information. @law lfp-25-3-p3-sensible */
export function judgeSensitiveAim(c: Case, aims: boolean | undefined, functions: readonly string[] | undefined): void {
  const attribute = (functions ?? []).find((name) => sensitiveFunctions.includes(name));
  const value = attribute !== undefined ? false : aims === undefined ? undefined : !aims;
  c.fact('lfp-25-3-p3-sensible', value, {
    yes: say(
      'L’utilisation ne vise aucune information sensible.',
      'Het gebruik beoogt geen gevoelige informatie.',
      'The use aims at no sensitive information.',
    ),
    no: say(
      'L’utilisation vise des informations que l’article 25/3, § 3, interdit de rechercher (origine, convictions, syndicat, santé, vie ou orientation sexuelle).',
      'Het gebruik beoogt informatie die artikel 25/3, § 3, verbiedt te verzamelen (afkomst, overtuiging, vakbond, gezondheid, seksleven of seksuele gerichtheid).',
      'The use aims at information that article 25/3, § 3, forbids to seek (origin, beliefs, union, health, sex life or orientation).',
    ),
    mend: say(
      'Renoncer à cette finalité ou à cette fonction.',
      'Van dit doeleinde of deze functie afzien.',
      'Give up this purpose or this function.',
    ),
    path: 'aimsAtSensitive',
  });
}

/** No images that violate a person's intimacy: the field of view of a fixed camera is reviewed by a person. @law lfp-25-3-p3-intimite */
export function judgeIntimacy(c: Case, review: HumanJudgement | undefined): void {
  c.judged('lfp-25-3-p3-intimite', review, {
    yes: say(
      'Le champ de vision a été contrôlé : il ne porte pas atteinte à l’intimité.',
      'Het gezichtsveld is gecontroleerd: het schendt de intimiteit niet.',
      'The field of view was reviewed: it does not violate intimacy.',
    ),
    no: say(
      'Le champ de vision porte atteinte à l’intimité d’une personne.',
      'Het gezichtsveld schendt de intimiteit van een persoon.',
      'The field of view violates a person’s intimacy.',
    ),
    mend: say(
      'Masquer ou réorienter le champ de vision, puis le faire contrôler.',
      'Het gezichtsveld maskeren of verplaatsen en laten controleren.',
      'Mask or turn the field of view, then have it reviewed.',
    ),
    who: ['responsible-officer', 'dpo'],
    path: 'intimacyReview',
  });
}
