import { defineTexts } from './language.ts';

/** The example plan: what stands in the logbook, and what was and will be talked about. */
export const exampleLogbookTexts = defineTexts(
  {
    logbook: {
      stumble: {
        title: 'De brief die niemand begreep',
        whatHappened:
          'Mijn nieuwe brief over de parkeervergunning ging naar 400 adressen. De volgende ochtend stond de balie vol: niemand wist of hij nu moest betalen.',
        thoughts: 'Ik schrok, en ik wilde eerst uitleggen waarom het er zo stond.',
        lesson: 'Wat de lezer moet doen, hoort in de eerste zin.',
        tomorrow: 'Ik laat elke brief eerst hardop lezen door iemand van de balie.',
      },
      noticed: {
        title: 'Een ochtend aan de balie',
        whatHappened: 'Ik keek een ochtend mee. Drie van de vijf vragen gingen over een woord uit onze eigen brief.',
        thoughts: 'Ik vond het leuker dan ik dacht.',
        lesson: 'De balie weet allang welke woorden niet werken.',
        tomorrow: 'Ik vraag Femke om elke week één woord voor mijn lijst.',
      },
      week: {
        title: 'Mijn week in vijf minuten',
        whatHappened: 'Twee brieven herschreven en een halve dag meegekeken bij de balie.',
        lesson: 'Met een echte brief erbij leer ik sneller.',
        tomorrow: 'De webtekst over verhuizen, samen met Femke.',
      },
    },
    points: {
      asked: 'Mag ik één ochtend in de maand meekijken bij de balie?',
      answered: 'Ja, op een dinsdag. Ik overleg zelf met de teamleider van de balie.',
      leading: 'Hoe zie jij mijn rol als de proef bij de balie begint?',
    },
  },
  {
    logbook: {
      stumble: {
        title: 'The letter nobody understood',
        whatHappened:
          'My new letter about the parking permit went to 400 addresses. The next morning the desk was full: nobody knew whether they had to pay.',
        thoughts: 'I was startled, and wanted to explain first why it said what it said.',
        lesson: 'What the reader has to do belongs in the first sentence.',
        tomorrow: 'I have every letter read aloud first by somebody from the desk.',
      },
      noticed: {
        title: 'A morning at the desk',
        whatHappened: 'I spent a morning watching. Three of the five questions were about a word in our own letter.',
        thoughts: 'I liked it more than I expected.',
        lesson: 'The desk has known for a long time which words do not work.',
        tomorrow: 'I ask Femke for one word a week for my list.',
      },
      week: {
        title: 'My week in five minutes',
        whatHappened: 'Rewrote two letters and spent half a day at the desk.',
        lesson: 'With a real letter at hand I learn faster.',
        tomorrow: 'The web page about moving house, together with Femke.',
      },
    },
    points: {
      asked: 'May I spend one morning a month at the desk?',
      answered: 'Yes, on a Tuesday. I talk to the team leader of the desk myself.',
      leading: 'How do you see my role when the trial at the desk begins?',
    },
  },
);
