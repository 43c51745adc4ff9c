/** Logs of the same code that one overseer alone reads. */
export const sealedLogs = ['control-organ', 'committee-r'] as const;
/** One of {@link sealedLogs}. */
export type SealedLog = (typeof sealedLogs)[number];

/** An act done without the persons concerned being told, by law or by a rule of this software (`provisions`): its entry lies in the log of its overseer, and in no other. */
export interface ConcealedAct {
  readonly act: string;
  /** First day, Brussels, on which its entries go there; an earlier one would be in the public log. */
  readonly from: string;
  readonly overseer: SealedLog;
  /** Provisions that know the act and who oversees it; empty where a rule of this software alone conceals it. No provision asks for a sealed log. */
  readonly provisions: readonly string[];
  readonly title: { readonly fr: string; readonly nl: string; readonly en: string };
}

/**
 * The published, dated list of concealed acts (ADR 0019). Whoever reads the public log knows from it which kinds of act he will
 * not find there, who does, and on what ground. A new line is a new day, never an older one.
 */
export const concealedActs: readonly ConcealedAct[] = [
  {
    act: 'covert/use-non-visible',
    from: '2026-11-30',
    overseer: 'control-organ',
    provisions: ['lfp-46-1', 'lfp-46-4-al1', 'lfp-46-7', 'lfp-46-9-al1', 'lfp-46-11-al1', 'lfp-46-14'],
    title: {
      fr: 'Utiliser une caméra de manière non visible',
      nl: 'Een camera op niet-zichtbare wijze gebruiken',
      en: 'Use a camera in a non-visible way',
    },
  },
  {
    act: 'covert/end-non-visible',
    from: '2026-11-30',
    overseer: 'control-organ',
    provisions: ['lfp-46-1', 'lfp-46-14'],
    title: {
      fr: 'Mettre fin à une utilisation non visible',
      nl: 'Een niet-zichtbaar gebruik beëindigen',
      en: 'End a non-visible use',
    },
  },
  {
    act: 'covert/access-non-visible',
    from: '2026-11-30',
    overseer: 'control-organ',
    provisions: ['lfp-46-13-al1', 'lfp-46-13-al2'],
    title: {
      fr: 'Accéder aux images d’une utilisation non visible',
      nl: 'De beelden van een niet-zichtbaar gebruik raadplegen',
      en: 'Access images of a non-visible use',
    },
  },
  {
    act: 'covert/confidential-case',
    from: '2026-11-30',
    overseer: 'control-organ',
    provisions: [],
    title: {
      fr: 'Agir dans un dossier qu’un magistrat a déclaré confidentiel',
      nl: 'Handelen in een dossier dat een magistraat vertrouwelijk verklaarde',
      en: 'Act in a case that a magistrate declared confidential',
    },
  },
  {
    act: 'covert/intelligence-access',
    from: '2026-11-30',
    overseer: 'committee-r',
    provisions: ['lrs-16-4-p1-al1', 'lrs-16-4-p2-al4', 'lrs-16-4-p3-al1-pt1', 'lrs-16-4-p3-al1-pt2'],
    title: {
      fr: 'Accès d’un service de renseignement aux données des caméras de police',
      nl: 'Toegang van een inlichtingendienst tot de gegevens van politiecamera’s',
      en: 'Access of an intelligence service to police-camera data',
    },
  },
  {
    act: 'covert/specific-method',
    from: '2026-11-30',
    overseer: 'committee-r',
    provisions: ['lrs-18-4-p3-al1'],
    title: {
      fr: 'Méthode spécifique : observation par accès direct',
      nl: 'Specifieke methode: observatie via rechtstreekse toegang',
      en: 'Specific method: observation through direct access',
    },
  },
  {
    act: 'covert/exceptional-method',
    from: '2026-11-30',
    overseer: 'committee-r',
    provisions: ['lrs-18-11-p3-al1'],
    title: {
      fr: 'Méthode exceptionnelle : observation par accès direct',
      nl: 'Uitzonderlijke methode: observatie via rechtstreekse toegang',
      en: 'Exceptional method: observation through direct access',
    },
  },
];

/** The sealed log that takes an act on a day (Brussels); undefined for an act that is not concealed then. */
export function concealedIn(act: string, day: string, list = concealedActs): SealedLog | undefined {
  return list.filter((one) => one.act === act && one.from <= day).at(-1)?.overseer;
}
