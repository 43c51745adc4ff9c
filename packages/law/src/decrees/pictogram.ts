import type { Case } from '../case.ts';
import { say, type Trilingual } from '../trilingual.ts';
import { warnReach } from './decree-reach.ts';
import type { CheckPictogramFacts } from './facts.ts';
import { judgeMentions } from './pictogram-mentions.ts';
import {
  articlesFor,
  hasMaterial,
  hasSize,
  type PictogramArticle,
  plateMillimetres,
  prescriptions,
} from './pictogram-rules.ts';

const modelNames: Readonly<Record<PictogramArticle, Trilingual>> = {
  art1: say('grand modèle (article 1er)', 'groot model (artikel 1)', 'large model (article 1)'),
  art2: say('modèle moyen (article 2)', 'middelgroot model (artikel 2)', 'medium model (article 2)'),
  art3: say('petit modèle (article 3)', 'klein model (artikel 3)', 'small model (article 3)'),
  'art3-1': say(
    'modèle des véhicules (article 3/1)',
    'model voor voertuigen (artikel 3/1)',
    'vehicle model (article 3/1)',
  ),
};

const replace = say(
  'Placer le pictogramme prévu par l’AR du 10 février 2008.',
  'Het pictogram van het KB van 10 februari 2008 plaatsen.',
  'Put up the pictogram of the RD of 10 February 2008.',
);

/** Checks a pictogram of the camera law, point by point. @law rd-2008-02-10-art1-scope rd-2008-02-10-art2-scope rd-2008-02-10-art3-scope */
export function judgeCheckPictogram(c: Case, facts: CheckPictogramFacts): void {
  warnReach(c);
  c.warn('pictogram-2008-annex');
  const articles = articlesFor(facts);
  const [proper] = articles ?? [];
  if (articles === undefined || proper === undefined) {
    c.unknown(
      'rd-2008-02-10-art1-size',
      facts.placeKind === 'closed-accessible' ? 'builtDelimitation' : ['placeKind'],
      ['camera-controller'],
    );
    judgeMentions(c, facts);
    return;
  }
  const rules = prescriptions.on(c.lawDay);
  const taken = articles.find((article) => {
    const rule = rules?.[article];
    return rule !== undefined && hasSize(rule, facts) === true;
  });
  const article = taken ?? proper;
  const rule = rules?.[article];
  if (rule === undefined) {
    // vehicles: no prescription before 11 June 2018
    c.note('rd-2008-02-10-art1-size', 'yes', noVehicleRule);
    return;
  }
  noteScope(c, proper, article);
  const id = (point: string): string => `rd-2008-02-10-${article}-${point}`;
  c.fact(id('size'), hasSize(rule, facts), {
    yes: say(
      `La dimension est celle du ${modelNames[article].fr}.`,
      `De afmeting is die van het ${modelNames[article].nl}.`,
      `The size is that of the ${modelNames[article].en}.`,
    ),
    no: say(
      'La dimension n’est pas admise en ce lieu.',
      'De afmeting is op deze plaats niet toegelaten.',
      'The size is not admitted in this place.',
    ),
    mend: replace,
    who: ['camera-controller'],
    path: ['widthMetres', 'heightMetres'],
  });
  c.fact(id('model'), facts.model === undefined ? undefined : facts.model === 'annex', {
    yes: say(
      'Le modèle et les couleurs sont ceux de l’annexe.',
      'Model en kleuren zijn die van de bijlage.',
      'Model and colours are those of the annex.',
    ),
    no: say(
      'Le modèle n’est pas celui de l’annexe.',
      'Het model is niet dat van de bijlage.',
      'The model is not that of the annex.',
    ),
    mend: replace,
    who: ['camera-controller'],
    path: 'model',
  });
  c.fact(id('material'), hasMaterial(rule, facts, plateMillimetres.on(c.lawDay) ?? 0), {
    yes: say('Le matériau est admis.', 'Het materiaal is toegelaten.', 'The material is admitted.'),
    no: say(
      'Le matériau n’est pas admis, ou la plaque est trop mince.',
      'Het materiaal is niet toegelaten, of de plaat is te dun.',
      'The material is not admitted, or the plate is too thin.',
    ),
    mend: replace,
    who: ['camera-controller'],
    path: facts.material === 'aluminium-plate' ? 'thicknessMillimetres' : 'material',
  });
  judgeVisibility(c, facts, article);
  judgeMentions(c, facts);
}

const noVehicleRule = say(
  'Avant le 11 juin 2018, l’arrêté ne prescrivait rien pour le pictogramme d’un véhicule.',
  'Vóór 11 juni 2018 schreef het besluit niets voor over het pictogram van een voertuig.',
  'Before 11 June 2018 the decree prescribed nothing for the pictogram of a vehicle.',
);

/** Which article governs, and whether a larger model was taken instead. The scopes read so since 11 June 2018. */
function noteScope(c: Case, proper: PictogramArticle, taken: PictogramArticle): void {
  const id = `rd-2008-02-10-${proper}-scope`;
  if (proper === 'art3-1' || !c.inForce(id)) return;
  c.note(
    id,
    'yes',
    proper === taken
      ? say(
          `Le lieu appelle le ${modelNames[proper].fr}.`,
          `De plaats vraagt het ${modelNames[proper].nl}.`,
          `The place calls for the ${modelNames[proper].en}.`,
        )
      : say(
          `Le lieu admet aussi le ${modelNames[taken].fr}.`,
          `De plaats laat ook het ${modelNames[taken].nl} toe.`,
          `The place also admits the ${modelNames[taken].en}.`,
        ),
  );
}

/** Sure visibility is a person's judgement; in an open place without distinct entrances the spots are fixed instead. */
function judgeVisibility(c: Case, facts: CheckPictogramFacts, article: PictogramArticle): void {
  if (article === 'art1') {
    if (facts.placeKind !== 'open' || facts.distinctEntrances === true) return;
    if (facts.distinctEntrances === undefined) {
      c.unknown('rd-2008-02-10-art1-entrances', 'distinctEntrances', ['camera-controller']);
      return;
    }
    c.stated('rd-2008-02-10-art1-entrances', facts.spotsFixed, {
      yes: say(
        'Le responsable du traitement a déterminé les endroits des pictogrammes.',
        'De verwerkingsverantwoordelijke heeft de plaatsen van de pictogrammen bepaald.',
        'The controller fixed the spots of the pictograms.',
      ),
      no: say(
        'Les entrées ne se distinguent pas et les endroits des pictogrammes ne sont pas déterminés.',
        'De ingangen zijn niet te onderscheiden en de plaatsen van de pictogrammen zijn niet bepaald.',
        'The entrances cannot be told apart and the spots of the pictograms are not fixed.',
      ),
      mend: say(
        'Déterminer les endroits, de manière à rendre l’information accessible avec certitude.',
        'De plaatsen bepalen, zodat de informatie met zekerheid toegankelijk is.',
        'Fix the spots so that the information is surely accessible.',
      ),
      who: ['camera-controller'],
      path: 'spotsFixed',
    });
    return;
  }
  c.judged(`rd-2008-02-10-${article}-visible`, facts.surelyVisible, {
    yes: say(
      'L’information est visible de manière certaine.',
      'De informatie is met zekerheid zichtbaar.',
      'The information is surely visible.',
    ),
    no: say(
      'L’information n’est pas visible de manière certaine.',
      'De informatie is niet met zekerheid zichtbaar.',
      'The information is not surely visible.',
    ),
    mend: say(
      'Choisir un modèle plus grand, un autre endroit ou plus d’exemplaires.',
      'Een groter model, een andere plaats of meer exemplaren kiezen.',
      'Choose a larger model, another spot or more copies.',
    ),
    who: ['camera-controller'],
    path: 'surelyVisible',
  });
}
