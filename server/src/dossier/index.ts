export { dossierActs } from './acts/dossier-acts.ts';
export { bringShipped, shippedTextsDue } from './bring-shipped.ts';
