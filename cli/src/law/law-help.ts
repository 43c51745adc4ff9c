type Language = 'fr' | 'nl' | 'en';

interface LawHelp {
  readonly law: string;
  readonly decide: string;
  readonly pin: string;
  readonly dates: string;
  readonly unstated: string;
  readonly mend: string;
  readonly acts: string;
  readonly facts: string;
  readonly explain: string;
  readonly at: string;
  readonly coverage: string;
  readonly diff: string;
  readonly replay: string;
  readonly procedures: string;
  readonly regime: string;
}

/** Help of `clairevoie law` in the three languages of the house. */
export const lawHelp: Readonly<Record<Language, LawHelp>> = {
  en: {
    law: 'ask the law: may they do this, on this date, and why',
    decide: 'answer questions on standard input (JSON, or JSON Lines): {"act", "at", "facts"}; a receipt a line',
    pin: 'judge by the text of this day, such as 2020-07-15',
    dates: 'an act on the last day without an hour: civil-day (within the term) or cautious (outside)',
    unstated:
      'assume-met: take every condition that the facts do not mention as fulfilled, list these assumptions; a fact that is null is none',
    mend: 'seek the smallest changes of facts that would make it lawful, each decided again',
    acts: 'list the acts',
    facts: 'describe the facts of an act (JSON Schema)',
    explain: 'explain a provision: words, dates, readings, what the software does with it',
    at: 'day on which the provision is read',
    coverage: 'every provision of the reference: executed, asked of a human, not executable and why',
    diff: 'what changed in the law between two days',
    replay: 'decide again what the journal recorded: a file of bodies, or the database of the data folder',
    procedures: 'the procedures W-01 to W-28: states, steps, who takes them, which act judges them',
    regime: 'which rule governs: which regime displaces which, from which day, on which text or reading',
  },
  fr: {
    law: 'interroger la loi : peuvent-ils le faire, à cette date, et pourquoi',
    decide:
      'répondre aux questions lues sur l\'entrée standard (JSON ou JSON Lines) : {"act", "at", "facts"} ; un reçu par ligne',
    pin: 'juger selon le texte de ce jour, par exemple 2020-07-15',
    dates: 'acte du dernier jour sans heure : civil-day (dans le délai) ou cautious (hors délai)',
    unstated:
      'assume-met : tenir pour remplie toute condition dont les faits ne disent rien, énumérer ces suppositions ; un fait null est dit absent',
    mend: 'chercher les plus petits changements de faits qui rendraient l’acte licite, chacun jugé à nouveau',
    acts: 'énumérer les actes',
    facts: 'décrire les faits d’un acte (JSON Schema)',
    explain: 'expliquer une disposition : termes, dates, lectures, ce que le logiciel en fait',
    at: 'jour auquel la disposition est lue',
    coverage: 'chaque disposition de la référence : exécutée, demandée à une personne, non exécutable et pourquoi',
    diff: 'ce qui a changé dans la loi entre deux jours',
    replay: 'décider à nouveau ce que le journal a consigné : un fichier de corps, ou la base du dossier de données',
    procedures: 'les procédures W-01 à W-28 : états, étapes, qui les accomplit, quel acte les juge',
    regime:
      'quelle règle s’applique : quel régime l’emporte sur quel autre, depuis quel jour, selon quel texte ou quelle lecture',
  },
  nl: {
    law: 'de wet bevragen: mogen zij dit, op die datum, en waarom',
    decide:
      'vragen op de standaardinvoer beantwoorden (JSON of JSON Lines): {"act", "at", "facts"}; één ontvangstbewijs per regel',
    pin: 'oordelen volgens de tekst van die dag, bijvoorbeeld 2020-07-15',
    dates: 'handeling op de laatste dag zonder uur: civil-day (binnen de termijn) of cautious (erbuiten)',
    unstated:
      'assume-met: elke voorwaarde waarover de feiten niets zeggen als vervuld beschouwen, die veronderstellingen opsommen; een feit null geldt als afwezig',
    mend: 'de kleinste wijzigingen van feiten zoeken die de handeling wettig zouden maken, elk opnieuw beoordeeld',
    acts: 'de handelingen opsommen',
    facts: 'de feiten van een handeling beschrijven (JSON Schema)',
    explain: 'een bepaling uitleggen: woorden, data, lezingen, wat de software ermee doet',
    at: 'dag waarop de bepaling gelezen wordt',
    coverage: 'elke bepaling van de referentie: uitgevoerd, aan een persoon gevraagd, niet uitvoerbaar en waarom',
    diff: 'wat tussen twee dagen in de wet veranderde',
    replay:
      'opnieuw beslissen wat het logboek heeft vastgelegd: een bestand met inhoud, of de databank van de gegevensmap',
    procedures: 'de procedures W-01 tot W-28: toestanden, stappen, wie ze zet, welke handeling ze beoordeelt',
    regime: 'welke regel geldt: welk stelsel op welk ander voorgaat, vanaf welke dag, volgens welke tekst of lezing',
  },
};
