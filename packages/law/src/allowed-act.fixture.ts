/** An act with facts under which it is allowed. */
export type AllowedAct<Facts> = { readonly at: string; readonly facts: Facts };

/** One allowed example of each of these acts. */
export type AllowedOf<Acts extends object> = { readonly [A in keyof Acts]: AllowedAct<Acts[A]> };
