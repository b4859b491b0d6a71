import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeWish } from '#shared/model/wish.ts';

test.each([
  'ik wil een cursus Excel',
  'Ik wil graag een training timemanagement volgen',
  'ik zou wel een opleiding projectmanagement willen doen',
  'Training timemanagement volgen',
  'opleiding projectmanagement',
  'Opleiding tot adviseur',
  'een leergang leiderschap',
  'Leergang Publiek Leiderschap',
  'workshop presenteren',
  'Cursus Excel',
  'Excelcursus',
  'Excel-cursus voor gevorderden',
  'Excel cursus',
  'een korte cursus Engels',
  'Ik wil een cursus presentaties geven',
  'Cursus presentaties geven volgen',
  'ik wil een training projectplannen schrijven',
  'Volgen van een training gespreksvoering',
  'Het volgen van een cursus Frans',
  'op cursus',
  'Naar een masterclass data',
  'Webinar over AI bijwonen',
  'E-learning informatieveiligheid',
  'Ik moet een hbo-opleiding doen',
  'mag ik een coach?',
  'Ik wil een stage bij een andere directie',
  'Graag een taalcursus',
  'Certificaat Prince2 halen',
  'Twee trainingen volgen',
  'cursus Engels op B2-niveau',
  'ik wil Engelse les',
  'Ik zou graag een coachingstraject willen',
  'Opfriscursus BHV',
  'I want to take a course in Excel',
  "I'd like a training on time management",
  'I would like a coach',
  'Take a course on negotiation',
  'attend a workshop on presenting',
  'A course in Excel',
  'Excel course',
  'Course on public speaking',
])('a wish: %s', (text) => {
  expect(looksLikeWish(text)).toBe(true);
});

test.each([
  'Cursussen ontwikkelen en geven',
  "Trainingen verzorgen voor collega's",
  'Opleidingsplannen schrijven',
  'Cursusmateriaal maken',
  'Een training geven',
  'Training geven aan nieuwe medewerkers',
  'Een workshop met bewoners kunnen leiden',
  'Workshops faciliteren',
  "Opleiding van nieuwe collega's",
  'Opleiding van nieuwe medewerkers verzorgen',
  'Training en ontwikkeling van medewerkers stimuleren',
  'Cursussen, trainingen en workshops organiseren',
  'Ik wil trainingen verzorgen',
  'Ik kan een cursus geven',
  'Verzorgen van trainingen',
  'Je geeft trainingen aan gebruikers',
  'Ontwikkelt een opleiding met de sector',
  'Afgeronde hbo-opleiding bestuurskunde',
  'Opleiding: hbo bestuurskunde',
  'Opleiding op hbo-niveau',
  'Wo-opleiding',
  'Resultaten van trainingen volgen',
  'Kosten van opleidingen bewaken',
  'Kennis van de opleiding',
  'Nota’s schrijven met een heldere keuze',
  'De begrotingscyclus kennen',
  'Ontwikkelingen in het vak volgen',
  'Ik wil Excel leren',
  'Ik moet weten welke opleidingen er zijn',
  'Een opleiding tot projectleider begeleiden',
  'Les geven aan stagiairs',
  'De e-learning voor nieuwe collega’s actueel houden',
  'Excel',
  'Coachen van collega’s',
  'Coaching',
  'Stage begeleiden',
  'Trainingsaanbod vergelijken',
  'Develop and give courses',
  'Give training to colleagues',
  'Training needs analysis',
  'Course design',
  'Write training plans',
  'Workshop facilitation',
  'Train colleagues',
  'Follow developments in the field',
  'Rijbewijs',
  '',
])('a requirement: %s', (text) => {
  expect(looksLikeWish(text)).toBe(false);
});

test('capitals, spaces and a full stop make no difference', () => {
  const lines = ['ik wil een cursus Excel', 'Workshop presenteren', 'Workshops faciliteren', 'Een training geven'];
  fc.assert(
    fc.property(
      fc.constantFrom(...lines),
      fc.constantFrom('', ' ', '\t'),
      fc.constantFrom('', '.', '!', ' '),
      (l, a, z) => {
        expect(looksLikeWish(`${a}${l.toUpperCase()}${z}`)).toBe(looksLikeWish(l));
      },
    ),
  );
});

test('any text gets an answer', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => typeof looksLikeWish(text) === 'boolean'));
});
