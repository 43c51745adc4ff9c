import type { VariantsOf } from '../allowed-act.examples.ts';
import type { DecreeActs } from './acts.ts';
import { decreeAllowed } from './allowed.examples.ts';
import type { CameraLocationFacts, DeclarationForm, PlaceListName, RiskSite } from './facts.ts';
import { placeLists } from './place-lists.ts';

const form: DeclarationForm = decreeAllowed['declare-camera'].facts.form ?? {};
const located = (placeType: 'open' | 'closed', ...locations: readonly CameraLocationFacts[]) => ({
  form: { ...form, placeType, locations, councilAdviceOn: '2026-09-01', councilAdviceValidity: true },
});
const largePlate = { widthMetres: 0.6, heightMetres: 0.4, material: 'aluminium-plate', thicknessMillimetres: 1.5 };
const smallSticker = { widthMetres: 0.15, heightMetres: 0.1, material: 'laminated-sticker' };
const delegated = (role: string, delegation: object) => ({
  filedBy: { role },
  delegation: { written: true, signedByController: true, ...delegation },
  form: { ...form, controller: true },
});
const now = { startsAt: '2018-01-01T00:00:00Z', endsAt: '2030-01-01T00:00:00Z', branch: 'administrative' };
const judgement = { verdict: 'met', by: 'responsible-officer', at: '2026-07-01T08:00:00+02:00', reasons: 'inventé' };

/** Every site of every list. */
const sites = Object.entries(placeLists.on('2026-11-20') ?? {}).flatMap(([list, entries]) =>
  Object.keys(entries).map((site): { list: string; site: string } => ({ list, site })),
) as readonly { readonly list: PlaceListName; readonly site: RiskSite }[]; // keys of a record whose keys have these types

/** Changes to the allowed examples of this part that make each of its provisions speak. */
export const decreeVariants: VariantsOf<DecreeActs> = {
  'check-pictogram': [
    { placeKind: 'open', ...largePlate, distinctEntrances: false, spotsFixed: true },
    { builtDelimitation: false, ...largePlate },
    { placeKind: 'closed-inaccessible', ...smallSticker },
    { onVehicle: true, ...smallSticker },
    { anpr: true, putUpOn: '2018-01-01' },
  ],
  'declare-camera': [
    { signIn: 'mobile-code' },
    { signIn: 'citizen-token', jointControllers: true, jointAgreement: true },
    delegated('alarm-centre', { kind: 'alarm-centre', connectedToAlarmCentre: true }),
    delegated('proxy-user', { kind: 'proxy-user', controllerHasSignIn: false }),
    { placesInSession: 3, form: { ...form, furtherInformation: 'résolution', contactPersons: 2, retention: 'P3M' } },
    located('open', { kind: 'mobile', method: 'perimeter-description' }),
    located('open', { kind: 'temporary-fixed', method: 'map-points', temporaryUse: 'event' }),
    located('open', { kind: 'temporary-fixed', method: 'perimeter-description', temporaryUse: 'moved-regularly' }),
    located(
      'closed',
      { kind: 'mobile', method: 'address' },
      { kind: 'temporary-fixed', method: 'map-points' },
      { kind: 'fixed', method: 'map-points', tableAttached: true },
      { kind: 'fixed', method: 'vehicle-identification', insideVehicles: true },
    ),
  ],
  'change-declaration': [{ action: 'delete' }],
  'check-place-list': sites.map(({ list, site }) => ({
    list,
    place: {
      site,
      laidOutForAircraft: true,
      openToCommercialTraffic: true,
      decreeReference: 'arrêté royal inventé',
      gathering: {
        ...now,
        organiserAnalysisMade: true,
        organiserAnalysisJustifies: judgement,
        policeAnalysisMade: true,
        policeAnalysisValidatedBy: 'responsible-officer',
        particularRisk: judgement,
      },
    },
  })),
};
