/** The works that threads share, by name: each takes what all threads see and the part that is asked for. */
import { keysOfPart } from '../group-keys.ts';
import { joinPart } from '../join/join-search.ts';
import { setsOfPart } from '../join/rare-first-sets.ts';
import { release } from '../lists/uint32-list.ts';
import { passagesOfPart } from '../passages/passage-search.ts';
import { seedsOfPart } from '../passages/passage-seeds.ts';
import { rewordedOfPart } from '../reworded.ts';
import { type Part, WHOLE } from './part.ts';
import type { Team } from './team.ts';

export const works = {
  keys: keysOfPart,
  sets: setsOfPart,
  join: joinPart,
  seeds: seedsOfPart,
  passages: passagesOfPart,
  reworded: rewordedOfPart,
};

export type WorkName = keyof typeof works;
export type WorkInput<Name extends WorkName> = Parameters<(typeof works)[Name]>[0];
export type WorkOutput<Name extends WorkName> = ReturnType<(typeof works)[Name]>;

type AnyWork<Name extends WorkName> = (input: WorkInput<Name>, part: Part) => WorkOutput<Name>;

export function doPart<Name extends WorkName>(
  name: Name,
  input: WorkInput<Name>,
  part: Part,
): WorkOutput<Name> {
  return (works[name] as AnyWork<Name>)(input, part);
}

/** One thread. */
export const alone: Team = {
  size: 1,
  numbers: (length) => new Uint32Array(length),
  bytes: (length) => new Uint8Array(length),
  giveBack: (numbers) => numbers.forEach(release),
  run: (name, input) => [doPart(name, input, WHOLE)],
  begin: (name, input) => () => [doPart(name, input, WHOLE)],
};
