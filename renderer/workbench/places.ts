import type { PlanRecord } from '#shared/model/records.ts';

/**
 * Everything that can be opened in the middle of the window. Features name places to reach one another; none imports
 * another. A place with an `id` shows one record.
 */
export type Place = { readonly type: SinglePlace } | { readonly type: RecordPlace | OutsidePlace; readonly id: string };

export type SinglePlace =
  | 'welcome'
  | 'plans'
  | 'method'
  | 'home'
  | 'guide'
  | 'plan-details'
  | 'requirements'
  | 'read-profile'
  | 'scores'
  | 'scoring'
  | 'qualities'
  | 'conversations'
  | 'logbook'
  | 'learning-questions'
  | 'ideas'
  | 'library'
  | 'working-time'
  | 'self-direction'
  | 'beliefs'
  | 'climate'
  | 'hours'
  | 'hours-log'
  | 'leave'
  | 'agenda'
  | 'reminders'
  | 'calendar-exchange'
  | 'budget'
  | 'coach'
  | 'coach-rules'
  | 'coach-dismissed'
  | 'look-back'
  | 'requests'
  | 'share'
  | 'returned'
  | 'consents'
  | 'who-knows'
  | 'feedback-requests'
  | 'received'
  | 'backups'
  | 'settings'
  | 'about';

/** The library stands on its own, and beside a learning question: `id` is that of the question. */
export type RecordPlace =
  | 'profile'
  | 'requirement'
  | 'conversation'
  | 'reflection'
  | 'learning-question'
  | 'activity'
  | 'side-task'
  | 'scan'
  | 'climate-sheet'
  | 'core-task'
  | 'library';

/** A plan of somebody else; `id` is that of their plan. */
export type OutsidePlace = 'received-plan';

export type PlaceType = Place['type'];

/** One key a place: opening it twice shows the same one. */
export function placeKey(place: Place): string {
  return 'id' in place ? `${place.type}:${place.id}` : place.type;
}

/** Where a record can be seen and edited. */
export function placeOfRecord(record: PlanRecord): Place {
  switch (record.kind) {
    case 'plan':
      return { type: 'plan-details' };
    case 'jobProfile':
      return { type: 'profile', id: record.id };
    case 'requirement':
      return { type: 'requirement', id: record.id };
    case 'quality':
      return { type: 'qualities' };
    case 'selfScore':
    case 'feedback':
      return { type: 'requirement', id: record.requirementId };
    case 'conversation':
      return { type: 'conversation', id: record.id };
    case 'agreedLevel':
    case 'commitment':
      return { type: 'conversation', id: record.conversationId };
    case 'learningQuestion':
      return { type: 'learning-question', id: record.id };
    case 'activity':
      return { type: 'activity', id: record.id };
    case 'parkedIdea':
      return { type: 'ideas' };
    case 'ownLibraryItem':
      return { type: 'library' };
    case 'cost':
      return { type: 'activity', id: record.activityId };
    case 'budgetSource':
    case 'allocation':
      return { type: 'budget' };
    case 'sideTask':
      return { type: 'side-task', id: record.id };
    case 'scan':
      return { type: 'scan', id: record.id };
    case 'scanStep':
      return record.scanId ? { type: 'scan', id: record.scanId } : { type: 'self-direction' };
    case 'belief':
      return { type: 'beliefs' };
    case 'climateSheet':
      return { type: 'climate-sheet', id: record.id };
    case 'talkPoint':
      return record.conversationId ? { type: 'conversation', id: record.conversationId } : { type: 'conversations' };
    case 'reflection':
      return { type: 'reflection', id: record.id };
    case 'practiceMoment':
      return { type: 'activity', id: record.activityId };
    case 'coreTask':
      return { type: 'core-task', id: record.id };
    case 'contractPeriod':
      return { type: 'working-time' };
    case 'leave':
      return { type: 'leave' };
    case 'hourEntry':
      return { type: 'hours-log' };
    case 'ask':
    case 'remark':
    case 'proposal':
    case 'decision':
      return placeOfAbout(record.aboutKind, record.aboutId);
    case 'dismissal':
      return { type: 'coach-dismissed' };
    case 'ruleSetting':
      return { type: 'coach-rules' };
    case 'share':
      return { type: 'share' };
    case 'feedbackRequest':
      return { type: 'feedback-requests' };
    case 'calendarEntry':
      return { type: 'calendar-exchange' };
    case 'reminder':
      return { type: 'reminders' };
  }
}

/** Where the record can be seen that something was said about; home when it has no place of its own. */
function placeOfAbout(kind: string, id: string): Place {
  switch (kind) {
    case 'requirement':
    case 'conversation':
    case 'activity':
      return { type: kind, id };
    case 'learningQuestion':
      return { type: 'learning-question', id };
    case 'sideTask':
      return { type: 'side-task', id };
    case 'cost':
    case 'allocation':
    case 'budgetSource':
      return { type: 'budget' };
    default:
      return { type: 'home' };
  }
}
