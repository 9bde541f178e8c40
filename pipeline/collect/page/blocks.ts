/** An element of a page → its text: a block is a paragraph, a line break a line, a table row a line of cells. */

/** What is needed of a node of the page. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

export interface BlockText {
  /** Paragraphs parted by an empty line. */
  readonly text: string;
  /** Part of its characters, white space aside, that lie in links: 0 to 1. */
  readonly linked: number;
}

const ELEMENT = 1;
const TEXT = 3;

const inline: ReadonlySet<string> = new Set(
  (
    'a abbr acronym b bdi br bdo big cite code data del dfn em font i ins kbd label mark nobr output q ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

/** The text of an element and all below it. */
export function blockText(root: PageNode): BlockText {
  const writer = new BlockWriter();
  walk(root, writer, { linked: false, kept: false });
  writer.flush();
  return writer.result();
}

interface Around {
  readonly linked: boolean;
  /** Line ends in the source are line ends of the text. */
  readonly kept: boolean;
}

/** Pages are read with bounded depth, so the walk is too. */
function walk(node: PageNode, writer: BlockWriter, around: Around): void {
  if (node.nodeType === TEXT) writer.add(node.nodeValue ?? '', around);
  if (node.nodeType === ELEMENT) walkElement(node, node.nodeName.toLowerCase(), writer, around);
}

function walkElement(node: PageNode, name: string, writer: BlockWriter, around: Around): void {
  if (name === 'br') writer.endLine();
  const isInline = inline.has(name);
  const isCell = name === 'td' || name === 'th';
  if (isCell) writer.cell();
  else if (!isInline) writer.flush();
  const within = { linked: around.linked || name === 'a', kept: around.kept || name === 'pre' };
  for (const child of node.childNodes) walk(child, writer, within);
  if (!isInline && !isCell) writer.flush();
}

class BlockWriter {
  readonly #blocks: string[] = [];
  #open = '';
  #characters = 0;
  #linked = 0;

  add(text: string, { linked, kept }: Around): void {
    const seen = text.replace(/[\t\n\f\r ]+/g, '').length;
    this.#characters += seen;
    if (linked) this.#linked += seen;
    this.#open += kept ? text.replace(/[\t\f\r ]+/g, ' ') : text.replace(/[\t\n\f\r ]+/g, ' ');
  }

  endLine(): void {
    this.#open += '\n';
  }

  cell(): void {
    if (this.#open.trim() !== '') this.#open += '\t';
  }

  flush(): void {
    const lines = this.#open.split('\n').map((line) =>
      line
        .replace(/ *\t */g, '\t')
        .replace(/ {2,}/g, ' ')
        .replace(/^[ \t]+|[ \t]+$/g, ''),
    );
    const block = lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .replace(/^\n+|\n+$/g, '');
    if (block !== '') this.#blocks.push(block);
    this.#open = '';
  }

  result(): BlockText {
    return {
      text: this.#blocks.join('\n\n'),
      linked: this.#characters === 0 ? 0 : this.#linked / this.#characters,
    };
  }
}
