import type { AlarmCode } from './monitor-error.ts';

/** A sentence in the three languages. */
export interface Words {
  readonly fr: string;
  readonly nl: string;
  readonly en: string;
}

/** What each alarm says to people. */
export const alarmWords: Readonly<Record<AlarmCode, Words>> = {
  'monitor/forked': {
    fr: 'Le journal a signé deux histoires différentes.',
    nl: 'Het logboek heeft twee verschillende geschiedenissen ondertekend.',
    en: 'The log signed two different histories.',
  },
  'monitor/rolled-back': {
    fr: 'Le journal montre moins d’inscriptions qu’il n’en a signé auparavant.',
    nl: 'Het logboek toont minder inschrijvingen dan het eerder ondertekende.',
    en: 'The log shows fewer entries than it signed before.',
  },
  'monitor/signature': {
    fr: 'Le point de contrôle n’est pas signé par le journal que l’on suit, ou l’une de ses signatures est fausse.',
    nl: 'Het controlepunt is niet ondertekend door het gevolgde logboek, of een van de handtekeningen is vals.',
    en: 'The checkpoint is not signed by the log that is followed, or one of its signatures is false.',
  },
  'monitor/tiles-broken': {
    fr: 'L’arbre publié n’est pas celui que le journal a signé.',
    nl: 'De gepubliceerde boom is niet die welke het logboek heeft ondertekend.',
    en: 'The tree that is published is not the one that the log signed.',
  },
  'monitor/bundle-broken': {
    fr: 'Une inscription publiée n’est pas celle que l’arbre signé contient.',
    nl: 'Een gepubliceerde inschrijving is niet die welke de ondertekende boom bevat.',
    en: 'An entry that is published is not the one that the signed tree holds.',
  },
  'monitor/entry-refused': {
    fr: 'Une inscription de l’arbre ne respecte pas la forme publiée ou les règles du journal.',
    nl: 'Een inschrijving van de boom volgt de gepubliceerde vorm of de regels van het logboek niet.',
    en: 'An entry of the tree does not follow the published form or the rules of the log.',
  },
  'monitor/withheld': {
    fr: 'Des parties du journal qui devraient être publiques ne sont pas servies.',
    nl: 'Delen van het logboek die openbaar hadden moeten zijn, worden niet aangeboden.',
    en: 'Parts of the log that should be public by now are not served.',
  },
  'monitor/unreachable': {
    fr: 'Le journal ne répond plus.',
    nl: 'Het logboek antwoordt niet meer.',
    en: 'The log does not answer any more.',
  },
  'monitor/quorum-missing': {
    fr: 'Aucun quorum récent de témoins n’a cosigné le journal.',
    nl: 'Geen recent quorum van getuigen heeft het logboek medeondertekend.',
    en: 'No recent quorum of witnesses has cosigned the log.',
  },
  'monitor/time': {
    fr: 'Une cosignature porte une heure dans le futur, ou plus ancienne que celle d’avant.',
    nl: 'Een medeondertekening draagt een tijdstip in de toekomst, of een ouder dan het vorige.',
    en: 'A cosignature states a time in the future, or one older than the one before.',
  },
  'monitor/promise-broken': {
    fr: 'Le journal a promis une inscription et ne l’a pas intégrée à temps.',
    nl: 'Het logboek heeft een inschrijving beloofd en ze niet op tijd opgenomen.',
    en: 'The log promised an entry and did not integrate it in time.',
  },
  'monitor/promise-late': {
    fr: 'Le journal a intégré une inscription promise après le terme de sa promesse.',
    nl: 'Het logboek heeft een beloofde inschrijving pas na het einde van de termijn opgenomen.',
    en: 'The log integrated a promised entry after the term of its promise.',
  },
  'monitor/tally-missing': {
    fr: 'Une semaine n’a pas de décompte consigné de ses consultations, ou ce que le décompte déclare n’est pas montré.',
    nl: 'Een week heeft geen vastgelegde telling van haar inzagen, of wat de telling verklaart, wordt niet getoond.',
    en: 'A week has no committed tally of its looks, or what the tally states is not shown.',
  },
  'monitor/tally-mismatch': {
    fr: 'Un décompte de consultations n’est pas celui dont son en-tête porte l’empreinte, ou pas celui que disent les en-têtes.',
    nl: 'Een telling van inzagen is niet die welke haar openbare kopregel vastlegt, of niet die welke de openbare kopregels zeggen.',
    en: 'A tally of looks is not the one that its header commits to, or not the one that the headers say.',
  },
  'monitor/figures-mismatch': {
    fr: 'Des chiffres du portail ne sont pas ceux que donne le journal.',
    nl: 'Cijfers op het portaal zijn niet die welke het logboek geeft.',
    en: 'Figures on the portal are not those that the log gives.',
  },
  'monitor/keyholder-mismatch': {
    fr: 'Un détenteur de clés compte d’autres accès que le journal n’en peut contenir, des urgences que personne n’a annoncées, ou moins qu’auparavant.',
    nl: 'Een sleutelhouder telt andere toegangen dan het logboek kan bevatten, noodopeningen die niemand heeft aangekondigd, of minder dan voordien.',
    en: 'A keyholder counts other accesses than the log can hold, emergencies that nobody announced, or fewer than before.',
  },
};
