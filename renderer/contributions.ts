import { contribution as agenda } from './features/agenda/index.ts';
import { contribution as backups } from './features/backups/index.ts';
import { contribution as budget } from './features/budget/index.ts';
import { contribution as coach } from './features/coach/index.ts';
import { contribution as conversations } from './features/conversations/index.ts';
import { contribution as guide } from './features/guide/index.ts';
import { contribution as home } from './features/home/index.ts';
import { contribution as hours } from './features/hours/index.ts';
import { contribution as learning } from './features/learning/index.ts';
import { contribution as leave } from './features/leave/index.ts';
import { contribution as library } from './features/library/index.ts';
import { contribution as logbook } from './features/logbook/index.ts';
import { contribution as method } from './features/method/index.ts';
import { contribution as plans } from './features/plans/index.ts';
import { contribution as profile } from './features/profile/index.ts';
import { contribution as questions } from './features/questions/index.ts';
import { contribution as received } from './features/received/index.ts';
import { contribution as requirements } from './features/requirements/index.ts';
import { contribution as scores } from './features/scores/index.ts';
import { contribution as selfDirection } from './features/self-direction/index.ts';
import { contribution as settings } from './features/settings/index.ts';
import { contribution as sharing } from './features/sharing/index.ts';
import { contribution as workingTime } from './features/working-time/index.ts';
import type { Contribution } from './workbench/contribution.ts';
import { shellContribution } from './workbench/shell-contribution.ts';

/** Every slice of the app, in one list. */
export const contributions: readonly Contribution[] = [
  shellContribution,
  home,
  guide,
  requirements,
  profile,
  scores,
  questions,
  learning,
  library,
  agenda,
  workingTime,
  hours,
  leave,
  budget,
  selfDirection,
  conversations,
  logbook,
  coach,
  sharing,
  received,
  plans,
  backups,
  method,
  settings,
];
