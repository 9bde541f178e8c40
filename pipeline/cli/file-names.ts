/** Many files in one line: each by name, or the folder and how many of it. */

/** A folder with more files than this is named once. */
const NAMED_FILES = 6;

/** `README.md, data/ (68), localized/en/ (17)`; paths in order. */
export function filesTold(paths: readonly string[]): string {
  const folders = Map.groupBy(paths, (path) => path.slice(0, path.lastIndexOf('/') + 1));
  return [...folders]
    .flatMap(([folder, files]) =>
      folder === '' || files.length <= NAMED_FILES ? files : [`${folder} (${files.length})`],
    )
    .join(', ');
}
