/** Acts of LCAM 9 to 14: who sees, who is told, access of the filmed person, penalties; LSP 115, with the facts each is judged on. */
export type CameraAccessActs = Record<never, never>;
