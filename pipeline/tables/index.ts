/** The tables that come from one article at a time. Adding one means its schema, its file, one line here, and its labels. */
import { amounts } from './amounts.ts';
import { articles } from './articles.ts';
import { conversions } from './conversions.ts';
import { counts } from './counts.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { mentions } from './mentions.ts';
import { paragraphs } from './paragraphs.ts';
import { quotes } from './quotes.ts';

export const articleTables = [
  figures,
  articles,
  paragraphs,
  amounts,
  conversions,
  dates,
  counts,
  quotes,
  mentions,
  facts,
] as const;
