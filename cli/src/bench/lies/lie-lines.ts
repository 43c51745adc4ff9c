import { allLies, type LiesBench } from './lies-bench.ts';

type Language = 'fr' | 'nl' | 'en';

const words = {
  fr: {
    title: 'Un serveur qui détient la clé du journal ment',
    holds: 'Le menteur détient',
    by: 'Découvert par',
    evidence: 'Preuve',
    proven: 'vérifiée : les signatures suffisent',
    shown: 'vérifiée : qui l’a montré reste la parole du détenteur du fichier',
    none: 'AUCUNE, ou non vérifiée',
    missed: 'NON DÉCOUVERT',
    honest: 'LE SERVEUR HONNÊTE N’EST PAS ACCEPTÉ',
    trusting: 'Un vérificateur qui croit le dernier état signé en découvre',
    alone: '`verify` avec la seule clé, sans état antérieur, politique ni promesse',
  },
  nl: {
    title: 'Een server die de sleutel van het logboek heeft, liegt',
    holds: 'De leugenaar heeft',
    by: 'Ontdekt door',
    evidence: 'Bewijs',
    proven: 'gecontroleerd: de handtekeningen volstaan',
    shown: 'gecontroleerd: wie het toonde, blijft het woord van wie het bestand bewaart',
    none: 'GEEN, of niet gecontroleerd',
    missed: 'NIET ONTDEKT',
    honest: 'DE EERLIJKE SERVER WORDT NIET AANVAARD',
    trusting: 'Een verificateur die de laatste ondertekende stand gelooft, ontdekt er',
    alone: '`verify` met de sleutel alleen, zonder vroegere stand, beleid of belofte',
  },
  en: {
    title: 'A server that holds the log key lies',
    holds: 'The liar holds',
    by: 'Caught by',
    evidence: 'Evidence',
    proven: 'verified: the signatures suffice',
    shown: 'verified: who showed it remains the word of the file’s keeper',
    none: 'NONE, or not verified',
    missed: 'NOT CAUGHT',
    honest: 'THE HONEST SERVER IS NOT ACCEPTED',
    trusting: 'A verifier that believes the newest signed state catches',
    alone: '`verify` with the key alone, without an earlier state, a policy or a promise',
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** The table of the lies for people: lie, what the liar holds, who caught it by which check, and what the evidence is worth. */
export function lieLines({ runs, measured, baseline }: LiesBench, language: Language): readonly string[] {
  const text = words[language];
  const rows = runs.map((run) => {
    const lie = allLies.find(({ name }) => name === run.lie);
    const worth = run.against === 'nobody' ? text.shown : text.proven;
    return [
      lie?.words[language] ?? run.lie,
      `  ${text.holds}: ${lie?.holds[language] ?? run.holds}`,
      `  ${text.by}: ${run.isCaught ? `${run.tool}, ${run.check}` : `${text.missed} (${run.check ?? '-'})`}${run.isHonestAccepted ? '' : `; ${text.honest}`}`,
      `  ${text.evidence}: ${run.isEvidenceVerified ? worth : text.none}${run.file === null ? '' : `  ${run.file}`}`,
    ];
  });
  return [
    text.title,
    '',
    ...rows.flat(),
    '',
    `${measured.caught}/${measured.lies}; ${text.evidence} ${measured.evidenceVerified}/${measured.lies}. ${text.trusting}: ${baseline.caught}/${measured.lies}; ${text.alone}: ${measured.seenWithoutMemory}/${measured.lies}.`,
  ];
}
