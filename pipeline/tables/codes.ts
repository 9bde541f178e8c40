/** codes: one row a code of any column, with its label and definition in three languages. */
import { languageCodes } from '../contract.ts';
import { translator } from '../i18n.ts';
import { type Rows, tables } from '../schemas/tables.ts';

export function* codeRows(): Generator<Rows['codes']> {
  for (const table of tables) {
    for (const column of table.columns) {
      if (column.codes === null || column.values === null) continue;
      for (const code of column.values) {
        const [labelEn, labelRu, labelZh] = languageCodes.map((lang) => translator(lang)(`values:${column.codes}.${code}.label`));
        const [defEn, defRu, defZh] = languageCodes.map((lang) => translator(lang)(`values:${column.codes}.${code}.definition`));
        yield {
          table: table.name,
          column: column.name,
          code,
          label_en: labelEn ?? '',
          label_ru: labelRu ?? '',
          label_zh: labelZh ?? '',
          definition_en: defEn ?? null,
          definition_ru: defRu ?? null,
          definition_zh: defZh ?? null,
        };
      }
    }
  }
}
