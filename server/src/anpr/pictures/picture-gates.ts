import type { PolicyGate, Sentence } from '../../ledger/index.ts';

// Rules of the house about pictures. What the law says of a search and of its journal, `packages/law` says.
const sentences = {
  'unknown-picture': {
    fr: 'Aucune image conservée ne porte ce numéro, ou elle a atteint son terme.',
    nl: 'Geen bewaarde foto draagt dit nummer, of ze heeft haar termijn bereikt.',
    en: 'No picture that is kept has this id, or it has reached its term.',
  },
  'unknown-opening': {
    fr: 'Aucune ouverture d’image ne porte ce numéro.',
    nl: 'Geen opening van een foto draagt dit nummer.',
    en: 'No opening of a picture has this id.',
  },
  'no-ground': {
    fr: 'Une image ne s’ouvre que dans la comparaison ou la validation d’une concordance, ou dans un résultat de recherche qui vous est ouvert et qui porte sur ce passage.',
    nl: 'Een foto gaat enkel open binnen de vergelijking of de validatie van een treffer, of binnen een zoekresultaat dat voor u openstaat en over deze passage gaat.',
    en: 'A picture opens only within the comparison or validation of a hit, or a result of a search, that is open to you and is about this read.',
  },
  'occupant-closed': {
    fr: 'L’image du conducteur ou des passagers reste fermée : elle ne s’ouvre que par une demande propre, accordée par une autre personne.',
    nl: 'De foto van de bestuurder of de passagiers blijft gesloten: ze gaat enkel open met een eigen aanvraag, toegestaan door een andere persoon.',
    en: 'The picture of driver or passengers stays closed: it opens only by a request of its own that another person granted.',
  },
  'picture-differs': {
    fr: 'Les images de ce lot ne sont pas celles dont le journal garde l’empreinte : aucune ne s’ouvre. Prévenez l’organe de contrôle : quelqu’un a modifié ce qui est conservé à côté du journal.',
    nl: 'De foto’s van deze reeks zijn niet die waarvan het logboek de vingerafdruk bewaart: geen ervan gaat open. Verwittig het controleorgaan: iemand heeft gewijzigd wat naast het logboek wordt bewaard.',
    en: 'The pictures of this batch are not those of which the journal keeps the digest: none of them opens. Tell the overseer: somebody changed what lies beside the journal.',
  },
  'not-occupant': {
    fr: 'Cette image ne montre ni conducteur ni passagers : elle s’ouvre sans demande propre.',
    nl: 'Deze foto toont geen bestuurder of passagiers: ze gaat open zonder eigen aanvraag.',
    en: 'This picture shows neither driver nor passengers: it opens without a request of its own.',
  },
  'no-prosecutor': {
    fr: 'Indiquez le parquet qui traite le dossier : passé le premier mois, le procureur du Roi décide, et seul ce parquet voit la demande.',
    nl: 'Vermeld het parket dat het dossier behandelt: na de eerste maand beslist de procureur des Konings, en alleen dat parket ziet de aanvraag.',
    en: 'State the office of the public prosecutor that handles the case: past the first month the prosecutor decides, and that office alone sees the request.',
  },
  'other-office': {
    fr: 'La recherche d’où vient cette image est adressée à un autre parquet : c’est lui qui traite le dossier.',
    nl: 'De opzoeking waaruit deze foto komt, is aan een ander parket gericht: dat parket behandelt het dossier.',
    en: 'The search from which this picture comes is addressed to another office: that one handles the case.',
  },
  'unknown-request': {
    fr: 'Aucune demande ouverte ne porte ce numéro, ou elle n’est pas de votre ressort.',
    nl: 'Geen openstaande aanvraag draagt dit nummer, of ze behoort niet tot uw bevoegdheid.',
    en: 'No open request has this id, or it is not yours to decide.',
  },
  'decider-asked': {
    fr: 'Qui demande à voir l’image n’en décide pas.',
    nl: 'Wie de foto aanvraagt, beslist er niet over.',
    en: 'Whoever asks to see the picture does not decide.',
  },
} as const satisfies Record<string, Sentence>;

/** The rules that are broken, as gates that block. Pass `true` where a rule is broken. */
export function brokenPictureRules(
  broken: { readonly [rule in keyof typeof sentences]?: boolean },
): readonly PolicyGate[] {
  return Object.entries(sentences)
    .filter(([id]) => Object.entries(broken).some(([rule, isBroken]) => rule === id && isBroken === true))
    .map(([id, because]) => ({ id: `anpr-${id}`, blocks: true, because }));
}
