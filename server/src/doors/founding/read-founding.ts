import { FoundingFile, foundingFunctions } from '@clairevoie/contract';
import { Compile } from 'typebox/compile';
import { checkSignInSettings } from '../../identity/index.ts';
import { isClairevoieError } from '../../postgres/index.ts';
import { doorsErrors } from '../doors-errors.ts';
import { bodiesOfZone, shippedZoneCodes } from './real-bodies.ts';

const validator = Compile(FoundingFile);

/**
 * Reads a founding file that was parsed from YAML or JSON: its form, then what the acts would refuse, so that nothing is
 * journaled before everything is right. Throws `doors/founding-refused` with every problem found.
 */
export function readFounding(parsed: unknown): FoundingFile {
  if (!validator.Check(parsed)) {
    const problems = validator
      .Errors(parsed)
      .map((e) => `${e.instancePath === '' ? '/' : e.instancePath} ${e.message}`);
    throw doorsErrors.foundingRefused({ problems: [...new Set(problems)].slice(0, 20) });
  }
  const problems = [
    ...problemsOfName(parsed.serverName),
    ...problemsOfIssuer(parsed),
    ...problemsOfBodies(parsed),
    ...problemsOfPeople(parsed),
  ];
  if (problems.length > 0) throw doorsErrors.foundingRefused({ problems });
  return parsed;
}

/** The name goes into the log's origin and stays there: not one that no other server can tell apart (RFC 2606). */
function problemsOfName(serverName: string): readonly string[] {
  const top = serverName.split('.').at(-1) ?? '';
  return ['example', 'invalid', 'localhost'].includes(top)
    ? [`/serverName ends in .${top}, a name reserved for examples: give the name under which people reach this server`]
    : [];
}

/** The same rules as when the server starts: what would be refused then must not be linked now. */
function problemsOfIssuer({ issuer, serverName }: FoundingFile): readonly string[] {
  try {
    checkSignInSettings({ baseUrl: `https://${serverName}`, issuer, clientId: 'founding' }, { demo: false });
    return [];
  } catch (error) {
    if (!isClairevoieError(error)) throw error;
    return [`/issuer ${error.message}`];
  }
}

function problemsOfBodies({ host, zones, organisations = [] }: FoundingFile): readonly string[] {
  const shipped = shippedZoneCodes();
  const unknown = zones
    .filter((code) => !shipped.includes(code))
    .map(
      (code) =>
        `/zones names ${code}: the product ships the facts of ${shipped.join(', ')} only. Enter another zone, its municipalities and councils under /organisations, each with its source`,
    );
  const slugs = [host.slug, ...zones.flatMap(bodiesOfZone).map((body) => body.slug)];
  const others: string[] = [];
  for (const [place, { slug, parent }] of organisations.entries()) {
    if (slugs.includes(slug)) others.push(`/organisations/${place} takes the slug ${slug}, which another body has`);
    if (parent !== undefined && !slugs.includes(parent))
      others.push(`/organisations/${place} names the parent ${parent}, which does not stand before it`);
    slugs.push(slug);
  }
  const reserved = slugs
    .filter((slug) => ['private-controller', 'system', 'unknown', 'clairevoie-server'].includes(slug))
    .map((slug) => `the slug ${slug} is reserved: choose another`);
  const hosts = organisations.some(({ kind }) => kind === 'server-host')
    ? ['/organisations holds a server-host: the host stands under /host, once']
    : [];
  return [...unknown, ...others, ...reserved, ...hosts];
}

function problemsOfPeople({ people }: FoundingFile): readonly string[] {
  const subjects = people.map(({ subject }) => subject);
  const twice = [...new Set(subjects.filter((subject, place) => subjects.indexOf(subject) !== place))].map(
    (subject) => `/people has the subject ${subject} twice: one account is one person`,
  );
  const missing = foundingFunctions
    .filter((key) => !people.some(({ functions }) => functions.includes(key)))
    .map((key) => `/people has nobody with the function ${key}: the server could not be used`);
  return [...twice, ...missing];
}
