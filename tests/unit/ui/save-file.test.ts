import { expect, test } from 'vitest';
import { fileName, saveFile, saveFilesThrough } from '#renderer/ui/save-file.ts';

test('a name fits any disk and keeps its end', () => {
  expect(fileName('Plan: "Noor"/2027\u0007.routekaart')).toBe('Plan Noor 2027.routekaart');
  expect(fileName('..\\..\\x.svg')).toBe('x.svg');
  expect(fileName(`${'a'.repeat(200)}.ics`)).toBe(`${'a'.repeat(80)}.ics`);
});

test('what became of a file is told as the program told it; a program that fails is no file', async () => {
  const asked: [string, number][] = [];
  saveFilesThrough(async (name, bytes) => {
    asked.push([name, bytes.length]);
    return { outcome: 'cancelled' };
  });
  expect(await saveFile(new Blob(['abc']), 'a/b.ics')).toEqual({ outcome: 'cancelled' });
  expect(asked).toEqual([['a b.ics', 3]]);
  saveFilesThrough(() => Promise.reject(new Error('gone')));
  expect(await saveFile(new Blob(['abc']), 'b.ics')).toEqual({ outcome: 'failed' });
});
