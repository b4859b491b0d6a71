import { defineTexts } from '../language.ts';

export const words = defineTexts(
  {
    title: 'Een activiteit zonder naam',
    what: () => 'Een activiteit heeft nog geen naam.',
    why: 'Met een naam weten jij en je leidinggevende in stap 3 waarover je afspraken maakt.',
    fixes: { remove: () => 'Haal deze lege activiteit weg' },
  },
  {
    title: 'An activity without a name',
    what: () => 'An activity has no name yet.',
    why: 'With a name, you and your manager know in step 3 what your agreements are about.',
    fixes: { remove: () => 'Remove this empty activity' },
  },
);
