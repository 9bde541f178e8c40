/** A thread that runs the article-scope stages, with the reference read and checked by the thread that started it. */
import { workerData } from 'node:worker_threads';
import type { Reference } from '../collect/reference.ts';
import { answerParts } from './article-answers.ts';

const reference: Reference = workerData;
answerParts(reference);
