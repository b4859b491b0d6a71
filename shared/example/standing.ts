import * as make from '../model/edits/new-records.ts';
import type { GiverRole } from '../model/kinds/scores.ts';
import type { ExampleWriter } from './example-writer.ts';
import type { ExampleRequirements } from './requirements.ts';

/** Step 2: qualities, own scores (two of them given again later), and what three people say. */
export function writeStanding(example: ExampleWriter, asked: ExampleRequirements): void {
  const { qualities, scores, feedback, givers } = example.texts;
  const score = (of: keyof ExampleRequirements, level: number, evidence: string, days: number) =>
    example.write(make.newSelfScore, {
      requirementId: asked[of].id,
      level,
      evidence,
      scoredOn: example.day(days),
      scoredAt: example.moment(days),
    });
  const said = (by: GiverRole, of: keyof ExampleRequirements, level: number, remark: string, days: number) =>
    example.write(make.newFeedback, {
      requirementId: asked[of].id,
      giverName: givers[by],
      giverRole: by,
      level,
      remark,
      givenOn: example.day(days),
      addedAt: example.moment(days),
    });

  const quality = (key: keyof typeof qualities, of?: keyof ExampleRequirements) => {
    const [title, evidence] = qualities[key];
    example.write(make.newQuality, { title, evidence, requirementId: of ? asked[of].id : null });
  };
  quality('listening', 'difficultTalks');
  quality('explaining', 'plainLanguage');
  quality('finishing');
  quality('calm');

  score('plainLanguage', 2, scores.plainLanguageFirst, -104);
  score('change', 2, scores.change, -104);
  score('accessibility', 1, scores.accessibilityFirst, -104);
  score('difficultTalks', 4, scores.difficultTalks, -104);
  score('figures', 2, scores.figures, -103);
  score('caseSystem', 4, scores.caseSystem, -103);
  score('newColleagues', 4, scores.newColleagues, -103);
  score('projectPlan', 3, scores.projectPlan, -103);
  score('presenting', 2, scores.presenting, -103);
  score('administrativeLaw', 3, scores.administrativeLaw, -103);
  score('customerJourney', 2, scores.customerJourney, -103);
  score('accessibility', 3, scores.accessibilityNow, -20);
  score('plainLanguage', 3, scores.plainLanguageNow, -9);

  said('colleague', 'plainLanguage', 3, feedback.plainLanguageColleague, -60);
  said('colleague', 'figures', 2, feedback.figuresColleague, -60);
  said('colleague', 'difficultTalks', 5, feedback.difficultTalksColleague, -60);
  said('client', 'plainLanguage', 4, feedback.plainLanguageClient, -27);
  said('client', 'customerJourney', 2, feedback.customerJourneyClient, -27);
  said('manager', 'accessibility', 3, feedback.accessibilityManager, -16);
  said('manager', 'change', 4, feedback.changeManager, -16);
}
