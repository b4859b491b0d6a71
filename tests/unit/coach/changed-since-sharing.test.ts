import { rule } from '#shared/coach/rules/changed-since-sharing.ts';
import type { RecordOf } from '#shared/model/records.ts';
import { newChoice } from '#shared/share/choice.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { checkRule } from '#tests/support/coach-rule.ts';
import type { PlanBuilder } from '#tests/support/plans.ts';

/** Shares the plan as it is at this point. */
function shared(b: PlanBuilder, fields: Partial<RecordOf<'share'>> = {}) {
  const words = { note: '', edition: 'file', hasPassphrase: false, madeWith: '0.1.0' } as const;
  const { share } = makeShareFile(b.view(), newChoice('manager', 'Marieke'), b.context, words);
  b.share({ ...share, sharedOn: '2026-10-15', sharedAt: '2026-10-15T10:00:00Z', ...fields });
}
function more(b: PlanBuilder) {
  const question = b.learningQuestion();
  const activity = b.activity({ learningQuestionId: question.id });
  b.cost({ activityId: activity.id });
}

checkRule(rule, {
  valid: {
    'nothing changed': (b) => {
      more(b);
      shared(b);
    },
    'not a month ago': (b) => {
      shared(b, { sharedOn: '2026-11-01' });
      more(b);
    },
    'only two things': (b) => {
      shared(b);
      b.learningQuestion();
      b.sideTask();
    },
    'only what the manager did not see': (b) => {
      shared(b);
      for (let i = 0; i < 5; i++) b.reflection();
    },
    'for a colleague': (b) => {
      shared(b, { profile: 'colleague' });
      more(b);
    },
  },
  invalid: {
    'three things came in': {
      plan: (b) => {
        shared(b);
        more(b);
      },
      says: 'Sinds je je plan op 15 oktober 2026 deelde met Marieke, zijn er 3 dingen veranderd.',
    },
  },
});
