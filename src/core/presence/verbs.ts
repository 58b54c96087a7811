/** What the buttons of presence cards ask for. */
export const openVerb = 'presence-open' as const;
export const stepVerb = 'presence-step' as const;
export const confirmVerb = 'presence-confirm' as const;
export const detailsVerb = 'presence-details' as const;
