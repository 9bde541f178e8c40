/** aliases: one row a name that a published entity goes by, its main names aside. */
import type { Entity } from '../contract.ts';
import { keyOf } from '../lib/id.ts';
import type { Rows } from '../schemas/tables.ts';

export function* aliasRows(entity: Entity): Generator<Rows['aliases']> {
  for (const { lang, alias, kind, source } of entity.aliases) {
    yield { alias_id: keyOf('ali', entity.id, lang, alias), entity_id: entity.id, lang, alias, kind, source };
  }
}
