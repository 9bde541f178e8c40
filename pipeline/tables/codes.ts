/** codes: one row a code of any column, with its label and definition in three languages. */
import { inEachLanguage } from '../i18n.ts';
import { inThreeLanguages, labelsFrom } from '../publish/labels.ts';
import { type Rows, tables } from '../schemas/tables.ts';

export function* codeRows(): Generator<Rows['codes']> {
  const labels = inEachLanguage(labelsFrom);
  for (const table of tables) {
    for (const column of table.columns) {
      for (const code of column.codes === null ? [] : (column.values ?? [])) {
        const label = inThreeLanguages(labels, (words) => words.codeLabel(column, code));
        const definition = inThreeLanguages(labels, (words) => words.codeDefinition(column, code));
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
