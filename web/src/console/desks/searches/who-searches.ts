/** Who announces gatherings. */
export const announcers: readonly string[] = ['chief-of-corps', 'administrative-police-officer', 'dpo'];
