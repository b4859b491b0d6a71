import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'De uren in je contract ontbreken nog',
    what: () => 'Er staat nog niet hoeveel uur per week je werkt.',
    why: 'Een neventaak is een deel van de uren in je contract; zonder die uren valt er niets te verdelen.',
  },
  {
    title: 'The hours in your contract are still missing',
    what: () => 'It does not say yet how many hours a week you work.',
    why: 'A side task is a part of the hours in your contract; without those hours there is nothing to divide.',
  },
);
