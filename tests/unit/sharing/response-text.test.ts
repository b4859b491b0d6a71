import { expect, test } from 'vitest';
import { responseText } from '#renderer/responding/response-text.ts';
import { newChoice } from '#shared/share/choice.ts';
import { makeShareFile } from '#shared/share/make-share.ts';
import { readFileText, viewOfShare } from '#shared/share/read-file.ts';
import { decideOn, makeResponse, proposeFor, remarkOn } from '#shared/share/response.ts';
import { PlanBuilder, testContext } from '#tests/support/plans.ts';

test('a response as text is read by a person, and by the app when it is pasted, also with a mail around it', () => {
  const b = new PlanBuilder();
  b.plan({ ownerName: 'Noor' });
  const question = b.learningQuestion({ text: 'Hoe?\n{ dat }' });
  const context = testContext();
  const { file } = makeShareFile(b.view(), newChoice('manager', 'Marieke'), context, {
    note: '',
    edition: 'page',
    hasPassphrase: false,
    madeWith: '0.1.0',
  });
  const responder = { file, name: 'Marieke' };
  const about = viewOfShare(file).get('learningQuestion', question.id);
  if (about === undefined) throw new Error('the question was not shared');
  const records = [
    remarkOn(responder, context, about, 'Mooi.\n{ ook met haken }'),
    proposeFor(responder, context, about, 'moment', 'Voor de zomer', 'Eerder kan niet.'),
    decideOn(responder, context, about, { part: 'learningQuestion', verdict: 'agreed', remark: '' }),
  ].filter((r) => r !== null);
  const response = makeResponse(responder, context, { id: 'antwoord-1', madeWith: '0.1.0', records });
  const text = responseText(response, viewOfShare(file), 'nl');
  expect(text).toContain('Mooi.');
  expect(text).toContain('leeg → Voor de zomer. Eerder kan niet.');
  expect(text).toContain('Deze leervraag: Akkoord');
  expect(readFileText(`Hoi Noor,\n\n${text}\n`)).toEqual({ ok: true, value: response });
});
