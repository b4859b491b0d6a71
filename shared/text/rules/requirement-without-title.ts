import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een eis zonder naam',
    what: () => 'Een eis heeft nog geen naam.',
    why: 'In stap 1 schrijf je op wat je moet weten of kunnen; met een naam kun je jezelf er straks een score op geven.',
    fixes: { remove: () => 'Haal deze lege eis weg' },
  },
  {
    title: 'A requirement without a name',
    what: () => 'A requirement has no name yet.',
    why: 'In step 1 you write down what you must know or be able to do; with a name you can score yourself on it later.',
    fixes: { remove: () => 'Remove this empty requirement' },
  },
);
