/** The JSON-LD context of Croissant 1.1 with language maps, as the specification gives it (mlcommons/croissant, minimal_multilingual.json). */

const inCroissant = (...terms: readonly string[]) =>
  Object.fromEntries(terms.map((term) => [term, `cr:${term}`]));

export const croissantContext: Readonly<Record<string, unknown>> = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  cr: 'http://mlcommons.org/croissant/',
  dct: 'http://purl.org/dc/terms/',
  rai: 'http://mlcommons.org/croissant/RAI/',
  sc: 'https://schema.org/',
  conformsTo: 'dct:conformsTo',
  name: { '@container': '@language' },
  description: { '@container': '@language' },
  data: { '@id': 'cr:data', '@type': '@json' },
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  examples: { '@id': 'cr:examples', '@type': '@json' },
  ...inCroissant('arrayShape', 'citeAs', 'column', 'containedIn', 'equivalentProperty', 'extract', 'field'),
  ...inCroissant('fileObject', 'fileProperty', 'fileSet', 'format', 'includes', 'isArray', 'isLiveDataset'),
  ...inCroissant(
    'jsonPath',
    'key',
    'md5',
    'parentField',
    'path',
    'recordSet',
    'references',
    'regex',
    'repeated',
  ),
  ...inCroissant('replace', 'samplingRate', 'separator', 'source', 'subField', 'transform'),
};
