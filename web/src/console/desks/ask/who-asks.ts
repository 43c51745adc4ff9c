const requesters = ['chief-of-corps', 'coordinating-director', 'requesting-director'] as const;

/**
 * Who may begin what at this desk; others of the desk read. The server decides; this shows a button to those for whom it works.
 */
export const askers: Readonly<Record<'request' | 'assessment' | 'urgent' | 'exemption', readonly string[]>> = {
  request: [...requesters, 'dpo'],
  assessment: [...requesters, 'dpo', 'security-privacy-adviser'],
  urgent: requesters,
  exemption: requesters,
};
