/** Whether an origin names a demonstration: `zone.example/demo-public`, as the server names its logs, also of a successor. */
export const isDemoOrigin = (origin: string): boolean => origin.split('/')[1]?.startsWith('demo-') ?? false;
