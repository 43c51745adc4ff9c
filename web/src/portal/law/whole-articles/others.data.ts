import type { WholeArticle } from './whole-article.ts';

/** Whole articles of the intelligence law and of the law of 21 March 2018, copied by a program from the consolidations of the SPF Justice; marks of amendments left out. */
export const othersArticles: readonly WholeArticle[] = [
  {
    text: 'LRS',
    article: '16/4',
    from: '2018-05-25',
    print: '2018',
    paragraphs: [
      "§ 1er. Selon les modalités déterminées par le Roi, après avis de l'autorité compétente de contrôle des traitements de données à caractère personnel, un accès direct est autorisé pour les services de renseignement et de sécurité aux informations et données à caractère personnel qui sont collectées au moyen de caméras dont l'utilisation par les services de police est autorisée conformément au chapitre IV, section 1re, et au chapitre IV/1, section 2, de la loi sur la fonction de police et qui sont notamment traitées dans les banques de données visées à l'article 44/2 de ladite loi.",
      "Par dérogation aux articles 25/5, § 2, et 46/2 de la loi sur la fonction de police, les services de police n'exercent pas de contrôle sur le visionnage en temps réel des images par les services de renseignement et de sécurité.",
      "Après anonymisation, les informations et données à caractère personnel visées à l'alinéa 1er peuvent être utilisées à des fins didactiques et pédagogiques dans le cadre de la formation des membres des services de renseignement et de sécurité.",
      "§ 2. Dans l'intérêt de l'exercice de leurs missions, les services de renseignement et de sécurité peuvent accéder de manière ponctuelle et après leur enregistrement aux informations et données à caractère personnel des banques de données visées aux articles 25/6, 44/2, § 3, alinéa 2, 1° et 2°, et 46/12 de la loi sur la fonction de police, si cela est motivé sur le plan opérationnel, nécessaire pour l'exercice d'une mission précise et décidé par un officier de renseignement.",
      "Après le premier mois de conservation, l'accès aux données visées au présent paragraphe est décidé par le dirigeant de service ou son délégué.",
      "La décision du dirigeant de service ou de son délégué et sa motivation sont transmises au comité permanent R dans les meilleurs délais. La décision peut porter sur un ensemble de données relatives à une enquête de renseignement spécifique. Dans ce cas, une liste des accès ponctuels est communiquée une fois par mois au Comité permanent R. Le Comité permanent R interdit aux services de renseignement et de sécurité d'exploiter les données recueillies dans les conditions qui ne respectent pas les conditions légales.",
      "L'accès à ces informations et données à caractère personnel est protégé, tous les accès sont journalisés et les raisons concrètes des accès sont enregistrées.",
      "§ 3. Dans l'intérêt de l'exercice de leurs missions, les services de renseignement et de sécurité peuvent mettre les informations et données à caractère personnel des banques de données visées à l'article 44/2, § 3, alinéa 2, 1° et 2°, de la loi sur la fonction de police en corrélation avec :",
      '1. les banques de données gérées par les services de renseignement et de sécurité ou qui leur sont directement disponibles ou accessibles dans le cadre de leurs missions, ou des listes de personnes élaborées par les services de renseignement et de sécurité dans le cadre de leurs missions;',
      "2. des critères d'évaluation préétablis.",
      "Les banques de données ou les listes, ou les critères d'évaluation préétablis visés au présent paragraphe sont préparés dans le but de réaliser cette corrélation après enregistrement des données.",
      "Le contenu des banques de données ou des listes visées à l'alinéa 1er, 1°, utilisées en vue d'une corrélation, est soumis à l'autorisation d'un officier de renseignement. La décision de mettre les banques de données ou les listes en corrélation peut porter sur un ensemble de données relatives à une ou plusieurs enquêtes de renseignement spécifiques.",
      "Chaque liste avec laquelle la corrélation visée à l'alinéa 1er, 1°, est réalisée, est communiquée dans les meilleurs délais au Comité permanent R. Le Comité permanent R interdit aux services de renseignement et de sécurité d'exploiter les données recueillies dans les circonstances qui ne respectent pas les conditions légales.",
      "Les critères d'évaluation visés à l'alinéa 1er, 2°, sont préalablement présentés au Comité permanent R. Des corrélations qui affinent ces critères d'évaluations ne doivent plus être présentées. Ces critères d'évaluation ne peuvent viser l'identification d'un individu et doivent être ciblés, proportionnés et spécifiques.",
      "§ 4. Dans l'intérêt de l'exercice de leurs missions, les services de renseignement et de sécurité peuvent accéder au registre mentionné à l'article 25/8, alinéa 2, de la loi sur la fonction de police.",
      "§ 5. Dans le cas où l'accès direct visé au présent article est possible, un service de renseignement et de sécurité ne peut pas solliciter le même accès direct sur la base de l'article 14, alinéa 2.",
      "Le magistrat compétent qui estime qu'un accès direct aux informations et aux données à caractère personnel entrave la bonne exécution d'une enquête ou d'une instruction judiciaire, peut décider de suspendre temporairement l'accès. Si un service de renseignement ou de sécurité utilise un accès direct concernant ces informations et données à caractère personnel, il sera informé que ces dernières sont incomplètes.",
      "§ 6. L'officier de renseignement qui prend les décisions prévues par cet article, ne peut pas être en même temps le gestionnaire du dossier auquel la décision se rapporte.",
    ],
  },
  {
    text: 'LRS',
    article: '16/4',
    from: '2024-04-08',
    print: 'consolidated',
    paragraphs: [
      "§ 1er. Selon les modalités déterminées par le Roi, après avis de l'autorité compétente de contrôle des traitements de données à caractère personnel, un accès direct est autorisé pour les services de renseignement et de sécurité aux informations et données à caractère personnel qui sont collectées au moyen de caméras dont l'utilisation par les services de police est autorisée conformément au chapitre IV, section 1re, et au chapitre IV/1, section 2, de la loi sur la fonction de police et qui sont notamment traitées dans les banques de données visées à l'article 44/2 de ladite loi.",
      "Par dérogation aux articles 25/5, § 2, et 46/2 de la loi sur la fonction de police, les services de police n'exercent pas de contrôle sur le visionnage en temps réel des images par les services de renseignement et de sécurité.",
      "Après anonymisation, les informations et données à caractère personnel visées à l'alinéa 1er peuvent être utilisées à des fins didactiques et pédagogiques dans le cadre de la formation des membres des services de renseignement et de sécurité.",
      "§ 2. Dans l'intérêt de l'exercice de leurs missions, les services de renseignement et de sécurité peuvent accéder de manière ponctuelle et après leur enregistrement aux informations et données à caractère personnel des banques de données visées aux articles 25/6, 44/2, § 3, alinéa 2, 1° et 2°, et 46/12 de la loi sur la fonction de police, si cela est motivé sur le plan opérationnel, nécessaire pour l'exercice d'une mission précise et décidé par un officier des méthodes.",
      "Après le premier mois de conservation, l'accès aux données visées au présent paragraphe est décidé par le dirigeant de service ou son délégué.",
      "En cas d'urgence, le dirigeant du service ou son délégué peut décider verbalement d'accéder à ces données. Cette décision verbale est confirmée par une décision écrite, le premier jour ouvrable qui suit la date de la décision, selon les modalités fixées à l'alinéa 4.",
      "La décision du dirigeant de service ou de son délégué et sa motivation sont transmises au comité permanent R dans les meilleurs délais. La décision peut porter sur un ensemble de données relatives à une enquête de renseignement spécifique. Dans ce cas, une liste des accès ponctuels est communiquée une fois par mois au Comité permanent R. Le Comité permanent R interdit aux services de renseignement et de sécurité d'exploiter les données recueillies dans des conditions qui ne respectent pas les dispositions légales.",
      "L'accès à ces informations et données à caractère personnel est protégé, tous les accès sont journalisés et les raisons concrètes des accès sont enregistrées.",
      "§ 3. Dans l'intérêt de l'exercice de leurs missions, les services de renseignement et de sécurité peuvent mettre les informations et données à caractère personnel des banques de données visées à l'article 44/2, § 3, alinéa 2, 1° et 2°, de la loi sur la fonction de police en corrélation avec :",
      '1. les banques de données gérées par les services de renseignement et de sécurité ou qui leur sont directement disponibles ou accessibles dans le cadre de leurs missions, ou des listes de personnes élaborées par les services de renseignement et de sécurité dans le cadre de leurs missions;',
      "2. des critères d'évaluation préétablis.",
      "Les banques de données ou les listes, ou les critères d'évaluation préétablis visés au présent paragraphe sont préparés dans le but de réaliser cette corrélation après enregistrement des données.",
      "Le contenu des banques de données ou des listes visées à l'alinéa 1er, 1°, utilisées en vue d'une corrélation, est soumis à l'autorisation d'un officier des méthodes. La décision de mettre les banques de données ou les listes en corrélation peut porter sur un ensemble de données relatives à une ou plusieurs enquêtes de renseignement spécifiques.",
      "Chaque liste avec laquelle la corrélation visée à l'alinéa 1er, 1°, est réalisée, est communiquée dans les meilleurs délais au Comité permanent R. Le Comité permanent R interdit aux services de renseignement et de sécurité d'exploiter les données recueillies dans des conditions qui ne respectent pas les dispositions légales.",
      "Les critères d'évaluation visés à l'alinéa 1er, 2°, sont préalablement présentés au Comité permanent R. Des corrélations qui affinent ces critères d'évaluations ne doivent plus être présentées. Ces critères d'évaluation ne peuvent viser l'identification d'un individu et doivent être ciblés, proportionnés et spécifiques.",
      "§ 4. Dans l'intérêt de l'exercice de leurs missions, les services de renseignement et de sécurité peuvent accéder au registre mentionné à l'article 25/8, alinéa 2, de la loi sur la fonction de police.",
      "§ 5. Dans le cas où l'accès direct visé au présent article est possible, un service de renseignement et de sécurité ne peut pas solliciter le même accès direct sur la base de l'article 14, alinéa 2.",
      "Le magistrat compétent qui estime qu'un accès direct aux informations et aux données à caractère personnel entrave la bonne exécution d'une information ou d'une instruction judiciaire, peut décider de suspendre temporairement l'accès. Si un service de renseignement ou de sécurité utilise un accès direct concernant ces informations et données à caractère personnel, il sera informé que ces dernières sont incomplètes.",
      "§ 6. L'officier des méthodes qui prend les décisions prévues par cet article, ne peut pas être en même temps le gestionnaire du dossier auquel la décision se rapporte.",
    ],
  },
  {
    text: 'L2018',
    article: '1',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: ["La présente loi règle une matière visée à l'article 74 de la Constitution."],
  },
  {
    text: 'L2018',
    article: '2',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la loi sur la fonction de police, le "Chapitre IV. - Missions des services de police" est renuméroté et devient le "Chapitre III - Missions des services de police".',
    ],
  },
  {
    text: 'L2018',
    article: '3',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      "Dans la même loi, sous le nouveau chapitre III, tel que renuméroté par l'article 2, les intitulés des sections et sous-sections suivantes sont abrogés :",
      '1. "Section 1re. - Des missions des services de police et de l\'exercice de celles-ci";',
      '2. "Sous-section 1re. - Des missions spécifiques des services de police";',
      '3. "Sous-section 2. - De la forme et des conditions d\'exercice des missions".',
    ],
  },
  {
    text: 'L2018',
    article: '4',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la même loi, les articles 26 à 46 sont groupés sous un nouveau chapitre IV intitulé "Chapitre IV. - De la forme et des conditions générales d\'exercice des missions".',
    ],
  },
  {
    text: 'L2018',
    article: '5',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le nouveau chapitre IV, inséré par l\'article 4, il est inséré, avant l\'article 26, une section 1re intitulée "Section 1re. - Utilisation visible de caméras".',
    ],
  },
  {
    text: 'L2018',
    article: '14',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le chapitre IV de la même loi, inséré par l\'article 4, l\'article 26 est placé sous une nouvelle section 2, intitulée "Section 2. - Visite de certains lieux".',
    ],
  },
  {
    text: 'L2018',
    article: '15',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, les articles 27 à 29 sont groupés sous une nouvelle section 3, intitulée "Section 3. - Fouilles".',
    ],
  },
  {
    text: 'L2018',
    article: '16',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, les articles 30 à 33septies sont groupés sous une nouvelle section 4, intitulée "Section 4. - La saisie et l\'arrestation administratives".',
    ],
  },
  {
    text: 'L2018',
    article: '17',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, l\'article 34 est placé sous une nouvelle section 5, intitulée "Section 5. - Contrôle d\'identité".',
    ],
  },
  {
    text: 'L2018',
    article: '18',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, l\'article 35 est placé sous une nouvelle section 6, intitulée "Section 6. - Protection contre la curiosité publique".',
    ],
  },
  {
    text: 'L2018',
    article: '19',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, l\'article 36 est placé sous une nouvelle section 7, intitulée "Section 7. - Calcul des délais".',
    ],
  },
  {
    text: 'L2018',
    article: '20',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, les articles 37 à 39 sont groupés sous une nouvelle section 8, intitulée "Section 8. - Usage des moyens de contrainte".',
    ],
  },
  {
    text: 'L2018',
    article: '21',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, l\'article 40 est placé sous une nouvelle section 9, intitulée "Section 9. - Procès- verbaux".',
    ],
  },
  {
    text: 'L2018',
    article: '22',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, l\'article 41 est placé sous une nouvelle section 10, intitulée "Section 10. - Identification et légitimation".',
    ],
  },
  {
    text: 'L2018',
    article: '23',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, les articles 42 à 44 sont groupés sous une nouvelle section 11, intitulée "Section 11. - Assistance dans l\'exercice des missions et main-forte".',
    ],
  },
  {
    text: 'L2018',
    article: '24',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, la section 1rebis "De la gestion des informations" est renumérotée et devient la section 12.',
    ],
  },
  {
    text: 'L2018',
    article: '30',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la section 12, renumérotée par l\'article 24, il est inséré une sous-section 7ter, intitulée "Sous-section 7ter - Des banques de données techniques".',
    ],
  },
  {
    text: 'L2018',
    article: '36',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, la section 1ter "De la forme et des conditions d\'exercice des missions pour les agents de police" est renumérotée et devient la section 13.',
    ],
  },
  {
    text: 'L2018',
    article: '37',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, la section 1quater "De la forme et des conditions selon lesquelles les missions sont remplies par les assistants et les agents de sécurisation de police", insérée par la loi du 12 novembre 2017, est renumérotée et devient la section 14.',
    ],
  },
  {
    text: 'L2018',
    article: '38',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le même chapitre IV, la section II intitulée "Compétence territoriale" est renumérotée et devient la section 15.',
    ],
  },
  {
    text: 'L2018',
    article: '39',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: ['Dans le même chapitre IV, la section III "Assistance" est renumérotée et devient la section 16.'],
  },
  {
    text: 'L2018',
    article: '40',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la même loi, il est inséré un chapitre IV/1 intitulé "Chapitre IV/1 - De la forme et des conditions spécifiques d\'exercice des missions".',
    ],
  },
  {
    text: 'L2018',
    article: '41',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      "Dans le chapitre IV/1 de la même loi, inséré par l'article 40, il est inséré une section 1re, intitulée \"Section 1re. - Surveillance de l'utilisation des formes et conditions spécifiques d'exercice des missions\".",
    ],
  },
  {
    text: 'L2018',
    article: '43',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans le chapitre IV/1 de la même loi, inséré par l\'article 40, il est inséré une section 2, intitulée "Section 2. - Utilisations non visibles de caméras".',
    ],
  },
  {
    text: 'L2018',
    article: '44',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la section 2 du chapitre IV/1, insérée par l\'article 43, il est inséré une sous-section 1re intitulée "Sous-section 1re. - Dispositions générales".',
    ],
  },
  {
    text: 'L2018',
    article: '47',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la section 2 du chapitre IV/1, insérée par l\'article 43, il est inséré une sous-section 2 intitulée "Sous-section 2. - Utilisations non visibles de caméras en raison de circonstances particulières".',
    ],
  },
  {
    text: 'L2018',
    article: '51',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      "Dans la section 2 du chapitre IV/1, insérée par l'article 43, il est inséré une sous-section 3 intitulée \"Sous-section 3. - Utilisations non visibles de caméras lors de la préparation d'actions de police judiciaire ou du maintien de l'ordre public lors de celles-ci\".",
    ],
  },
  {
    text: 'L2018',
    article: '54',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la section 2 du chapitre IV/1, insérée par l\'article 43, il est inséré une sous-section 4 intitulée "Sous-section 4. - Utilisations non visibles de caméras dans le cadre de missions spécialisées de protection de personnes".',
    ],
  },
  {
    text: 'L2018',
    article: '57',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la section 2 du chapitre IV/1, insérée par l\'article 43, il est inséré une sous-section 5 intitulée "Sous-section 5. - Utilisations non visibles de caméras dans le cadre du transfert de personnes arrêtées ou détenues, visé à l\'article 23".',
    ],
  },
  {
    text: 'L2018',
    article: '59',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans la section 2 du chapitre IV/1, insérée par l\'article 43, il est inséré une sous-section 6 intitulée "Sous-section 6. - Enregistrement, conservation, accès aux données à caractère personnel et informations, et registre".',
    ],
  },
  {
    text: 'L2018',
    article: '68',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans les articles 5, 6 et 7 de la même loi, les mots "de nuisance" sont chaque fois remplacés par les mots "d\'incivilité", les mots "de nuisances" sont chaque fois remplacés par "d\'incivilités" et les mots "d\'une nuisance" sont chaque fois remplacés par "d\'une incivilité".',
    ],
  },
  {
    text: 'L2018',
    article: '72',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      'Dans les articles 5, 6, 7 et 11 de la même loi, les mots "la Commission de la protection de la vie privée" sont chaque fois remplacés par les mots "l\'Autorité de protection des données".',
    ],
  },
  {
    text: 'L2018',
    article: '88',
    from: '2018-05-25',
    print: 'consolidated',
    paragraphs: [
      "Les caméras installées et/ou utilisées par les services de police avant l'entrée en vigueur de la présente loi, dans le cadre de la loi du 21 mars 2007 réglant l'installation et l'utilisation de caméras de surveillance, et qui entrent dans le champ d'application du chapitre 2 de la présente loi, devront répondre aux dispositions de la présente loi dans les douze mois de son entrée en vigueur.",
    ],
  },
  {
    text: 'L2018',
    article: '89',
    from: '2020-05-24',
    print: 'consolidated',
    paragraphs: [
      'La présente loi entre en vigueur le 25 mai 2018.',
      "Les caméras de surveillance réglées par la loi du 21 mars 2007 réglant l'installation et l'utilisation de caméras de surveillance, installées et utilisées conformément à la législation en vigueur au moment de leur installation, devront satisfaire à l'obligation de notification aux services de police au plus tard le 31 décembre 2021.",
      "Les protocoles d'accord déjà conclus, avant l'entrée en vigueur de la présente loi, entre les services de police et les sociétés publiques de transport en commun, pour l'accès en temps réel aux images de caméras de surveillance visé à l'article 9, alinéa 4, de la loi du 21 mars 2007 réglant l'installation et l'utilisation de caméras de surveillance, sont soumis à l'avis de l'Autorité de protection des données, au plus tard dans un délai d'un an après la date d'entrée en vigueur de la présente loi.",
    ],
  },
];
