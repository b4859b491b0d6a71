import { formatDate } from '../text/format.ts';
import type { Language } from '../text/language.ts';
import { libraryTexts } from '../text/library.ts';
import type { Reason } from './propose.ts';

/** More than this many reasons is no longer read. */
const most = 2;

/** Why a way to learn is proposed, in one line: "je leert graag door te doen; het gaat om een vaardigheid". */
export function wordReasons(reasons: readonly Reason[], language: Language): string {
  return reasons
    .slice(0, most)
    .map((reason) => wordReason(reason, language))
    .join('; ');
}

function wordReason(reason: Reason, language: Language): string {
  const t = libraryTexts[language].reasons;
  switch (reason.why) {
    case 'own':
      return t.own;
    case 'only-formal':
      return t.onlyFormal;
    case 'knowledge':
      return t.knowledge;
    case 'skill':
      return t.skill;
    case 'word':
      return t.word(reason.word);
    case 'form':
      return t.form[reason.form];
    case 'soon':
      return t.soon(formatDate(reason.neededBy, language));
    case 'growth':
      return t.growth(String(reason.gap));
    case 'new-way':
      return t.newWay[reason.way];
    case 'general':
      return t.general[reason.way];
  }
}
