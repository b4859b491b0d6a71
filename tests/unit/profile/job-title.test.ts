import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readText } from '#shared/document/read-text.ts';
import { jobTitleOf } from '#shared/profile/job-title.ts';

test.each([
  [
    'Functiebeschrijving\n\nFunctienaam: Senior adviseur communicatie\nSalarisschaal: 11',
    '',
    'Senior adviseur communicatie',
  ],
  ['PROFIEL WIJKVERPLEEGKUNDIGE\nNaam functie |\n: |\nWijkverpleegkundige |\nSchaal |', '', 'Wijkverpleegkundige'],
  ['| Functie | Beleidsmedewerker |\n| Schaal | 10 |', '', 'Beleidsmedewerker'],
  ['PROFIEL WIJKVERPLEEGKUNDIGE\nKern van de functie', '', 'Wijkverpleegkundige'],
  ['JOB PROFILE: COMMUNITY LIBRARIAN\n\nPurpose', '', 'Community librarian'],
  ['# Senior developer\n\nDe developer werkt in een team.', '', 'Senior developer'],
  ['Functieprofiel\nMedewerker bezwaar\nTeam Juridische zaken', '', 'Medewerker bezwaar'],
  ['| Functieprofiel, versie 2026 | |\n| Eis | Niveau |\n| Luistert goed | 3 |', 'dijk.csv', 'Dijk'],
  ['| Functieprofiel adviseur – concept | |\n| Eis | Niveau |\n| Luistert goed | 3 |', 'dijk.csv', 'Adviseur'],
  ['Taken\n• Bewaakt de dijk', 'functieprofiel-adviseur_dijken-2026.docx', 'Adviseur dijken'],
  ['Taken\n• Bewaakt de dijk', 'dijk.txt', 'Dijk'],
  ['Taken\n• Bewaakt de dijk', 'profiel-2026.txt', ''],
  ['Profiel\nDit is een zin over wat je gaat doen.', 'profiel.pdf', ''],
  [`Functie: ${'heel lang '.repeat(20)}`, 'x.txt', ''],
])('of %j it is the job it names', (text, fileName, title) => {
  expect(jobTitleOf(readText(text), fileName)).toBe(title);
});

test('it says nothing that the text or the name of the file does not say', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, fileName) => {
      const title = jobTitleOf(readText(text), fileName);
      const letters = (s: string) => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
      expect(letters(text).includes(letters(title)) || letters(fileName).includes(letters(title))).toBe(true);
    }),
  );
});
