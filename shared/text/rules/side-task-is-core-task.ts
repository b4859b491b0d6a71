import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een neventaak die bij je kerntaak hoort',
    what: (d: { name: string }) => `${quote(d.name)} staat bij je neventaken, maar hoort bij je kerntaak.`,
    why: 'Een neventaak kies je zelf, naast je kerntaak; wat bij je kerntaak hoort, valt onder de 90%.',
    fixes: { side: () => 'Het is toch een neventaak', remove: () => 'Haal het weg bij je neventaken' },
  },
  {
    title: 'A side task that belongs to your core task',
    what: (d) => `${quoteEnglish(d.name)} stands with your side tasks, but belongs to your core task.`,
    why: 'A side task is your own choice, beside your core task; what belongs to your core task is part of the 90%.',
    fixes: { side: () => 'It is a side task after all', remove: () => 'Take it away from your side tasks' },
  },
);
