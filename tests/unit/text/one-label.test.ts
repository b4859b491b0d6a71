import { expect, test } from 'vitest';
import { fieldLabel, fieldName } from '#shared/model/names.ts';
import { budgetTexts } from '#shared/text/budget.ts';
import { conversationTexts } from '#shared/text/conversations.ts';
import { costTexts } from '#shared/text/costs.ts';
import { leaveTexts } from '#shared/text/leave.ts';

// A form takes its labels from the ledger of fields; what history and a proposal call a field follows from the same.
test.each(['nl', 'en'] as const)('a form, its history and a proposal say the same word, in %s', (language) => {
  const budget = budgetTexts[language];
  const conversation = conversationTexts[language];
  expect(budget.rules).toBe(fieldLabel('budgetSource', 'rules', language));
  expect(budget.start).toBe(fieldLabel('budgetSource', 'startDate', language));
  expect(conversation.commitmentDue).toBe(fieldLabel('commitment', 'dueDate', language));
  expect(costTexts[language].receipt).toBe(fieldLabel('cost', 'receipt', language));
  expect(leaveTexts[language].edit.first).toBe(fieldLabel('leave', 'startDate', language));
});

test('a name stands within a sentence, a label on its own', () => {
  expect(fieldName('budgetSource', 'rules', 'nl')).toBe('afspraken en regels');
  expect(fieldLabel('budgetSource', 'rules', 'nl')).toBe('Afspraken en regels');
});
