import { systemDeclarers } from '@clairevoie/contract';

/** Functions that declare systems. */
export const declarers: readonly string[] = systemDeclarers;

/** Functions that see systems, as the server's own list has them. */
export const systemSeers: readonly string[] = [...systemDeclarers, 'dpo', 'independent-controller', 'control-organ'];

/** Functions that check purchases and funding. */
export const buyers: readonly string[] = [...systemDeclarers, 'municipal-secretary', 'mayor'];

/** Functions that see checks of their body. */
export const checkSeers: readonly string[] = [...buyers, 'dpo'];

/** Everybody with a place at this desk. */
export const facesSeers: readonly string[] = [...new Set([...systemSeers, ...checkSeers, 'appointing-authority'])];

/** Whether somebody acts as independent controller. */
export const isController = (functionKey: string): boolean => functionKey === 'independent-controller';
