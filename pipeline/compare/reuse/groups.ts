/**
 * Groups of paragraphs tied together by `identical` and `near`: a contained sentence or a shared passage ties nothing,
 * or one agency formula would make half a corpus a single group.
 */
import { byCodePoint } from '../../lib/code-point-order.ts';
import { ComparisonForms } from './comparison-forms.ts';
import { joinedKeys } from './group-keys.ts';
import type { ClassTokens } from './join/class-tokens.ts';
import { Ties } from './lists/ties.ts';
import { Uint32List } from './lists/uint32-list.ts';
import type { ParagraphClasses } from './reading/paragraph-classes.ts';
import { shiftsMemory } from './threads/shifts.ts';
import type { Team } from './threads/team.ts';

export interface ReuseGroup {
  /** Derived from the content of one member, the same whatever else arrives beside it. */
  readonly group_id: string;
  /** Paragraphs in the group. */
  readonly members: number;
  /** The lowest similarity of a pair that ties it together: how loosely it chains. */
  readonly lowest_similarity: number;
  /** Its members are so many and so alike that only each one's nearest neighbours are given. */
  readonly capped: boolean;
}

export class ClassGroups {
  readonly #classes: ParagraphClasses;
  readonly #ties: Ties;
  readonly #capped: Uint8Array;
  #ids: readonly (ReuseGroup | null)[] = [];

  constructor(classes: ParagraphClasses) {
    this.#classes = classes;
    this.#ties = new Ties(classes.count);
    this.#capped = new Uint8Array(classes.count);
  }

  /** Ties two classes together. */
  tie(a: number, b: number, similarity: number, capped: boolean): void {
    const isCapped = capped || this.isCapped(a) || this.isCapped(b);
    const root = this.#ties.tie(a, b, similarity);
    if (isCapped) this.#capped[root] = 1;
  }

  /** Is this class in a group of which only nearest neighbours are given? */
  isCapped(cls: number): boolean {
    return this.#capped[this.#ties.rootOf(cls)] === 1;
  }

  /** Has the groups named; nothing may be tied afterwards. They have their names once what is given back is called. */
  settle(tokens: ClassTokens, team: Team): () => ReuseGroup[] {
    const { count, sizes } = this.#classes;
    const forms = new ComparisonForms(tokens);
    const members = new Uint32Array(count);
    const speaking = new Int32Array(count).fill(-1);
    for (let cls = 0; cls < count; cls += 1) {
      const root = this.#ties.rootOf(cls);
      members[root] = (members[root] as number) + sizes.at(cls);
      const known = speaking[root] as number;
      if (known < 0 || this.#comesBefore(forms, cls, known)) speaking[root] = cls;
    }
    const roots = new Uint32List();
    const spokesmen = new Uint32List();
    for (let root = 0; root < count; root += 1) {
      if ((members[root] as number) < 2) continue;
      roots.push(root);
      spokesmen.push(speaking[root] as number);
    }
    const keys = team.begin('keys', {
      tokens,
      spokesmen: spokesmen.values.slice(0, spokesmen.length),
      shifts: shiftsMemory(team),
    });
    return () => this.#named(joinedKeys(keys()), roots, members);
  }

  #named(keys: readonly string[], roots: Uint32List, members: Uint32Array): ReuseGroup[] {
    const ids: (ReuseGroup | null)[] = new Array(this.#classes.count).fill(null);
    const groups = keys.map((group_id, i): ReuseGroup => {
      const root = roots.at(i);
      const group = {
        group_id,
        members: members[root] as number,
        lowest_similarity: this.#ties.lowestOf(root),
        capped: this.#capped[root] === 1,
      };
      ids[root] = group;
      return group;
    });
    this.#ids = ids;
    return groups;
  }

  /** The group of a class, once settled; null when it stands alone. */
  groupOf(cls: number): ReuseGroup | null {
    return this.#ids[this.#ties.rootOf(cls)] ?? null;
  }

  /** The member with the fewest tokens speaks for its group, of several the first in the order of code points. */
  #comesBefore(forms: ComparisonForms, a: number, b: number): boolean {
    const classes = this.#classes;
    const size = classes.tokenCount(a);
    if (size !== classes.tokenCount(b)) return size < classes.tokenCount(b);
    const { content, lexicon } = classes;
    const [startA, startB] = [classes.starts.at(a), classes.starts.at(b)];
    for (let i = 0; i < size; i += 1) {
      const [tokenA, tokenB] = [content.at(startA + i), content.at(startB + i)];
      if (tokenA !== tokenB) return byCodePoint(lexicon.textOf(tokenA), lexicon.textOf(tokenB)) < 0;
    }
    return forms.of(a) < forms.of(b);
  }
}
