export * from './identity.ts';
export * from './public-header.ts';
export * from './registry.ts';
