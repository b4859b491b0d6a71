import type { Unread } from '../document/document.ts';
import { defineTexts, type Language } from './language.ts';

/** What of a document is no proposal, and why. */
export const leftOutTexts = defineTexts(
  {
    why: {
      fact: 'een gegeven over de functie',
      furniture: 'hoort bij de bladzijde of de website',
      examples: 'een rij voorbeelden',
      definition: 'legt uit wat een competentie betekent',
      scale: 'legt uit wat de niveaus betekenen',
      note: 'een voetnoot',
      text: 'vraagt niets van je',
      column: 'staat in een kolom die geen eis is',
    },
    what: { picture: 'Plaatje', chart: 'Grafiek', object: 'Ingevoegd onderdeel', part: 'Deel van het bestand' },
    one: {
      picture: 'een plaatje dat ik niet kan lezen',
      chart: 'een grafiek die ik niet kan lezen',
      object: 'een ingevoegd onderdeel dat ik niet kan lezen',
      part: 'een deel dat ik niet kan lezen',
    },
    many: {
      picture: (n: number) => `${n} plaatjes die ik niet kan lezen`,
      chart: (n: number) => `${n} grafieken die ik niet kan lezen`,
      object: (n: number) => `${n} ingevoegde onderdelen die ik niet kan lezen`,
      part: (n: number) => `${n} delen die ik niet kan lezen`,
    },
    onPage: (page: number, one: boolean, words: string) => `Op bladzijde ${page} ${one ? 'staat' : 'staan'} ${words}.`,
    inFile: (one: boolean, words: string) => `In dit bestand ${one ? 'staat' : 'staan'} ${words}.`,
  },
  {
    why: {
      fact: 'a fact about the job',
      furniture: 'belongs to the page or the website',
      examples: 'a row of examples',
      definition: 'explains what a competence means',
      scale: 'explains what the levels mean',
      note: 'a note at the foot',
      text: 'asks nothing of you',
      column: 'stands in a column that is no requirement',
    },
    what: { picture: 'Picture', chart: 'Chart', object: 'Embedded object', part: 'Part of the file' },
    one: {
      picture: 'a picture that I cannot read',
      chart: 'a chart that I cannot read',
      object: 'an embedded object that I cannot read',
      part: 'a part that I cannot read',
    },
    many: {
      picture: (n) => `${n} pictures that I cannot read`,
      chart: (n) => `${n} charts that I cannot read`,
      object: (n) => `${n} embedded objects that I cannot read`,
      part: (n) => `${n} parts that I cannot read`,
    },
    onPage: (page, one, words) => `On page ${page} there ${one ? 'is' : 'are'} ${words}.`,
    inFile: (one, words) => `In this file there ${one ? 'is' : 'are'} ${words}.`,
  },
);

/** "Op bladzijde 2 staat een plaatje dat ik niet kan lezen." */
export function unreadSentence({ what, page, count }: Unread, language: Language): string {
  const t = leftOutTexts[language];
  const isOne = count === 1;
  const words = isOne ? t.one[what] : t.many[what](count);
  return page === null ? t.inFile(isOne, words) : t.onPage(page, isOne, words);
}
