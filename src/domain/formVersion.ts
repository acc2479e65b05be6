/** Circulars of the Ministry of Justice whose forms reports can be on. */
export const formVersions = ['06/2019', '05/2024', '05/2026'] as const;
export type FormVersion = (typeof formVersions)[number];
