import { ClairevoieError } from '../postgres/index.ts';

/** Codes that the doors themselves raise. */
export const doorsErrorCodes = ['doors/other-world', 'doors/web-not-built', 'doors/settings-missing'] as const;

/** What can be wrong with how the server is started. */
export const doorsErrors = {
  otherWorld: (facts: { dataDir: string; demo: boolean }) =>
    new ClairevoieError({
      code: 'doors/other-world',
      message: `The data folder ${facts.dataDir} was created as ${facts.demo ? 'a demonstration' : 'a real'} world and cannot become the other. Start it as it is, or choose another folder with CLAIREVOIE_DATA_DIR.`,
      facts,
    }),
  webNotBuilt: (facts: { folder: string }) =>
    new ClairevoieError({
      code: 'doors/web-not-built',
      message: `The pages are not built: ${facts.folder} is missing. Run npm run build:web and start again.`,
      facts,
    }),
  settingsMissing: (facts: { settings: readonly string[] }) =>
    new ClairevoieError({
      code: 'doors/settings-missing',
      message: `A server that is not a demonstration needs these settings: ${facts.settings.join(', ')}. See docs/operate.md.`,
      facts,
    }),
};
