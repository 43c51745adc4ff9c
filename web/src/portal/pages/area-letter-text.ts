import type { AnswerElement } from '../areas-data.ts';

/**
 * The letter that asks for what is missing, in French and Dutch. It rests on article 32 of the Constitution, which the writer relies on
 * and which is not quoted; the texts on openness of administration differ by body and are not in our files.
 */
export const requestLetter = {
  fr: {
    subject: 'Demande d’accès à des documents administratifs : caméras de surveillance',
    opening: (name: string) =>
      `Sur la base de l’article 32 de la Constitution et de la législation sur la publicité de l’administration qui vous est applicable, je vous demande une copie, de préférence sous forme électronique, des documents suivants, pour ${name}.`,
    sources: (day: string) =>
      `Je ne les ai pas trouvés dans les sources publiées que ce site avait chargées le ${day}. S’ils sont déjà publiés, l’adresse me suffit.`,
    parts:
      'Si une partie d’un document ne peut être communiquée, je vous demande de me transmettre le reste et de me dire quelle exception vous appliquez, passage par passage. Je ne demande aucune donnée sur des personnes.',
    none: 'Si un document n’existe pas, je vous prie de me le dire en ces termes.',
    receipt: 'Je vous prie d’accuser réception de cette demande et d’y répondre dans le délai légal.',
    asks: {
      place: 'la liste des caméras fixes et fixes temporaires, avec le lieu de chacune ;',
      position: 'la position de chaque caméra de cette liste ;',
      controller: 'pour chacune, le responsable du traitement ;',
      kind: 'pour chacune, son genre au sens de l’article 25/2 de la loi sur la fonction de police (fixe, fixe temporaire, mobile) ou le régime de la loi du 21 mars 2007 ;',
      model: 'pour chacune, la marque, le modèle et les fonctions activées ;',
      'plate-reading':
        'le nombre et le lieu des caméras qui lisent les plaques d’immatriculation, ou la confirmation qu’il n’y en a pas ;',
      authorisation:
        'les autorisations de principe du conseil communal (article 25/4 de la loi sur la fonction de police) ;',
      opinion: 'les avis du conseil communal et du chef de corps (article 5 de la loi du 21 mars 2007) ;',
      assessment: 'les analyses d’impact et de risques qui accompagnaient les demandes d’autorisation ;',
      procurement:
        'les cahiers des charges et décisions d’attribution des marchés de caméras, de logiciels et d’entretien ;',
      number: 'le nombre de caméras en service, à une date précise, avec ce que ce nombre compte ;',
      'recent-number': 'le nombre de caméras en service aujourd’hui, avec ce que ce nombre compte ;',
      retention: 'la durée de conservation des images, et qui y a accès, y compris par une plateforme de partage.',
    },
  },
  nl: {
    subject: 'Aanvraag van toegang tot bestuursdocumenten: bewakingscamera’s',
    opening: (name: string) =>
      `Op grond van artikel 32 van de Grondwet en van de regelgeving op de openbaarheid van bestuur die op u van toepassing is, vraag ik u een afschrift, bij voorkeur elektronisch, van de volgende documenten, voor ${name}.`,
    sources: (day: string) =>
      `Ik heb ze niet gevonden in de gepubliceerde bronnen die deze site op ${day} had geladen. Zijn ze al gepubliceerd, dan volstaat het adres.`,
    parts:
      'Kan een deel van een document niet worden meegedeeld, dan vraag ik u mij de rest te bezorgen en per passage te vermelden welke uitzondering u toepast. Ik vraag geen gegevens over personen.',
    none: 'Bestaat een document niet, dan verzoek ik u mij dat met zoveel woorden te melden.',
    receipt: 'Ik verzoek u de ontvangst van deze aanvraag te bevestigen en binnen de wettelijke termijn te antwoorden.',
    asks: {
      place: 'de lijst van de vaste en tijdelijk vaste camera’s, met de plaats van elk;',
      position: 'de positie van elke camera van die lijst;',
      controller: 'voor elk, de verwerkingsverantwoordelijke;',
      kind: 'voor elk, de soort in de zin van artikel 25/2 van de wet op het politieambt (vast, tijdelijk vast, mobiel) of de regeling van de wet van 21 maart 2007;',
      model: 'voor elk, het merk, het model en de ingeschakelde functies;',
      'plate-reading':
        'het aantal en de plaats van de camera’s die nummerplaten lezen, of de bevestiging dat er geen zijn;',
      authorisation: 'de principiële toestemmingen van de gemeenteraad (artikel 25/4 van de wet op het politieambt);',
      opinion: 'de adviezen van de gemeenteraad en van de korpschef (artikel 5 van de wet van 21 maart 2007);',
      assessment: 'de impact- en risicoanalyses die bij de aanvragen om toestemming waren gevoegd;',
      procurement: 'de bestekken en gunningsbeslissingen van de opdrachten voor camera’s, software en onderhoud;',
      number: 'het aantal camera’s in dienst, op een precieze datum, met wat dat aantal telt;',
      'recent-number': 'het aantal camera’s dat vandaag in dienst is, met wat dat aantal telt;',
      retention: 'de bewaartermijn van de beelden, en wie er toegang toe heeft, ook via een deelplatform.',
    },
  },
} as const satisfies Record<'fr' | 'nl', { readonly asks: Record<AnswerElement, string> } & Record<string, unknown>>;
