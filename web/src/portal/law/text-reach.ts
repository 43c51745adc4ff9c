import { lawReach } from '@clairevoie/law';

/** Last day that our copy of a text reaches; null when the law package does not say it for that text. */
export const reachOf = (text: string): string | null => (text === 'LFP' ? lawReach.lastDay : null);
