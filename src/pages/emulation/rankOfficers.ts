/**
 * Whether enforcement officers are ranked by name: people, so only in a build for the office's own intranet
 * (`VITE_RANK_OFFICERS=on`).
 */
export const rankOfficers = import.meta.env.VITE_RANK_OFFICERS === 'on';
