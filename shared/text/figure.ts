import { defineTexts } from './language.ts';

/** Around every picture: saving it, and its table. */
export const figureTexts = defineTexts(
  {
    savePicture: 'Bewaar als afbeelding',
    pictureKinds: { png: 'Plaatje (PNG)', svg: 'Tekening (SVG)' },
    asTable: 'Toon als tabel',
  },
  {
    savePicture: 'Save as a picture',
    pictureKinds: { png: 'Picture (PNG)', svg: 'Drawing (SVG)' },
    asTable: 'Show as a table',
  },
);
