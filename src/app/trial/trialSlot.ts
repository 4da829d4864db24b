/** Where the banner of a reader's own file stands. */
export const TRIAL_SLOT = 'trial';
