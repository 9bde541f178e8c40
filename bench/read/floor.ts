/** The least that reading an article costs, as a program of its own: JSON in, NFC, sentences by Unicode's rules, JSON out. */
import { splitLines } from '../../pipeline/lib/jsonl.ts';

const segmenters = new Map<string, Intl.Segmenter>();

process.stdin.setEncoding('utf8');
for await (const line of splitLines(process.stdin)) {
  const { id, text, lang } = JSON.parse(line) as { id: string; text: string; lang: string };
  const segmenter = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'sentence' });
  segmenters.set(lang, segmenter);
  const sentences = [...segmenter.segment(text.normalize('NFC'))].map(({ segment }) => segment);
  process.stdout.write(`${JSON.stringify({ id, sentences })}\n`);
}
