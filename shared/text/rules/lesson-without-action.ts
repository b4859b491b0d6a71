import { startOf } from '../../model/short-title.ts';
import { defineTexts } from '../language.ts';
import { quote, quoteEnglish } from '../quote.ts';

export const words = defineTexts(
  {
    title: 'Een les waar nog niets mee gebeurt',
    what: (d: { lesson: string }) => `Je leerde ${quote(startOf(d.lesson))}. Wat doe je daar morgen mee?`,
    why: 'Inzicht zonder actie zakt weg: wat je morgen anders doet, maakt van een les iets dat blijft.',
    fixes: { activity: (d: { question: string }) => `Maak er een activiteit van bij ${quote(d.question)}` },
  },
  {
    title: 'A lesson with which nothing happens yet',
    what: (d) => `You learned ${quoteEnglish(startOf(d.lesson))}. What will you do with it tomorrow?`,
    why: 'Insight without action fades away: what you do differently tomorrow makes a lesson stay.',
    fixes: { activity: (d) => `Make it an activity of ${quoteEnglish(d.question)}` },
  },
);
