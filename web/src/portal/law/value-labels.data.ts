import type { Localised } from '../data-values.ts';

/** What the values of facts mean where the law package leaves them to speak for themselves. */
export const valueLabels = {
  'rights-of-others': { fr: 'droits d’autrui', nl: 'rechten van anderen', en: 'rights of others' },
  'public-security': { fr: 'sécurité publique', nl: 'openbare veiligheid', en: 'public security' },
  specific: { fr: 'méthode spécifique', nl: 'specifieke methode', en: 'specific method' },
  exceptional: { fr: 'méthode exceptionnelle', nl: 'uitzonderlijke methode', en: 'exceptional method' },
} as const satisfies Readonly<Record<string, Localised>>;
