// Folded: lower case, without accents. Lists of ours, in French, Dutch and English; what they hold is the whole of the check.

const listed = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

/** Words that every request has, and that say nothing of this one. */
export const stockWords: ReadonlySet<string> = new Set(
  listed(`enquete onderzoek investigation dossier zaak case controle check verification verificatie necessaire nodig necessary besoin police
    politie mission opdracht test essai divers various autre ander other demande verzoek request raison reden reason service dienst recherche
    opzoeking search plaque nummerplaat plate de du des la le les l d un une pour voor het een the a of en et and in op sur par door van dans
    judiciaire gerechtelijk judicial administrative bestuurlijk travail werk work operationnel operationele operational urgent dringend cours lopend
    afin om te is zijn dit deze ce cette ces notre onze nous wij je ik`),
);

/** Stems of words that name a fact. */
export const factWords: readonly string[] =
  listed(`vol cambriol braqu hold agress coup bless meurt homicid assassin tue tir fusillad
  arme menac extors enlev sequestr viol harcel stupef drogue deal trafic traite passeur contreband escroc fraud recel faux usurp incendi degrad vandal
  accident collision percut renvers fuite disparu disparit fugu evade evasion mandat terror attentat carcass tapage conduite ivresse
  chauffard exces delit crime infraction rixe emeute rapt abandon depot
  diefstal gestolen dief inbraak ingebrok overval geweld slag verwond doodslag moord gedood schiet schot wapen bedreig afpers ontvoer gijzel verkracht
  stalk drug dealer smokkel mensenhandel oplicht heling vervals brand vernield vandal ongeval aanrijd botsing vlucht vermist verdwijn verdwen weggelop
  ontsnap bevel aanslag misdrijf misdaad wanbedrijf inbreuk dump
  theft stolen burglar robber assault injur murder killed shot weapon threat abduct kidnap rape fraud arson crash accident hit-and-run missing disappear
  escap warrant attack offence`);

/** Stems of words that tie what is looked for to a fact. */
export const linkWords: readonly string[] =
  listed(`temoin vu apercu observ remarq signal identifi reconn appart utilis condui circul quitt
  fuyant fui arriv pass stationn gar image camera video photo trace empreinte adn declar audition plainte victim suspect auteur complice proprietaire
  immatricul titulaire appel numero debris peinture retroviseur ticket telephone indice informat renseign localis
  getuig gezien opgemerkt waargenom gesignaleerd signaler herkend gebruikt bestuur gereden wegger weggered vertrok verliet passeer geparkeerd beeld camera
  video foto spoor vingerafdruk dna verklar verhoor klacht slachtoffer verdacht dader medeplicht eigenaar ingeschreven houder oproep stuk lak spiegel
  aanwijzing informatie inlichting gelokaliseerd bekend
  witness seen saw observed reported identified recogni used drove driven left fled parked image camera video trace statement victim suspect owner`);

/** Phrases of somebody who looks just in case. */
export const fishingWords: readonly string[] = [
  'au cas ou',
  'voir si',
  'par curiosite',
  'a tout hasard',
  'controle de routine',
  'sans raison particuliere',
  'on ne sait jamais',
  'pour savoir ou',
  'voor het geval',
  'kijken of',
  'uit nieuwsgierigheid',
  'op goed geluk',
  'routinecontrole',
  'voor de zekerheid',
  'je weet nooit',
  'zonder bijzondere reden',
  'just in case',
  'to see if',
  'out of curiosity',
];
