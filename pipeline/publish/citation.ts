/** `CITATION.cff` (Citation File Format 1.2.0), and the same citation as BibTeX for those who have no file to read. */
import type { Artefact, Edition } from './publication.ts';
import { type Source, sourcesOf } from './sources.ts';
import { scalar } from './yaml.ts';

/** Licences of data and text in the SPDX list, which is all the format allows under `license`; others are given by their address. */
const listedLicence =
  /^(?:CC0-1\.0|CC-BY(?:-NC)?(?:-SA|-ND)?-[1-4]\.0|ODbL-1\.0|ODC-By-1\.0|PDDL-1\.0|MIT|Apache-2\.0)$/;

function licenceLine({ id, url }: Edition['dataset']['licence']): string {
  return listedLicence.test(id) ? `license: ${id}\n` : `license-url: ${scalar(url)}\n`;
}

/** Names stand whole: which part of a name is the family name differs from language to language. */
function authorLines(creators: Edition['dataset']['creators']): string {
  return creators
    .map(({ name, url }) => {
      const site = url === null ? '' : `    website: ${scalar(url)}\n`;
      return `  - name: ${scalar(name)}\n${site}`;
    })
    .join('');
}

/** The format wants an author: an article that names neither publisher nor agency cannot be listed. */
function referenceLines({ title, lang, publisher, day, url }: Source): string {
  if (publisher === null) return '';
  return [
    '  - type: newspaper-article\n',
    `    title: ${scalar(title)}\n`,
    `    authors:\n      - name: ${scalar(publisher)}\n`,
    lang === 'und' ? '' : `    languages: [${scalar(lang)}]\n`,
    day === null ? '' : `    date-published: ${day}\n`,
    url === null ? '' : `    url: ${scalar(url)}\n`,
  ].join('');
}

export function citationText(edition: Edition, sources: readonly Source[]): string {
  const { dataset, version, created } = edition;
  const references = sources.map(referenceLines).join('');
  return [
    'cff-version: 1.2.0\n',
    'message: "If you use this dataset, please cite it as below."\n',
    'type: dataset\n',
    `title: ${scalar(dataset.title.en)}\n`,
    `abstract: ${scalar(dataset.description.en)}\n`,
    `version: ${scalar(version)}\n`,
    created === null ? '' : `date-released: ${created.slice(0, 10)}\n`,
    licenceLine(dataset.licence),
    dataset.homepage === null ? '' : `url: ${scalar(dataset.homepage)}\n`,
    `keywords: [${dataset.keywords.en.map(scalar).join(', ')}]\n`,
    `authors:\n${authorLines(dataset.creators)}`,
    references === '' ? '' : `references:\n${references}`,
  ].join('');
}

/** One BibTeX entry; braces and backslashes in names would be markup there. */
export function bibtex({ dataset, version, created }: Edition): string {
  const word = (text: string) => text.replace(/[{}\\]/g, '');
  const fields = [
    `title={${word(dataset.title.en)}}`,
    `author={${dataset.creators.map(({ name }) => `{${word(name)}}`).join(' and ')}}`,
    `version={${version}}`,
    ...(created === null ? [] : [`year={${created.slice(0, 4)}}`]),
    ...(dataset.homepage === null ? [] : [`url={${dataset.homepage}}`]),
  ];
  return `@misc{${dataset.name}, ${fields.join(', ')}}`;
}

export const citation: Artefact = {
  id: 'citation',
  async write(edition, folder) {
    await folder.write('CITATION.cff', citationText(edition, await sourcesOf(edition)));
  },
};
