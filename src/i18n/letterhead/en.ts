import type { vi } from './vi.ts';

/** Words of the form in which a clerk says how papers are headed and signed. */
export const en: typeof vi = {
  title: 'Letterhead and signature in Word',
  intro:
    'For the official report and annex of this office, which are in Vietnamese; kept on this machine only. What is left empty becomes dots to fill in by hand.',
  fields: {
    superior: 'Superior agency',
    agency: 'Issuing agency',
    symbol: 'Symbol behind the number',
    place: 'Place of issue',
    head: 'Title of the head',
    deputy: 'Title of the deputy',
    name: 'Name of the signer',
    recipients: 'Recipients, a line each',
  },
  signs: 'Who signs',
  signers: { head: 'The head', deputy: 'A deputy for the head (KT.)' },
  reset: 'Back to the defaults',
  kept: 'Kept on this machine.',
  wasReset: 'Back to the defaults.',
  notKept: 'The browser does not allow keeping anything on this machine; it holds until the page is closed.',
};
