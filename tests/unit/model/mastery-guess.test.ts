import { expect, test } from 'vitest';
import { guessMastery } from '#shared/model/mastery-guess.ts';

test.each([
  'De begrotingscyclus kennen',
  'Kennis van de Woo',
  'Weten hoe de Kamer werkt',
  'Je begrijpt hoe een netbeheerder rekent',
  'Inzicht in geldstromen',
  'Op de hoogte van Europese regels',
  'Materiekennis laadinfrastructuur',
  'Knows the budget cycle',
  'Understanding of EU rules',
])('knowledge: %s', (title) => expect(guessMastery(title)).toBe('knowledge'));

test.each([
  'Nota’s schrijven',
  'Adviseren onder tijdsdruk',
  'Kennis delen met collega’s',
  'Kennis van het vak overdragen',
  'Nieuwe partners leren kennen',
  'Onbekende mensen aanspreken',
  'Wetenschappelijke artikelen schrijven',
  'Share knowledge',
  '',
])('skill: %s', (title) => expect(guessMastery(title)).toBe('skill'));
