/** What the library can be opened for. */
export const searchTarget = 'search';
export const preferencesTarget = 'preferences';
