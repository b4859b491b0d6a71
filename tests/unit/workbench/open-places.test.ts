import { beforeEach, expect, test } from 'vitest';
import {
  closeTab,
  nextTab,
  openPlace,
  pinTab,
  reopenClosed,
  takeFocusTarget,
  useWorkbench,
} from '#renderer/workbench/workbench-store.ts';

const shown = () => useWorkbench.getState().tabs.map((t) => (t.isPreview ? `(${t.key})` : t.key));
const active = () => useWorkbench.getState().active;

beforeEach(() => useWorkbench.setState({ tabs: [], active: null, closed: [] }));

test('a single click looks: the next one takes its place; keeping it makes room for another', () => {
  openPlace({ type: 'home' }, { pin: true });
  openPlace({ type: 'requirement', id: 'r-1' });
  openPlace({ type: 'requirement', id: 'r-2' });
  expect(shown()).toEqual(['home', '(requirement:r-2)']);
  pinTab('requirement:r-2');
  openPlace({ type: 'budget' });
  expect(shown()).toEqual(['home', 'requirement:r-2', '(budget)']);
});

test('opening what stands open shows it and does not double it', () => {
  openPlace({ type: 'home' }, { pin: true });
  openPlace({ type: 'budget' });
  openPlace({ type: 'home' });
  expect(shown()).toEqual(['home', '(budget)']);
  expect(active()).toBe('home');
  openPlace({ type: 'budget' }, { pin: true });
  expect(shown()).toEqual(['home', 'budget']);
});

test('closing shows the neighbour, and what was closed last opens again', () => {
  for (const type of ['home', 'budget', 'scores'] as const) openPlace({ type }, { pin: true });
  closeTab('budget');
  expect(active()).toBe('scores');
  closeTab('scores');
  expect(active()).toBe('home');
  reopenClosed();
  expect(active()).toBe('scores');
  reopenClosed();
  expect(active()).toBe('budget');
});

test('going round the sheets ends where it began', () => {
  for (const type of ['home', 'budget', 'scores'] as const) openPlace({ type }, { pin: true });
  nextTab(1);
  expect(active()).toBe('home');
  nextTab(-1);
  expect(active()).toBe('scores');
});

test('the field to go to is handed over once', () => {
  openPlace({ type: 'budget' }, { focus: 'amountCents' });
  expect(takeFocusTarget()).toBe('amountCents');
  expect(takeFocusTarget()).toBeNull();
});
