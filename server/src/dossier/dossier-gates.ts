import type { PolicyGate, Sentence } from '../ledger/index.ts';

// Rules of the house, not of the law: they keep versions, corrections and judgements apart and in order.
const sentences = {
  'same-content': {
    fr: 'La version la plus récente de ce texte dit exactement la même chose : rien à ajouter.',
    nl: 'De recentste versie van deze tekst zegt precies hetzelfde: er is niets toe te voegen.',
    en: 'The newest version of this text says exactly the same: there is nothing to add.',
  },
  'other-kind': {
    fr: 'Ce texte est enregistré sous une autre nature : donnez-lui un autre nom, ou la même nature.',
    nl: 'Deze tekst is met een andere aard geregistreerd: geef hem een andere naam, of dezelfde aard.',
    en: 'This text is registered as of another kind: give it another name, or the same kind.',
  },
  'unclear-passages': {
    fr: 'Deux passages portent le même nom, un passage n’a de mots dans aucune langue, ou une demande renvoie à un passage absent.',
    nl: 'Twee passages dragen dezelfde naam, een passage heeft in geen van beide talen woorden, of een verzoek verwijst naar een passage die er niet is.',
    en: 'Two passages have one name, a passage has words in neither language, or a demand points to a passage that is not there.',
  },
  'dated-in-the-future': {
    fr: 'Le jour indiqué est à venir.',
    nl: 'De vermelde dag ligt in de toekomst.',
    en: 'The day stated is in the future.',
  },
  'unknown-version': {
    fr: 'Aucune version de ce numéro n’est enregistrée pour ce texte.',
    nl: 'Voor deze tekst is geen versie met dit nummer geregistreerd.',
    en: 'No version of this number is registered for this text.',
  },
  'already-corrected': {
    fr: 'L’alignement de cette version a déjà été corrigé par une personne : une nouvelle correction demande une nouvelle version.',
    nl: 'Een persoon heeft de koppeling van deze versie al verbeterd: een nieuwe verbetering vraagt een nieuwe versie.',
    en: 'A person has corrected the alignment of this version already: another correction takes another version.',
  },
  'halves-do-not-fit': {
    fr: 'Une moitié nommée n’existe pas dans cette langue, est nommée deux fois, ou une paire est vide.',
    nl: 'Een genoemde helft bestaat niet in die taal, wordt twee keer genoemd, of een paar is leeg.',
    en: 'A half that is named does not exist in that language, is named twice, or a pair is empty.',
  },
  'unknown-passage': {
    fr: 'Aucune version enregistrée de ce texte n’a de passage de ce nom.',
    nl: 'Geen geregistreerde versie van deze tekst heeft een passage met die naam.',
    en: 'No registered version of this text has a passage of that name.',
  },
  'unknown-demand': {
    fr: 'Aucune demande enregistrée ne porte ce nom.',
    nl: 'Geen geregistreerd verzoek draagt die naam.',
    en: 'No registered demand has that name.',
  },
  'no-report-asked': {
    fr: 'Cette demande ne porte pas sur un rapport.',
    nl: 'Dit verzoek gaat niet over een verslag.',
    en: 'This demand does not ask for a report.',
  },
} as const satisfies Record<string, Sentence>;

/** A rule of the house about texts and demands. */
export type DossierGate = keyof typeof sentences;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenRules(broken: { readonly [rule in DossierGate]?: boolean }): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `dossier-${id}`, blocks: true, because }));
}
