import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'De uren in je contract ontbreken nog',
    what: () => 'Er staat nog niet hoeveel uur per week je werkt.',
    why: 'Kerntaak en neventaak zijn 90% en 10% van de uren in je contract; zonder die uren valt er niets te verdelen.',
  },
  {
    title: 'The hours in your contract are still missing',
    what: () => 'It does not say yet how many hours a week you work.',
    why: 'Core task and side task are 90% and 10% of the hours in your contract; without those hours there is nothing to divide.',
  },
);
