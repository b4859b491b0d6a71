import { defineTexts } from './language.ts';

/** What became of a file that somebody wanted to keep. */
export const savedFileTexts = defineTexts(
  {
    /** A browser tells the page nothing of what became of it. */
    handedOver: (name: string) => `Je browser bewaart ${name}, meestal bij je downloads`,
    saved: (name: string) => `${name} is bewaard`,
    cancelled: 'Er is geen bestand bewaard',
    cancelledText: 'Je koos geen plek. Er is ook niets veranderd.',
    failed: 'Het bestand kon daar niet worden bewaard',
    failedText: 'Er is niets veranderd. Kies een andere map, of kijk of er ruimte is op de schijf.',
    view: 'Bekijken',
  },
  {
    handedOver: (name: string) => `Your browser keeps ${name}, usually among your downloads`,
    saved: (name: string) => `${name} is saved`,
    cancelled: 'No file was saved',
    cancelledText: 'You chose no place. Nothing else has changed.',
    failed: 'The file could not be saved there',
    failedText: 'Nothing has changed. Choose another folder, or see whether there is room on the disk.',
    view: 'View',
  },
);
