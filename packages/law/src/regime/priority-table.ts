import { say } from '../trilingual.ts';
import type { RegimeRelation, RegimeRow } from './regime.ts';

type Cites = { readonly law?: string; readonly readings?: string; readonly from?: string; readonly to?: string };

const words = (text: string | undefined): readonly string[] => (text === undefined ? [] : text.trim().split(/\s+/));

/** A row: `prevails` against `over`, both names of regimes; in force from 25 May 2018 unless said. */
function row(
  relation: RegimeRelation,
  prevails: string,
  over: string,
  { law, readings, from = '2018-05-25', to }: Cites,
  why: RegimeRow['why'],
): RegimeRow {
  return {
    id: `${words(prevails).join('+')}/${words(over).join('+')}`,
    relation,
    prevails: words(prevails),
    over: words(over),
    from,
    ...(to === undefined ? {} : { to }),
    provisions: words(law),
    readings: words(readings),
    why,
  };
}

const since2024 = '2024-01-20';

/** Which regime displaces which, from which day, on which text or reading. */
export const priorityTable: readonly RegimeRow[] = [
  row(
    'yielding-clause',
    'special-legislation-police',
    'visible-police-use third-party-cameras non-visible-police-use',
    { law: 'lfp-25-1-p1-al2 lfp-46-3', readings: 'R-35' },
    say(
      'La section ne s’applique pas aux caméras réglées par ou en vertu d’une législation particulière.',
      'De afdeling geldt niet voor camera’s geregeld door of krachtens bijzondere wetgeving.',
      'The section does not apply to cameras governed by special legislation.',
    ),
  ),
  row(
    'yielding-clause',
    'special-legislation-camera',
    'camera-law',
    { law: 'lcam-3-al2-pt1', readings: 'R-35' },
    say(
      'La loi caméras cède devant la législation particulière.',
      'De camerawet wijkt voor bijzondere wetgeving.',
      'The camera law yields to special legislation.',
    ),
  ),
  row(
    'yielding-clause',
    'visible-police-use non-visible-police-use third-party-cameras',
    'camera-law',
    { law: 'lcam-3-al2-pt1 lfp-25-1-p1-al1', readings: 'R-35 R-36' },
    say(
      'Les caméras utilisées par la police relèvent de la LFP, législation particulière au regard de la loi caméras.',
      'Camera’s gebruikt door de politie vallen onder de WPA, bijzondere wetgeving ten opzichte van de camerawet.',
      'Cameras used by the police fall under the LFP, special legislation with regard to the camera law.',
    ),
  ),
  row(
    'yielding-clause',
    'workplace-cameras',
    'camera-law',
    { law: 'lcam-3-al2-pt2', readings: 'R-35' },
    say(
      'Sur le lieu de travail, aux quatre fins énumérées, la loi caméras ne s’applique pas.',
      'Op de arbeidsplaats, voor de vier opgesomde doeleinden, geldt de camerawet niet.',
      'At the workplace, for the four listed aims, the camera law does not apply.',
    ),
  ),
  row(
    'yielding-clause',
    'inspection-cameras',
    'camera-law',
    { law: 'lcam-3-al2-pt3', readings: 'R-35' },
    say(
      'Les services d’inspection expressément habilités par leur loi sont hors de la loi caméras.',
      'Inspectiediensten die hun wet uitdrukkelijk machtigt, vallen buiten de camerawet.',
      'Inspection services expressly empowered by their own law are outside the camera law.',
    ),
  ),
  row(
    'side-by-side',
    'camera-law workplace-cameras inspection-cameras',
    'data-protection-law',
    { law: 'lcam-3-1-s1 lcam-3-1-s2', readings: 'R-35' },
    say(
      'La protection des données s’applique en plus ; en cas de contradiction, la loi caméras l’emporte (3/1).',
      'Gegevensbescherming geldt bijkomend; bij tegenstrijdigheid gaat de camerawet voor (3/1).',
      'Data-protection law applies as well; where they contradict, the camera law prevails (3/1).',
    ),
  ),
  row(
    'side-by-side',
    'workplace-cameras',
    'inspection-cameras special-legislation-camera',
    { law: 'lcam-3-al2-pt1 lcam-3-al2-pt2 lcam-3-al2-pt3' },
    say(
      'Trois exclusions de la même loi : une suffit, elles ne se contredisent pas.',
      'Drie uitsluitingen van dezelfde wet: één volstaat, zij spreken elkaar niet tegen.',
      'Three exclusions from the same law: one suffices, they do not contradict.',
    ),
  ),
  row(
    'side-by-side',
    'inspection-cameras',
    'special-legislation-camera',
    { law: 'lcam-3-al2-pt1 lcam-3-al2-pt3' },
    say(
      'L’habilitation d’un service d’inspection est elle-même une législation particulière : les deux exclusions concordent.',
      'De machtiging van een inspectiedienst is zelf bijzondere wetgeving: beide uitsluitingen stemmen overeen.',
      'The empowerment of an inspection service is itself special legislation: both exclusions agree.',
    ),
  ),
  row(
    'side-by-side',
    'third-party-cameras',
    'visible-police-use',
    { law: 'lfp-25-1-p2', readings: 'R-36' },
    say(
      'Une caméra de tiers que la police enregistre en direct suit les règles de l’utilisation visible.',
      'Een camera van derden die de politie rechtstreeks opneemt, volgt de regels van zichtbaar gebruik.',
      'A third-party camera that the police record live follows the rules of visible use.',
    ),
  ),
  row(
    'special-law',
    'bodycam-situations',
    'places-of-visible-use',
    { law: 'lfp-25-3-p1bis', readings: 'A-06', from: since2024 },
    say(
      'Le § 1erbis fixe les cas des caméras individuelles ; le § 1er n’y ajoute rien.',
      'Paragraaf 1bis bepaalt de gevallen voor individuele camera’s; paragraaf 1 voegt er niets aan toe.',
      'Paragraph 1bis sets the cases of individual cameras; paragraph 1 adds none.',
    ),
  ),
  row(
    'narrowing',
    'risk-places-decree',
    'places-of-visible-use',
    { law: 'rd-2018-12-06-places lfp-25-3-p1-pt2-b', readings: 'A-13', from: '2019-01-03' },
    say(
      'L’arrêté restreint la loi : caméras fixes temporaires seulement, après analyse de risque ; les quatre lieux de la loi restent.',
      'Het besluit beperkt de wet: enkel tijdelijke vaste camera’s, na risicoanalyse; de vier plaatsen van de wet blijven.',
      'The decree narrows the law: temporary fixed cameras only, after a risk analysis; the four places of the law remain.',
    ),
  ),
  row(
    'exception',
    'particular-circumstances specialised-protection transfer-of-detainees',
    'places-of-visible-use',
    { law: 'lfp-46-4-al1 lfp-46-9-al1 lfp-46-11-al1', readings: 'R-20' },
    say(
      '« Par dérogation à l’article 25/3 » : ces cas ont leurs propres lieux.',
      '“In afwijking van artikel 25/3”: deze gevallen hebben hun eigen plaatsen.',
      '“By derogation from article 25/3”: these cases have places of their own.',
    ),
  ),
  row(
    'side-by-side',
    'judicial-preparation',
    'places-of-visible-use',
    { law: 'lfp-46-7', readings: 'R-18' },
    say(
      '46/7 lève la visibilité seulement : les lieux de l’article 25/3, § 1er, demeurent.',
      'Artikel 46/7 heft enkel de zichtbaarheid op: de plaatsen van artikel 25/3, § 1, blijven gelden.',
      '46/7 lifts visibility only: the places of 25/3 § 1 remain.',
    ),
  ),
  row(
    'exemption',
    'police-premises-exempt',
    'authorisation-in-principle oral-urgency',
    { law: 'lfp-25-4-p5', readings: 'R-08' },
    say(
      'Pas d’autorisation dans les lieux fermés dont la police est le gestionnaire.',
      'Geen toestemming in besloten plaatsen waarvan de politie de beheerder is.',
      'No authorisation in closed places that the police manage.',
    ),
  ),
  row(
    'exemption',
    'mobile-exempt',
    'authorisation-in-principle oral-urgency',
    { law: 'lfp-25-4-p6-autorisation lfp-25-4-p6-territoire', readings: 'A-04', from: since2024 },
    say(
      'Les caméras mobiles n’ont besoin d’aucune autorisation et n’ont pas de limite territoriale.',
      'Mobiele camera’s hebben geen toestemming nodig en kennen geen territoriale grens.',
      'Mobile cameras need no authorisation and have no territorial limit.',
    ),
  ),
  row(
    'side-by-side',
    'police-premises-exempt',
    'mobile-exempt',
    { law: 'lfp-25-4-p5 lfp-25-4-p6-autorisation', readings: 'A-04', from: since2024 },
    say(
      'Deux dispenses de la même autorisation : l’une suffit, elles ne se contredisent pas.',
      'Twee vrijstellingen van dezelfde toestemming: één volstaat, zij spreken elkaar niet tegen.',
      'Two exemptions from the same authorisation: one suffices, they do not contradict.',
    ),
  ),
  row(
    'later-version',
    'older-authorisation',
    'authorisation-in-principle',
    { law: 'l2023-11', readings: 'A-02 A-04', from: since2024 },
    say(
      'Une autorisation antérieure reste valable sous la loi nouvelle.',
      'Een eerdere toestemming blijft geldig onder de nieuwe wet.',
      'An older authorisation stays valid under the new law.',
    ),
  ),
  row(
    'later-version',
    'mobile-exempt',
    'older-authorisation',
    { law: 'lfp-25-4-p6-autorisation l2023-11', readings: 'A-04', from: since2024 },
    say(
      'Pour une caméra mobile, la dispense rend l’autorisation antérieure inutile.',
      'Voor een mobiele camera maakt de vrijstelling de eerdere toestemming overbodig.',
      'For a mobile camera the exemption makes the older authorisation unnecessary.',
    ),
  ),
  row(
    'exception',
    'legacy-cameras',
    'authorisation-in-principle',
    { law: 'l2018-88', readings: 'R-37', to: '2019-05-25' },
    say(
      'Douze mois pour mettre en règle les caméras installées avant la loi.',
      'Twaalf maanden om camera’s van vóór de wet in orde te brengen.',
      'Twelve months to bring older cameras into line.',
    ),
  ),
  row(
    'exception',
    'oral-urgency',
    'authorisation-in-principle',
    { law: 'lfp-25-4-p3-al1-s1', readings: 'R-11' },
    say(
      'En urgence motivée, l’autorisation est demandée oralement, pour la mission ; elle est confirmée par écrit.',
      'Bij gemotiveerde hoogdringendheid wordt de toestemming mondeling gevraagd, voor de opdracht; zij wordt schriftelijk bevestigd.',
      'In reasoned urgency the authorisation is asked orally, for the mission; it is confirmed in writing.',
    ),
  ),
  row(
    'special-law',
    'non-visible-terrorism',
    'non-visible-ordinary',
    { law: 'lfp-46-5-al3-s1', readings: 'R-16' },
    say(
      'Le cas 2° a son propre alinéa : deux avis contraignants, un mois au plus.',
      'Geval 2° heeft zijn eigen lid: twee bindende adviezen, ten hoogste één maand.',
      'Case 2° has its own paragraph: two binding opinions, one month at most.',
    ),
  ),
  row(
    'own-regime',
    'non-visible-ordinary non-visible-terrorism protection-in-principle ministers-jointly',
    'authorisation-in-principle',
    { law: 'lfp-46-2 lfp-46-5-al1-local lfp-46-9-al1-pt1 lfp-46-11-al1-pt1', readings: 'R-20' },
    say(
      'L’utilisation non visible a ses propres autorisations : pas d’autorisation du conseil.',
      'Niet-zichtbaar gebruik heeft zijn eigen toestemmingen: geen toestemming van de raad.',
      'Non-visible use has authorisations of its own: none of the council.',
    ),
  ),
  row(
    'exception',
    'other-road-fixed',
    'council-advice-fixed',
    { law: 'lcam-5-p2-al3-s1' },
    say(
      'Autoroute ou voie d’une autre autorité : la police est consultée, le conseil ne rend pas d’avis.',
      'Autosnelweg of weg van een andere overheid: de politie wordt geraadpleegd, de raad geeft geen advies.',
      'Motorway or road of another authority: the police are consulted, no council advice.',
    ),
  ),
  row(
    'exception',
    'other-road-temporary',
    'council-advice-temporary',
    { law: 'lcam-5-p2-1-al7-s1' },
    say(
      'La même règle pour la caméra fixe temporaire.',
      'Dezelfde regel voor de tijdelijke vaste camera.',
      'The same rule for the temporary fixed camera.',
    ),
  ),
  row(
    'side-by-side',
    'council-advice-perimeter',
    'council-advice-fixed',
    { law: 'lcam-8-2-p2-al1', readings: 'R-32' },
    say(
      'Filmer le périmètre demande son propre avis, à côté de celui de la caméra.',
      'De perimeter filmen vergt een eigen advies, naast dat voor de camera.',
      'Filming the perimeter takes advice of its own, beside that for the camera.',
    ),
  ),
  row(
    'exception',
    'warning-left-out',
    'oral-warning',
    { law: 'lfp-25-2-p2-al2-exc', readings: 'A-05', from: since2024 },
    say(
      'L’avertissement peut être omis s’il rend l’utilisation inopérante.',
      'De waarschuwing mag wegvallen als zij het gebruik onwerkzaam maakt.',
      'The warning may be left out where it makes the use inoperative.',
    ),
  ),
  row(
    'exception',
    'magistrate-in-control',
    'notice-to-control-organ',
    { law: 'lfp-46-6-al1-exc', readings: 'R-17' },
    say(
      'Pas de notification quand un magistrat désigné contrôle l’utilisation.',
      'Geen kennisgeving wanneer een aangewezen magistraat toezicht houdt op het gebruik.',
      'No notice when a named magistrate controls the use.',
    ),
  ),
  row(
    'exemption',
    'domestic-exemption',
    'camera-notification camera-pictogram',
    { law: 'lcam-7-p2-al4 lcam-7-p2-al5-s1 lcam-7-p2-al6-pictogramme' },
    say(
      'Usage personnel ou domestique dans une habitation privée : ni notification, ni registre, ni pictogramme.',
      'Persoonlijk of huishoudelijk gebruik in een privéwoning: geen aangifte, geen register, geen pictogram.',
      'Personal or household use inside a private dwelling: no notice, register or pictogram.',
    ),
  ),
  row(
    'side-by-side',
    'camera-notification',
    'camera-pictogram',
    { law: 'lcam-7-p2-al1 lcam-7-p2-al6' },
    say(
      'La notification et le pictogramme sont dus tous deux.',
      'Aangifte en pictogram zijn beide verplicht.',
      'Both the notice and the pictogram are due.',
    ),
  ),
  row(
    'exception',
    'viewing-as-law-provides',
    'viewing-under-police-control',
    { law: 'lfp-25-5-p2-exc', readings: 'R-46' },
    say(
      'Sauf dans les cas prévus par la loi.',
      'Behalve in de gevallen bepaald door de wet.',
      'Save in the cases the law provides.',
    ),
  ),
  row(
    'special-law',
    'viewing-by-intelligence',
    'viewing-under-police-control viewing-as-law-provides',
    { law: 'lrs-16-4-p1-al2', readings: 'R-46' },
    say(
      'Les services de renseignement regardent sans contrôle de la police : cas prévu par leur loi.',
      'De inlichtingendiensten kijken zonder toezicht van de politie: een geval bepaald door hun wet.',
      'The intelligence services watch without police control: a case their law provides.',
    ),
  ),
  row(
    'exception',
    'viewing-for-events',
    'viewing-open-place',
    { law: 'lcam-5-p4-al3-evenement lcam-5-p4-al3-urgence', readings: 'R-29' },
    say(
      'Autorités et services compétents, le temps de l’évènement ou de l’urgence.',
      'Bevoegde overheden en diensten, zolang het evenement of de noodsituatie duurt.',
      'Competent authorities and services, as long as the event or emergency lasts.',
    ),
  ),
  row(
    'side-by-side',
    'viewing-by-guards',
    'viewing-open-place viewing-mobile-open viewing-under-police-control',
    { law: 'lcam-5-p4-al2 lsp-115-pt3-tempsreel', readings: 'R-50' },
    say(
      'Les agents de gardiennage suivent leur loi, et le contrôle de la police demeure.',
      'Bewakingsagenten volgen hun wet, en het toezicht van de politie blijft.',
      'Guards follow their own law, and police control remains.',
    ),
  ),
  row(
    'exception',
    'viewing-paid-parking',
    'viewing-mobile-open',
    { law: 'lcam-7-3-p3-al1-s1-exc' },
    say(
      'Stationnement payant : pas de contrôle de la police.',
      'Betaald parkeren: geen toezicht van de politie.',
      'Paid parking: no police control.',
    ),
  ),
  row(
    'side-by-side',
    'keep-bodycam',
    'keep-visible',
    { law: 'lfp-25-6-al2-pt1', readings: 'A-03', from: since2024 },
    say(
      'Un minimum et un maximum : les deux tiennent ensemble.',
      'Een minimum en een maximum: beide gelden samen.',
      'A minimum and a maximum: both hold together.',
    ),
  ),
  row(
    'side-by-side',
    'keep-detention',
    'keep-visible',
    { law: 'lfp-25-6-al2-pt2', readings: 'A-03', from: '2025-11-20' },
    say(
      'Un minimum et un maximum : les deux tiennent ensemble.',
      'Een minimum en een maximum: beide gelden samen.',
      'A minimum and a maximum: both hold together.',
    ),
  ),
  row(
    'side-by-side',
    'keep-bodycam',
    'keep-detention',
    { law: 'lfp-25-6-al2-pt1 lfp-25-6-al2-pt2', readings: 'A-03', from: '2025-11-20' },
    say(
      'Deux minimums de trente jours : une caméra individuelle portée dans une cellule doit tenir l’un et l’autre.',
      'Twee minima van dertig dagen: een individuele camera in een cel moet aan beide voldoen.',
      'Two minimums of thirty days: an individual camera worn in a cell has to keep to both.',
    ),
  ),
  row(
    'yielding-clause',
    'keep-section-12 keep-plates',
    'keep-visible keep-non-visible',
    { law: 'lfp-25-6-exc lfp-44-11-3decies-p2-al1', readings: 'R-05 R-07' },
    say(
      '25/6 cède devant la section 12 : les passages d’une banque technique ont leur terme.',
      'Artikel 25/6 wijkt voor afdeling 12: passages in een technische gegevensbank hebben hun eigen termijn.',
      '25/6 yields to section 12: passages in a technical database have their own term.',
    ),
  ),
  row(
    'special-law',
    'keep-journal',
    'keep-plates',
    { law: 'lfp-44-11-3novies', readings: 'R-05' },
    say(
      'Le journal vit dix ans, le passage douze mois : novies l’emporte pour le journal seul.',
      'Het logboek leeft tien jaar, de passage twaalf maanden: novies gaat voor, enkel voor het logboek.',
      'The journal lives ten years, the passage twelve months: novies prevails for the journal alone.',
    ),
  ),
  row(
    'own-regime',
    'keep-non-visible',
    'keep-visible',
    { law: 'lfp-46-2 lfp-46-12-al1', readings: 'R-20' },
    say(
      '46/2 réserve les dispositions contraires : 46/12 est l’une d’elles.',
      'Artikel 46/2 behoudt andersluidende bepalingen voor: artikel 46/12 is er één.',
      '46/2 keeps contrary provisions: 46/12 is one.',
    ),
  ),
  row(
    'exception',
    'keep-tactical',
    'keep-non-visible',
    { law: 'lfp-46-12-al2-s1 lfp-46-12-al3-s1 lfp-46-12-al4-s1', readings: 'R-06' },
    say(
      'Par dérogation à l’alinéa 1er : le temps de l’action ou de la mission.',
      'In afwijking van het eerste lid: voor de duur van de actie of opdracht.',
      'By derogation from paragraph 1: as long as the action or mission.',
    ),
  ),
  row(
    'exception',
    'keep-chance-find',
    'keep-tactical',
    { law: 'lfp-46-12-al2-s2 lfp-46-12-al3-s2 lfp-46-12-al4-s2', readings: 'R-06' },
    say(
      'Plus longtemps, uniquement pour prouver des faits constatés par hasard.',
      'Langer, enkel om toevallig vastgestelde feiten te bewijzen.',
      'Longer, only to prove facts found by chance.',
    ),
  ),
  row(
    'side-by-side',
    'keep-chance-find',
    'keep-non-visible',
    { law: 'lfp-46-12-al1 lfp-46-12-al2-s2', readings: 'R-06' },
    say(
      'La constatation fortuite ne dépasse pas le maximum de l’alinéa 1er.',
      'Een toevallige vaststelling overschrijdt het maximum van het eerste lid niet.',
      'A chance find does not pass the maximum of paragraph 1.',
    ),
  ),
  row(
    'special-law',
    'keep-bodycam-extract',
    'keep-visible keep-bodycam',
    { law: 'lfp-25-8-p2-al5', readings: 'A-08', from: since2024 },
    say(
      'L’extrait suit les règles de la procédure qu’il sert.',
      'Het uittreksel volgt de regels van de procedure waarvoor het dient.',
      'The extract follows the rules of the procedure it serves.',
    ),
  ),
  row(
    'exception',
    'keep-listed-places',
    'keep-camera-law',
    { law: 'lcam-7-3-p4-al2-s2' },
    say(
      'Trois mois dans les lieux énumérés par arrêté royal.',
      'Drie maanden op de plaatsen opgesomd bij koninklijk besluit.',
      'Three months in the places listed by royal decree.',
    ),
  ),
  row(
    'exception',
    'keep-as-evidence',
    'keep-camera-law keep-listed-places',
    { law: 'lcam-5-p4-al5-preuve lcam-6-p3-al3-preuve lcam-7-p3-al3-preuve', readings: 'R-28' },
    say(
      'Le maximum vise les images qui ne peuvent contribuer à une preuve.',
      'Het maximum betreft beelden die niet tot bewijs kunnen bijdragen.',
      'The maximum concerns images that cannot contribute to proof.',
    ),
  ),
  row(
    'side-by-side',
    'keep-for-request',
    'keep-camera-law keep-listed-places keep-as-evidence',
    { law: 'lcam-12-al3 lcam-12-al3-max', readings: 'R-28' },
    say(
      'La demande retient les images, sans dépasser le maximum légal.',
      'Het verzoek houdt de beelden vast, zonder het wettelijk maximum te overschrijden.',
      'The request holds the images, never beyond the legal maximum.',
    ),
  ),
  row(
    'side-by-side',
    'open-first-period',
    'open-gated',
    { law: 'lfp-25-7-p1-al1 lfp-25-7-p1-al2', readings: 'R-01 A-01' },
    say(
      'Selon l’âge de chaque image : une demande à cheval se scinde.',
      'Volgens de leeftijd van elk beeld: een verzoek over de grens wordt gesplitst.',
      'By the age of each image: a request across the gate is split.',
    ),
  ),
  row(
    'side-by-side',
    'open-non-visible',
    'open-non-visible-gated',
    { law: 'lfp-46-13-al1 lfp-46-13-al2', readings: 'R-01 R-06' },
    say(
      'Selon l’âge de chaque image ; la porte vaut aussi pendant une longue action.',
      'Volgens de leeftijd van elk beeld; de grens geldt ook tijdens een lange actie.',
      'By the age of each image; the gate bites during a long action too.',
    ),
  ),
  row(
    'own-regime',
    'open-non-visible open-non-visible-gated',
    'open-first-period open-gated',
    { law: 'lfp-46-2 lfp-46-13-al1', readings: 'R-20' },
    say(
      '46/13 règle l’accès aux images non visibles à la place de 25/7.',
      'Artikel 46/13 regelt de toegang tot niet-zichtbare beelden in plaats van artikel 25/7.',
      '46/13 governs access to non-visible images in place of 25/7.',
    ),
  ),
  row(
    'side-by-side',
    'open-bodycam-purposes',
    'open-first-period open-gated',
    { law: 'lfp-25-8-p2-al2-pt1 lfp-25-8-p2-al2-pt3', readings: 'A-08', from: since2024 },
    say(
      '25/8, § 2, dit pour quoi, 25/7 jusqu’à quand.',
      'Artikel 25/8, § 2, zegt waarvoor, artikel 25/7 tot wanneer.',
      '25/8 § 2 says what for, 25/7 until when.',
    ),
  ),
  row(
    'side-by-side',
    'search-judicial',
    'search-judicial-gated',
    { law: 'lfp-44-11-3decies-p3-al2-s3', readings: 'R-01 R-25' },
    say(
      'La partie d’au moins un mois demande le procureur et une infraction assez grave.',
      'Het deel van ten minste één maand vergt de procureur en een voldoende zwaar misdrijf.',
      'The part a month old or more takes the prosecutor and a grave enough offence.',
    ),
  ),
  row(
    'side-by-side',
    'intelligence-first-month',
    'intelligence-after-month',
    { law: 'lrs-16-4-p2-al1 lrs-16-4-p2-al2', readings: 'R-38' },
    say('Selon l’âge des données.', 'Volgens de leeftijd van de gegevens.', 'By the age of the data.'),
  ),
  row(
    'exception',
    'intelligence-urgency',
    'intelligence-after-month',
    { law: 'lrs-16-4-p2-urgence', readings: 'A-11', from: '2022-08-15' },
    say(
      'En urgence, décision orale, confirmée par écrit le premier jour ouvrable.',
      'Bij hoogdringendheid mondelinge beslissing, schriftelijk bevestigd op de eerste werkdag.',
      'In urgency an oral decision, confirmed in writing on the first working day.',
    ),
  ),
  row(
    'side-by-side',
    'intelligence-urgency',
    'intelligence-first-month',
    { law: 'lrs-16-4-p2-al1 lrs-16-4-p2-urgence', from: '2022-08-15' },
    say(
      'L’urgence ne vise que la partie d’un mois ou plus.',
      'De hoogdringendheid betreft enkel het deel van één maand of meer.',
      'Urgency concerns only the part a month old or more.',
    ),
  ),
  row(
    'special-law',
    'train-pseudonymised',
    'train-anonymised',
    { law: 'lfp-25-8-p2-al2-pt4', readings: 'A-08 R-41', from: since2024 },
    say(
      'Pour les caméras individuelles, des données pseudonymisées suffisent.',
      'Voor individuele camera’s volstaan gepseudonimiseerde gegevens.',
      'For individual cameras pseudonymised data suffice.',
    ),
  ),
  row(
    'own-regime',
    'train-intelligence',
    'train-anonymised',
    { law: 'lrs-16-4-p1-al3', readings: 'R-41' },
    say(
      'Chaque service forme ses membres sur sa propre base.',
      'Elke dienst leidt zijn leden op eigen grondslag op.',
      'Each service trains its members on its own basis.',
    ),
  ),
  row(
    'exception',
    'perimeter-not-barred',
    'no-aim-at-others',
    { law: 'lcam-6-p2-al6-s1 lcam-7-p2-al7-s1 lcam-8-2-p1', readings: 'R-32' },
    say(
      'La règle d’orientation n’empêche pas le périmètre de l’article 8/2.',
      'De richtingsregel belet de perimeter van artikel 8/2 niet.',
      'The rule on aim does not bar the perimeter of article 8/2.',
    ),
  ),
  row(
    'exception',
    'criteria-refined',
    'criteria-presented',
    { law: 'lrs-16-4-p3-al5-s2', readings: 'R-39' },
    say(
      'Affiner des critères présentés ne demande pas de nouvelle présentation.',
      'Voorgelegde criteria verfijnen vergt geen nieuwe voorlegging.',
      'Refining presented criteria takes no new presentation.',
    ),
  ),
  row(
    'exception',
    'mandate-in-private-place',
    'hand-to-police',
    { law: 'lcam-9-al3-pt2-mandat lcam-9-al3-pt2-doit' },
    say(
      'Dans un lieu fermé non accessible au public, le responsable peut exiger un mandat judiciaire.',
      'In een niet voor het publiek toegankelijke besloten plaats mag de verantwoordelijke een gerechtelijk mandaat eisen.',
      'In a closed place not accessible to the public the controller may demand a judicial mandate.',
    ),
  ),
  row(
    'exception',
    'answer-by-viewing',
    'answer-by-copy',
    { law: 'lcam-12-al4', readings: 'A-12', from: '2018-09-10' },
    say(
      'Pour deux motifs, le responsable peut laisser visionner au lieu de remettre une copie.',
      'Om twee redenen mag de verantwoordelijke laten bekijken in plaats van een kopie te geven.',
      'On two grounds the controller may let the person view instead of giving a copy.',
    ),
  ),
];
