export { doorsErrors } from './doors-errors.ts';
export { openServer, type RunningServer, type ServerOptions } from './open-server.ts';
export { settleWorld, type WorldFile } from './world-file.ts';
