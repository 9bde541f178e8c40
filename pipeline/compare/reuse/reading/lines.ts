/** Lines end in line feeds. */

export const LINE_FEED = 10;
