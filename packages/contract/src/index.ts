export * from './identity.ts';
export * from './public-header.ts';
export * from './registry.ts';
export * from './registry-acts.ts';
export * from './authorisation.ts';
export * from './authorisation-reads.ts';
export * from './authorisation-scope.ts';
export * from './authorisation-states.ts';
