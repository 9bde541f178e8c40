/** Festivals, markets and fairs that go by a name in Latin letters which says nothing of what they are; news of every language prints it so. General knowledge. */
export const eventNames: ReadonlySet<string> = new Set(
  `
Series Mania, Hot Docs, IDFA, MIPTV, MIPCOM, MIPDOC, MIP London, MIP Africa, Camerimage, Cinemalaya, QCinema, Gamescom, Gamescom Asia, Visions du Réel, CPH:DOX, CPH DOX, DOK Leipzig, DocPoint, DocLisboa, Doclisboa, IFFR, TIFFCOM,
Filmart, FILMART, FESPACO, NATPE, Fantasporto, Fantastic Fest, SXSW, Telluride, Cinekid, Cinequest, Slamdance, Outfest, Frameline, CinemaCon, CineEurope, CineAsia, ShowEast, Comic-Con, Edinburgh Fringe, Avignon Off, Glastonbury, Roskilde,
Sziget, Primavera Sound, Burning Man, Oktoberfest, Eurovision, Documenta, Art Basel, Frieze London, Fuorisalone, Salone del Mobile, Innoprom, ITB Berlin, Frankfurter Buchmesse, LIBER, WAVES, PÖFF, goEast, FIDMarseille, Cinéma du Réel,
Sunny Side of the Doc, Cartoon Movie, Cartoon Forum, Anima Mundi, Animafest, Animafest Zagreb, Fantoche, Pictoplasma, When East Meets West, ZagrebDox, Ji.hlava, Finale Plzeň, Art Film Fest, Cinedays, Ventana Sur, BAFICI,
Bafici, FICG, Docs Barcelona, DocsBarcelona, L’Alternativa, Abycine, Curtas Vila do Conde, IndieLisboa, Olhar de Cinema, É Tudo Verdade, Film Bazaar, WAVES Film Bazaar, JAFF, Five Flavours, Camera Japan, Nippon Connection, CinéLatino,
Kinotavr, Kinoshock, Listapad, Durban FilmMart, Nordisk Panorama, Stockfish, RIFF, Skjaldborg, GamesCom, Paris Games Week, Tokyo Game Show, E3, CES, Web Summit, Slush, Viva Technology
`
    .trim()
    .split(/,\s+/u),
);

const openings: ReadonlySet<string> = new Set([...eventNames].map((name) => name.split(/[ :.]/u)[0] ?? ''));

/** Whether one of the names begins with the word: most words begin none. */
export const opensEventName = (word: string): boolean => openings.has(word);
