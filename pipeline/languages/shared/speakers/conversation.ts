/** Who has spoken so far, or begun a sentence: what pronouns and bare offices point back to. */

import type { Place } from '../../../contract.ts';

/** Somebody who spoke, or was the subject of a sentence, and where. */
export interface Voice {
  readonly name: string;
  readonly place: Place;
  readonly isPerson: boolean;
  /** Nobody is named: somebody known by office only. */
  readonly isOffice: boolean;
  /** Words were credited to them; else they only began a sentence. */
  readonly hasSpoken: boolean;
}

/** Those who were credited with words, and those who began a sentence. */
export interface Conversation {
  /** The latest that is right; a sentence is read for its voice only when it is reached. */
  readonly latest: (isRight: (voice: Voice) => boolean) => Voice | undefined;
}

export interface OpenConversation extends Conversation {
  readonly push: (voice: Voice) => void;
  /** A sentence without marks; it is read in view of those who spoke before it. */
  readonly listen: (sentence: (earlier: Conversation) => Voice | null) => void;
}

type Entry = Voice | null | ((earlier: Conversation) => Voice | null);

/** Of the sentences since the last speaker only so many are listened to. */
const remembered = 5;
/** And so many voices are remembered. */
const mostVoices = 200;

export function openConversation(): OpenConversation {
  let entries: Entry[] = [];
  let unread = 0;

  function latestUpTo(from: number, isRight: (voice: Voice) => boolean): Voice | undefined {
    let listened = 0;
    for (let i = from; i >= 0; i -= 1) {
      const entry = entries[i];
      if (entry == null) continue;
      if (typeof entry !== 'function') {
        if (isRight(entry)) return entry;
        continue;
      }
      if (listened >= remembered) continue;
      listened += 1;
      const voice = entry(until(i - 1));
      entries[i] = voice;
      if (voice !== null && isRight(voice)) return voice;
    }
    return undefined;
  }

  const until = (last: number): Conversation => ({
    latest: (isRight) => latestUpTo(last, isRight),
  });

  const add = (entry: Entry): void => {
    entries.push(entry);
    if (entries.length > 2 * mostVoices) entries = entries.slice(-mostVoices);
  };

  return {
    latest: (isRight) => latestUpTo(entries.length - 1, isRight),
    push: (voice) => {
      unread = 0;
      add(voice);
    },
    listen: (sentence) => {
      unread += 1;
      // A long report without a quotation: all but the last sentences are forgotten at once.
      if (unread > remembered) entries[entries.length - remembered] = null;
      add(sentence);
    },
  };
}
