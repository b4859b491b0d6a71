import type { Wording } from './statement.ts';

/**
 * The first wording of the eigen-regie scan: our own sentences, because the model has no validated public questionnaire
 * (method.md, Eigen regie). Frozen: what should read differently becomes the next wording.
 */
export const wording1: Wording = {
  version: 1,
  statements: [
    {
      id: 'know-1',
      factor: 'know',
      words: {
        nl: 'Ik weet wat mijn functie de komende twee jaar van mij vraagt.',
        en: 'I know what my job will ask of me in the next two years.',
      },
    },
    {
      id: 'know-2',
      factor: 'know',
      words: {
        nl: 'Ik weet waar ik goed in ben en kan er voorbeelden van geven.',
        en: 'I know what I am good at and can give examples of it.',
      },
    },
    {
      id: 'know-3',
      factor: 'know',
      words: {
        nl: 'Ik weet welke mogelijkheden ik heb om te leren.',
        en: 'I know which ways to learn are open to me.',
      },
    },
    {
      id: 'know-4',
      factor: 'know',
      words: {
        nl: 'Ik weet wie mij verder kan helpen.',
        en: 'I know who can help me on.',
      },
    },
    {
      id: 'want-1',
      factor: 'want',
      words: {
        nl: 'Ik wil de komende tijd iets nieuws leren of iets anders gaan doen.',
        en: 'I want to learn something new or do something different in the time ahead.',
      },
    },
    {
      id: 'want-2',
      factor: 'want',
      words: {
        nl: 'Ik maak tijd om te leren, ook als het druk is.',
        en: 'I make time to learn, also when it is busy.',
      },
    },
    {
      id: 'want-3',
      factor: 'want',
      words: {
        nl: 'Iets wat ik nog niet kan, maakt mij nieuwsgierig.',
        en: 'Something I cannot do yet makes me curious.',
      },
    },
    {
      id: 'want-4',
      factor: 'want',
      words: {
        nl: 'Ik begin zelf over mijn ontwikkeling, zonder dat iemand erom vraagt.',
        en: 'I bring up my development myself, without anybody asking.',
      },
    },
    {
      id: 'can-1',
      factor: 'can',
      words: {
        nl: 'Als ik iets wil leren, lukt het mij om een eerste stap te bedenken.',
        en: 'When I want to learn something, I manage to think of a first step.',
      },
    },
    {
      id: 'can-2',
      factor: 'can',
      words: {
        nl: 'Ik vraag anderen om feedback waar ik iets aan heb.',
        en: 'I ask others for feedback that helps me.',
      },
    },
    {
      id: 'can-3',
      factor: 'can',
      words: {
        nl: 'Een voornemen houd ik langer dan een maand vol.',
        en: 'I keep up a good intention for more than a month.',
      },
    },
    {
      id: 'can-4',
      factor: 'can',
      words: {
        nl: 'Als iets niet meteen lukt, probeer ik het nog eens op een andere manier.',
        en: 'When something does not work at once, I try again in another way.',
      },
    },
    {
      id: 'dare-1',
      factor: 'dare',
      words: {
        nl: 'Ik begin aan dingen waarbij ik fouten kan maken.',
        en: 'I take on things in which I may make mistakes.',
      },
    },
    {
      id: 'dare-2',
      factor: 'dare',
      words: {
        nl: 'Ik zeg het als ik iets niet weet.',
        en: 'I say so when I do not know something.',
      },
    },
    {
      id: 'dare-3',
      factor: 'dare',
      words: {
        nl: 'Ik laat werk zien dat nog niet af is.',
        en: 'I show work that is not finished yet.',
      },
    },
    {
      id: 'dare-4',
      factor: 'dare',
      words: {
        nl: 'Ik vraag om wat ik nodig heb, ook als het antwoord nee kan zijn.',
        en: 'I ask for what I need, also when the answer may be no.',
      },
    },
    {
      id: 'may-1',
      factor: 'may',
      words: {
        nl: 'Ik krijg tijd om te leren in mijn werk.',
        en: 'I am given time to learn in my work.',
      },
    },
    {
      id: 'may-2',
      factor: 'may',
      words: {
        nl: 'Ik krijg de ruimte om zelf te kiezen wat en hoe ik leer.',
        en: 'I am given the room to choose for myself what and how I learn.',
      },
    },
    {
      id: 'may-3',
      factor: 'may',
      words: {
        nl: 'Als er bij ons iets mislukt, praten we over wat we ervan leren.',
        en: 'When something goes wrong where I work, we talk about what we learn from it.',
      },
    },
    {
      id: 'may-4',
      factor: 'may',
      words: {
        nl: 'Er is geld voor wat ik nodig heb om te leren.',
        en: 'There is money for what I need to learn.',
      },
    },
  ],
};
