import { below, holds } from '../fields/field.ts';
import type { Dialect } from './dialect.ts';

/** Hikvision ISAPI `EventNotificationAlert`: XML in its namespaces (isapi.org, hikvision.com, std-cgi.com) or the same in JSON, alone or in multipart with pictures. */
export const hikvision: Dialect = {
  name: 'hikvision-isapi',
  recognises: (root) =>
    [...below(root)].some(
      (field) =>
        field.key === 'eventnotificationalert' ||
        (holds(field, 'eventtype') && holds(field, 'anpr', 'activepostcount', 'eventstate')),
    ),
  // An `alertStream` says every few seconds that no video is lost; that is its sign of life.
  isHeartbeat: (root) =>
    [...below(root)].some(
      (field) =>
        (field.key === 'eventtype' && /^heart_?beat$/i.test(String(field.value))) ||
        (field.key === 'eventtype' && /^videoloss$/i.test(String(field.value)) && holdsInactive(field.parent)),
    ),
  isEvent: (field) => holds(field, 'anpr') || holds(field, 'licenseplate', 'originallicenseplate'),
  paths: {
    plate: ['anpr.licenseplate', 'licenseplate', 'anpr.originallicenseplate', 'originallicenseplate'],
    country: ['anpr.country', 'country'],
    confidence: ['anpr.confidencelevel', 'confidencelevel'],
    time: ['datetime', 'anpr.datetime', 'anpr.pictureinfolist.pictureinfo.abstime'],
    device: ['deviceuuid', 'macaddress', 'deviceid', 'channelname', 'ipaddress'],
    make: ['anpr.vehicleinfo.vehiclelogo', 'anpr.vehicleinfo.brand'],
    colour: ['anpr.vehicleinfo.color', 'vehicleinfo.color'],
    vehicleClass: ['anpr.vehicletype', 'anpr.vehicleinfo.vehicletype', 'vehicletype'],
    direction: ['anpr.direction', 'direction'],
  },
  confidenceScale: 'percent',
};

const holdsInactive = (alert: Parameters<Dialect['isEvent']>[0] | null): boolean =>
  alert?.fields.some((one) => one.key === 'eventstate' && /^inactive$/i.test(String(one.value))) === true;
