/** Keys of `storage.local` that pages read before all else. */
export const SETTINGS_KEY = 'settings';
export const OWN_WHAT_IFS_KEY = 'whatIfs';
