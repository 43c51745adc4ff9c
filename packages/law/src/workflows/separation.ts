import { say } from '../trilingual.ts';
import { end, type Procedure, state, step } from './procedure.ts';

/** W-28: hats that one person may not wear together; checked when a decision is taken, in every procedure. */
export const separationProcedure: Procedure = {
  id: 'W-28',
  title: say('Séparation des fonctions', 'Scheiding van functies', 'Segregation of duties'),
  states: {
    asked: state('décision à prendre', 'te nemen beslissing', 'decision to be taken'),
    decided: end('prise par une autre personne', 'genomen door een andere persoon', 'taken by another person'),
    refused: end('refusée : même personne', 'geweigerd: zelfde persoon', 'refused: same person'),
  },
  steps: [
    step([], 'asked', { none: 'system', law: 'lrs-16-4-p6' }),
    step('asked', 'decided', {
      who: ['intelligence-officer', 'methods-officer'],
      act: ['decide-intelligence-access', 'authorise-intelligence-list'],
      law: 'lrs-16-4-p6',
      readings: 'R-38',
    }),
    step('asked', 'refused', {
      who: ['intelligence-officer', 'methods-officer'],
      act: ['decide-intelligence-access', 'authorise-intelligence-list'],
      law: 'lrs-16-4-p6',
      readings: 'R-38',
    }),
  ],
  separations: [
    {
      acts: ['decide-intelligence-access', 'authorise-intelligence-list'],
      decision: say(
        'décision de l’officier au sens de l’article 16/4',
        'beslissing van de officier in de zin van artikel 16/4',
        'decision of the officer under article 16/4',
      ),
      notSameAs: say('gestionnaire du dossier', 'dossierbeheerder', 'manager of the file'),
      provisions: ['lrs-16-4-p6'],
      readings: [],
      basis: 'law',
    },
    {
      acts: ['decide-intelligence-access'],
      decision: say(
        'décision du dirigeant ou de son délégué',
        'beslissing van het diensthoofd of diens gedelegeerde',
        'decision of the head or delegate',
      ),
      notSameAs: say('gestionnaire du dossier', 'dossierbeheerder', 'manager of the file'),
      provisions: [],
      readings: ['R-38'],
      basis: 'reading',
    },
    {
      acts: ['decide-point-search', 'authorise-list-content'],
      decision: say(
        'recherche ponctuelle, contenu d’une liste (police)',
        'gerichte opzoeking, inhoud van een lijst (politie)',
        'point search, content of a list (police)',
      ),
      notSameAs: say('demandeur', 'aanvrager', 'requester'),
      provisions: [],
      readings: ['R-10'],
      basis: 'policy',
    },
    {
      acts: ['validate-hit'],
      decision: say('validation d’une correspondance', 'validatie van een treffer', 'validation of a hit'),
      notSameAs: say('auteur de la liste', 'opsteller van de lijst', 'author of the list'),
      provisions: [],
      readings: ['R-22'],
      basis: 'policy',
    },
    {
      acts: ['release-for-training'],
      decision: say('vérification de l’anonymisation', 'controle van de anonimisering', 'review of the anonymisation'),
      notSameAs: say('personne qui a anonymisé', 'persoon die anonimiseerde', 'person who anonymised'),
      provisions: [],
      readings: ['R-41'],
      basis: 'policy',
    },
    {
      acts: ['give-database-opinion', 'approve-correlation-criteria'],
      decision: say(
        'avis ou approbation du délégué à la protection des données',
        'advies of goedkeuring van de functionaris voor gegevensbescherming',
        'opinion or approval of the data protection officer',
      ),
      notSameAs: say(
        'responsable du traitement ou demandeur',
        'verwerkingsverantwoordelijke of aanvrager',
        'controller or requester',
      ),
      provisions: [],
      readings: ['R-02'],
      basis: 'reading',
    },
    {
      acts: ['confirm-recognition-finding'],
      decision: say(
        'confirmation d’un constat (W-23)',
        'bevestiging van een vaststelling (W-23)',
        'confirmation of a finding (W-23)',
      ),
      notSameAs: say('organisme examiné', 'onderzochte instelling', 'body examined'),
      provisions: ['RES-demande-3-controle'],
      readings: [],
      basis: 'policy',
    },
    {
      acts: ['lift-non-visible-stop'],
      decision: say('levée d’une suspension', 'opheffing van een schorsing', 'lifting of a suspension'),
      notSameAs: say(
        'toute autre autorité que celle qui l’a ordonnée',
        'elke andere overheid dan die welke haar beval',
        'any authority but the one that ordered it',
      ),
      provisions: [],
      readings: ['R-21'],
      basis: 'reading',
    },
  ],
};
