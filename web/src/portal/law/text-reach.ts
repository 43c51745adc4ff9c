import { cameraLawReach, lawReach } from '@clairevoie/law';

const reaches: Readonly<Record<string, string>> = { LFP: lawReach.lastDay, LCAM: cameraLawReach.lastDay };

/** Last day that our copy of a text reaches; null when the law package does not say it for that text. */
export const reachOf = (text: string): string | null => reaches[text] ?? null;
