import { defineTexts } from './language.ts';

/** The overview of agreements on paper: what was decided, and whether it still reads so. */
export const printConsentTexts = defineTexts(
  {
    lead: 'Waar we het over eens zijn',
    decisions: 'Besluiten',
    none: 'Er is nog nergens over besloten.',
    part: 'Onderdeel',
    verdict: 'Besluit',
    by: 'Door',
    on: 'Op',
    standing: 'Nu',
    asAgreed: 'zoals toen',
    unbound: 'klopt niet meer',
    changed: 'gewijzigd',
    changedTitle: 'Gewijzigd na akkoord',
    wasIs: (field: string, was: string, is: string) => `${field}: ${was} → ${is}`,
    added: 'kwam erbij',
    removed: 'staat er niet meer',
    empty: 'leeg',
    trust:
      'Een akkoord geldt voor de tekst, kosten en uren zoals ze toen waren. Het is een afspraak tussen twee mensen, geen handtekening.',
  },
  {
    lead: 'What we agree on',
    decisions: 'Decisions',
    none: 'Nothing has been decided yet.',
    part: 'Part',
    verdict: 'Decision',
    by: 'By',
    on: 'On',
    standing: 'Now',
    asAgreed: 'as then',
    unbound: 'no longer right',
    changed: 'changed',
    changedTitle: 'Changed after consent',
    wasIs: (field: string, was: string, is: string) => `${field}: ${was} → ${is}`,
    added: 'was added',
    removed: 'is gone',
    empty: 'empty',
    trust:
      'A consent holds for the text, costs and hours as they were then. It is an agreement between two people, not a signature.',
  },
);
