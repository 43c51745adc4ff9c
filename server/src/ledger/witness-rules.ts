import { type PolicyGroup, parseWitnessPolicy, TlogError, type WitnessPolicy } from '@clairevoie/tlog';
import type { Sentence } from './act.ts';

/**
 * What this house asks of a witness policy beyond its form (ADR 0015). An operator is a group with `any` that holds
 * witnesses and nothing else: whatever keys it has, it counts once. Everything above is made of such groups.
 */
export const policyRules = {
  'policy-malformed': {
    fr: "Le fichier n'est pas une politique de témoins de la forme C2SP tlog-policy ; la ligne fautive est dans les faits.",
    nl: 'Het bestand is geen getuigenbeleid van de vorm C2SP tlog-policy; de foute regel staat bij de feiten.',
    en: 'The file is no witness policy of the C2SP tlog-policy form; the facts name the line.',
  },
  'policy-not-of-this-log': {
    fr: 'La politique ne cite pas la clé de ce journal, ou elle cite un autre journal.',
    nl: 'Het beleid noemt de sleutel van dit logboek niet, of noemt een ander logboek.',
    en: 'The policy does not name the key of this log, or names another log.',
  },
  'policy-without-quorum': {
    fr: 'La politique ne demande aucun témoin (quorum none).',
    nl: 'Het beleid vraagt geen enkele getuige (quorum none).',
    en: 'The policy asks for no witness (quorum none).',
  },
  'witness-outside-operator': {
    fr: "Chaque témoin figure dans le groupe `any` de son exploitant, composé de ses seules clés : c'est ainsi qu'un exploitant ne compte qu'une fois.",
    nl: 'Elke getuige staat in de `any`-groep van zijn exploitant, die alleen diens sleutels bevat: zo telt een exploitant maar één keer.',
    en: "Each witness stands in the `any` group of its operator, which holds that operator's keys alone: so an operator counts once.",
  },
  'operator-counts-twice': {
    fr: 'Deux groupes ont des témoins du même hôte ou de la même adresse : un exploitant compterait deux fois.',
    nl: 'Twee groepen hebben getuigen van dezelfde host of hetzelfde adres: één exploitant zou twee keer tellen.',
    en: 'Two groups have witnesses of one host or one address: an operator would count twice.',
  },
  'operator-is-the-log': {
    fr: "Un témoin porte le nom d'hôte de ce journal : un journal n'est pas son propre témoin.",
    nl: 'Een getuige draagt de hostnaam van dit logboek: een logboek is niet zijn eigen getuige.',
    en: 'A witness bears the host name of this log: a log is no witness of itself.',
  },
  'witness-address-unusable': {
    fr: "L'adresse d'un témoin n'est pas une adresse http(s) sans identifiants, paramètres ni fragment.",
    nl: 'Het adres van een getuige is geen http(s)-adres zonder inloggegevens, parameters of fragment.',
    en: 'The address of a witness is no http(s) address without credentials, query and fragment.',
  },
} as const satisfies Readonly<Record<string, Sentence>>;

/** One of {@link policyRules}. */
export type PolicyRule = keyof typeof policyRules;

/** The host in a key's name: `witness.example.org/w1` is of `witness.example.org`. */
const hostOf = (keyName: string): string => keyName.split('/')[0]?.toLowerCase().replace(/\.$/, '') ?? '';

/** One host, or one inside the domain of the other. */
function areOne(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

const loopback = /^(127\.|\[?::1\]?$|localhost$)/;

/** The operators of a policy: name of the group, and of the witnesses in it. */
export function operatorsOf(policy: WitnessPolicy): readonly PolicyGroup[] {
  const witnesses = new Set(policy.witnesses.map(({ name }) => name));
  return policy.groups.filter(
    ({ threshold, members }) => threshold === 1 && members.every((member) => witnesses.has(member)),
  );
}

/** A policy as the house judges it: which rules it breaks, and where. Pure. */
export function judgePolicy(
  text: string,
  log: { readonly origin: string; readonly vkey: string },
): { readonly broken: readonly PolicyRule[]; readonly detail: string | null } {
  let policy: WitnessPolicy;
  try {
    policy = parseWitnessPolicy(text);
  } catch (error) {
    if (!(error instanceof TlogError)) throw error;
    return { broken: ['policy-malformed'], detail: error.message };
  }
  const broken = new Set<PolicyRule>();
  const names = text.split('\n').flatMap((line) => /^[ \t]*log[ \t]+(\S+)/.exec(line)?.[1] ?? []);
  if (!names.includes(log.vkey) || policy.logs.some(({ key }) => key.name !== log.origin))
    broken.add('policy-not-of-this-log');
  if (policy.quorum === undefined) broken.add('policy-without-quorum');
  const operators = operatorsOf(policy);
  const operatorOf = new Map(
    operators.flatMap(({ name, members }) => members.map((member) => [member, name] as const)),
  );
  if (policy.witnesses.some(({ name }) => !operatorOf.has(name)) || operatorOf.has(policy.quorum ?? ''))
    broken.add('witness-outside-operator');
  const hosts: { readonly operator: string; readonly host: string }[] = [];
  const take = (operator: string, host: string): void => {
    if (hosts.some((known) => known.operator !== operator && areOne(known.host, host)))
      broken.add('operator-counts-twice');
    hosts.push({ operator, host });
  };
  for (const { name, key, url } of policy.witnesses) {
    const operator = operatorOf.get(name) ?? name;
    take(operator, hostOf(key.name));
    if (areOne(hostOf(key.name), hostOf(log.origin))) broken.add('operator-is-the-log');
    if (url === undefined) continue;
    const address = URL.canParse(url) ? new URL(url) : undefined;
    if (address === undefined || !isUsable(address)) broken.add('witness-address-unusable');
    // Several witnesses of a test may run on one machine, each on a port of its own.
    else take(operator, loopback.test(address.hostname) ? `address ${address.host}` : address.hostname.toLowerCase());
  }
  return { broken: [...broken], detail: null };
}

function isUsable({ protocol, username, password, search, hash }: URL): boolean {
  return (protocol === 'https:' || protocol === 'http:') && `${username}${password}${search}${hash}` === '';
}
