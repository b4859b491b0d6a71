import { defineTexts } from './language.ts';

/** The example plan, eigen regie: what Samira remarked at her scans, believes and sees in the learning climate. */
export const exampleSelfDirectionTexts = defineTexts(
  {
    remarks: {
      first: { dare: 'Ik laat een brief pas zien als er niets meer aan te verbeteren is.' },
      second: {
        dare: 'Femke leest nu elke week een halve brief. Dat is wennen, en het scheelt een week.',
        may: 'Voor mijn eigen werk krijg ik tijd. Voor de proef bij de balie weet ik het niet.',
      },
    },
    mayQuestion: 'Hoeveel uur mag ik besteden aan de proef bij de balie, en wat laat ik dan liggen?',
    beliefs: {
      canLearn: {
        text: 'Ja, al gaat cijfers lezen langzamer dan bij anderen.',
        reframing: 'Het zaaksysteem vond ik eerst ook niets voor mij. Nu vragen collega’s het aan mij.',
      },
      holdsBack: {
        text: 'Wie ben ik om een heel team te vertellen hoe het moet?',
        reframing: 'Bij Bram en Aylin was ik ook niet de baas. Ik deed het voor en zij deden mee.',
      },
    },
    climate: {
      insight: 'We krijgen cursussen aangeboden en praten er daarna niet meer over.',
      outlook: 'Elke maand laat iemand in tien minuten zien wat hij heeft geleerd.',
      keys: 'Ik begin in het volgende teamoverleg met onze nieuwe brief. Jeroen houdt er tien minuten voor vrij.',
    },
  },
  {
    remarks: {
      first: { dare: 'I only show a letter when there is nothing left to improve.' },
      second: {
        dare: 'Femke now reads half a letter every week. It takes getting used to, and it saves a week.',
        may: 'For my own work I am given time. For the trial at the desk I do not know.',
      },
    },
    mayQuestion: 'How many hours may I spend on the trial at the desk, and what do I leave then?',
    beliefs: {
      canLearn: {
        text: 'Yes, though reading figures goes slower than with others.',
        reframing: 'At first the case system was not for me either. Now colleagues ask me about it.',
      },
      holdsBack: {
        text: 'Who am I to tell a whole team how to do it?',
        reframing: 'With Bram and Aylin I was not the boss either. I showed it and they joined in.',
      },
    },
    climate: {
      insight: 'We are offered courses and do not talk about them afterwards.',
      outlook: 'Every month somebody shows in ten minutes what they have learned.',
      keys: 'I begin in the next team meeting with our new letter. Jeroen keeps ten minutes free for it.',
    },
  },
);
