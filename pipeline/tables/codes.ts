/** codes: one row a code of any column, with its label and definition in three languages. */
import type { LanguageCode } from '../contract.ts';
import { translator } from '../i18n.ts';
import { labelsFrom } from '../publish/labels.ts';
import { type Rows, tables } from '../schemas/tables.ts';

export function* codeRows(): Generator<Rows['codes']> {
  const inEach = <T>(say: (lang: LanguageCode) => T) => ({ en: say('en'), ru: say('ru'), zh: say('zh') });
  const labels = inEach((lang) => labelsFrom(translator(lang)));
  for (const table of tables) {
    for (const column of table.columns) {
      for (const code of column.codes === null ? [] : (column.values ?? [])) {
        const label = inEach((lang) => labels[lang].codeLabel(column, code));
        const definition = inEach((lang) => labels[lang].codeDefinition(column, code));
        yield {
          table: table.name,
          column: column.name,
          code,
          label_en: label.en,
          label_ru: label.ru,
          label_zh: label.zh,
          definition_en: definition.en,
          definition_ru: definition.ru,
          definition_zh: definition.zh,
        };
      }
    }
  }
}
