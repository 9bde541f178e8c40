/** What is shown of long work: to a person at a terminal, to a program, and to nobody. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { StageListener } from '../pipeline/build/dataset.ts';
import { eventListener } from '../pipeline/cli/events.ts';
import { type Screen, stageProgress } from '../pipeline/cli/progress.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function screen(isTTY: boolean): Screen & { readonly shown: string[] } {
  const shown: string[] = [];
  return { isTTY, shown, write: (text: string | Uint8Array) => shown.push(String(text)) > 0 };
}

/** Ten seconds of work: a hundred articles a second, told of each. */
function work(listener: StageListener): void {
  listener.begin('compare');
  for (let done = 1; done <= 1000; done += 1) {
    vi.advanceTimersByTime(10);
    listener.progress(done, 4000);
  }
  listener.end('compare', { count: 3 });
}

test('a moving line with articles, rate and time left, and a line when the stage is done', () => {
  const [output, moving] = [screen(true), screen(true)];
  work(stageProgress(output, moving));
  expect(output.shown).toEqual(['compare      3 pairs of places that share text  (10.00 s)\n']);
  const lines = moving.shown.filter((text) => text.includes('of'));
  expect(lines.length).toBe(40);
  expect(lines.at(-1)).toBe('compare      1000 of 4000, 100 a second, 30 s left');
  expect(moving.shown.at(-1)).toBe('\r\u001b[K');
});

test('nothing moves where nobody looks on', () => {
  const [output, moving] = [screen(false), screen(false)];
  work(stageProgress(output, moving));
  expect(moving.shown).toEqual([]);
  expect(output.shown.length).toBe(1);
});

test('work that is done at once shows no moving line', () => {
  const [output, moving] = [screen(true), screen(true)];
  const listener = stageProgress(output, moving);
  listener.begin('check');
  listener.progress(1, 2);
  listener.end('check', { count: 0 });
  expect(moving.shown).toEqual(['\r\u001b[K']);
});

test('events for programs: stage, done, total, rate, seconds left', () => {
  const said: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  work(eventListener());
  const events = said.map((line) => JSON.parse(line) as object);
  expect(events[0]).toEqual({ event: 'stage', stage: 'compare', state: 'begin' });
  expect(events.at(-2)).toEqual({
    event: 'progress',
    stage: 'compare',
    done: 1000,
    total: 4000,
    rate: 100,
    seconds_left: 30,
  });
  expect(events.at(-1)).toEqual({ event: 'stage', stage: 'compare', state: 'end', count: 3 });
  expect(events.length).toBe(42);
});
