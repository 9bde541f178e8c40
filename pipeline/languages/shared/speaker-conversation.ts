/** Who has spoken so far, or begun a sentence: what pronouns and bare offices point back to. */

import type { Place } from '../../contract.ts';

/** Somebody who spoke, or was the subject of a sentence, and where. */
export interface Voice {
  readonly name: string;
  readonly place: Place;
  readonly isPerson: boolean;
  /** Nobody is named: somebody known by office only. */
  readonly isOffice: boolean;
}

export interface Conversation {
  /** Those who were credited with words, and those who began a sentence, in text order; the sentences put off are read now. */
  readonly voices: () => readonly Voice[];
  readonly push: (voice: Voice) => void;
  /** A sentence without marks: its voice is asked for only when something points back. */
  readonly listen: (sentence: () => Voice | null) => void;
  /** Has somebody of this name spoken? */
  readonly hasSpoken: (name: string) => boolean;
}

/** Of the sentences between two speakers only the last so many are remembered. */
const remembered = 5;
/** And so many voices. */
const mostVoices = 200;

export function openConversation(): Conversation {
  let voices: Voice[] = [];
  let waiting: (Voice | (() => Voice | null))[] = [];
  const spoken = new Set<string>();
  let sentences = 0;
  const put = (voice: Voice): void => {
    voices.push(voice);
    spoken.add(voice.name);
    if (voices.length > 2 * mostVoices) voices = voices.slice(-mostVoices);
  };
  const settle = (): readonly Voice[] => {
    if (waiting.length === 0) return voices;
    let skipped = sentences - remembered;
    const all = waiting;
    waiting = [];
    sentences = 0;
    for (const one of all) {
      if (typeof one !== 'function') put(one);
      else if (skipped > 0) skipped -= 1;
      else {
        const voice = one();
        if (voice !== null) put(voice);
      }
    }
    return voices;
  };
  return {
    voices: settle,
    push: (voice) => {
      waiting.push(voice);
    },
    listen: (sentence) => {
      waiting.push(sentence);
      sentences += 1;
      if (sentences > 8 * remembered) {
        let drop = sentences - remembered;
        waiting = waiting.filter((one) => typeof one !== 'function' || drop-- <= 0);
        sentences = remembered;
      }
    },
    hasSpoken: (name) => {
      settle();
      return spoken.has(name);
    },
  };
}
