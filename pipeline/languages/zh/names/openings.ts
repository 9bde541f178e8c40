/** Where in a Chinese text the parts of the names grammar have something to look at: one walk through it serves them all. */
import { Openings } from '../../../lib/openings.ts';

export const nameOpenings = new Openings();
