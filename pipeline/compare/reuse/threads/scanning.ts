/** The second thread scans: lines of a file that it reads itself, or those it is given, until there are no more. */
import { linesOfFile, STANDARD_INPUT } from '../reading/file-lines.ts';
import { LineScanner } from '../reading/line-scanner.ts';
import { type BlockCircle, FILLED, FREE, SCANNED } from './block-circle.ts';

const NO_LINES = new Uint8Array(0);

export function scanFile(circle: BlockCircle): void {
  const scanner = new LineScanner();
  let number = 0;
  const scan = (lines: Uint8Array): void => {
    circle.wait(number, FREE);
    const block = circle.fill(number, lines);
    scanner.scan(block);
    circle.pass(block, SCANNED);
    number += 1;
  };
  for (const lines of linesOfFile(STANDARD_INPUT)) scan(lines);
  scan(NO_LINES);
}

/** The lines it is given come behind others. */
export function scanGiven(circle: BlockCircle, linesBefore: number): void {
  const scanner = new LineScanner(linesBefore);
  for (let number = 0; ; number += 1) {
    const block = circle.wait(number, FILLED);
    scanner.scan(block);
    // Once it is passed on, it may be filled again at any moment.
    const isEnd = block.size === 0;
    circle.pass(block, SCANNED);
    if (isEnd) return;
  }
}
