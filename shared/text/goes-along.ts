import { defineTexts } from './language.ts';

/** What is asked at the moment that something is made of private words. */
export const goesAlongTexts = defineTexts(
  {
    title: 'Dit gaat mee als je deelt',
    lead: {
      logbook: 'Je logboek blijft bij jou. Wat je hier laat staan, komt in je plan, en dat kun je delen en afdrukken.',
      scan: 'Je scan blijft bij jou. Wat je hier laat staan, komt in je plan, en dat kun je delen en afdrukken.',
      belief:
        'Je leergoesting blijft bij jou. Wat je hier laat staan, komt in je plan, en dat kun je delen en afdrukken.',
    },
    nameNeeded: 'Geef het een naam.',
    cancel: 'Toch niet',
    /** At something that was made and not seen yet. */
    waits: {
      logbook: 'Dit komt uit je logboek en blijft nog bij jou.',
      scan: 'Dit komt uit je scan en blijft nog bij jou.',
      belief: 'Dit komt uit je leergoesting en blijft nog bij jou.',
    },
    waitsText: 'Het gaat niet mee als je deelt of afdrukt, tot je hebt gezien wat er meegaat.',
    see: 'Bekijk wat er meegaat',
    mayGo: 'Dit mag mee',
  },
  {
    title: 'This goes along when you share',
    lead: {
      logbook: 'Your logbook stays with you. What you leave here comes into your plan, which you can share and print.',
      scan: 'Your scan stays with you. What you leave here comes into your plan, which you can share and print.',
      belief:
        'Your appetite for learning stays with you. What you leave here comes into your plan, which you can share and print.',
    },
    nameNeeded: 'Give it a name.',
    cancel: 'Rather not',
    waits: {
      logbook: 'This comes from your logbook and still stays with you.',
      scan: 'This comes from your scan and still stays with you.',
      belief: 'This comes from your appetite for learning and still stays with you.',
    },
    waitsText: 'It does not go along when you share or print until you have seen what goes along.',
    see: 'See what goes along',
    mayGo: 'This may go along',
  },
);
