/** Who signed what with whom and who makes a film together, in English, by builds; what is refused, sought or only negotiated. */
import { inFilmNews, type Passage } from './passage.ts';

const stated = inFilmNews('2025-10-14');

export const en: readonly Passage[] = [
  stated(
    'Larch Street Media has struck a deal with Nordvik Pictures to co-finance six films.',
    'signed | Larch Street Media | Nordvik Pictures',
  ),
  stated(
    'Larch Street Media and Nordvik Pictures have struck a first-look deal.',
    'signed | Larch Street Media | Nordvik Pictures',
  ),
  stated(
    'A memorandum of understanding was signed between Nordvik Pictures and Dzintars Studio on Thursday.',
    'signed | Nordvik Pictures | Dzintars Studio | | 2025-10-09',
  ),
  stated(
    'Nordvik Pictures and Dzintars Studio put pen to paper on Thursday.',
    'signed | Nordvik Pictures | Dzintars Studio | | 2025-10-09',
  ),
  stated(
    'Nordvik Pictures and Dzintars Studio have put pen to paper on a distribution agreement.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  stated(
    'Nordvik Pictures has entered into an agreement with Dzintars Studio.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  stated(
    'Nordvik Pictures and Dzintars Studio entered into a co-production agreement in May.',
    'signed | Nordvik Pictures | Dzintars Studio | | 2025-05',
  ),
  stated(
    'Nordvik Pictures closed a deal with Dzintars Studio for the Baltic countries.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  stated(
    'Nordvik Pictures has signed with Dzintars Studio for the distribution of ten titles.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  stated(
    'Under a deal signed with Dzintars Studio on Thursday, Nordvik Pictures will get ten titles.',
    'signed | Nordvik Pictures | Dzintars Studio | | 2025-10-09',
  ),
  stated(
    'Nordvik Pictures and Dzintars Studio have reached an agreement on ten titles.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  stated(
    'Nordvik Pictures has sealed a partnership with Dzintars Studio.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  stated('Nordvik Pictures inks pact with Dzintars Studio', 'signed | Nordvik Pictures | Dzintars Studio'),
  stated(
    'The contract was signed by Nordvik Pictures and Dzintars Studio at the Varna Film Festival.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  {
    ...stated(
      'A letter of intent was signed in Riga by Nordvik Pictures, Dzintars Studio and Larch Street Media.',
      'signed | Nordvik Pictures | Dzintars Studio',
    ),
    optional: ['signed | Nordvik Pictures | Larch Street Media'],
  },
  stated(
    'Nordvik Pictures renewed its contract with Dzintars Studio on Thursday.',
    'signed | Nordvik Pictures | Dzintars Studio | | 2025-10-09',
  ),
  stated(
    'Nordvik Pictures and Dzintars Studio have extended their output deal until 2028.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  stated(
    'Nordvik Pictures clinched a deal with Dzintars Studio at the market.',
    'signed | Nordvik Pictures | Dzintars Studio',
  ),
  stated(
    'Nordvik Pictures is co-producing "Harbour of Bells" with Dzintars Studio.',
    'co_producer | Harbour of Bells | Nordvik Pictures',
    'co_producer | Harbour of Bells | Dzintars Studio',
  ),
  stated(
    '"Harbour of Bells" is produced by Nordvik Pictures and co-produced by Dzintars Studio.',
    'producer | Harbour of Bells | Nordvik Pictures',
    'co_producer | Harbour of Bells | Dzintars Studio',
  ),
  {
    ...stated(
      'A co-production of Nordvik Pictures and Dzintars Studio, "Harbour of Bells" opens in May.',
      'co_producer | Harbour of Bells | Nordvik Pictures',
      'co_producer | Harbour of Bells | Dzintars Studio',
    ),
    optional: ['release | Harbour of Bells'],
  },
  {
    ...stated(
      '"Harbour of Bells," a Nordvik Pictures and Dzintars Studio co-production, opens in May.',
      'co_producer | Harbour of Bells | Nordvik Pictures',
      'co_producer | Harbour of Bells | Dzintars Studio',
    ),
    optional: ['release | Harbour of Bells'],
  },
  stated(
    'Nordvik Pictures and Dzintars Studio joined forces on "Harbour of Bells."',
    'co_producer | Harbour of Bells | Nordvik Pictures',
    'co_producer | Harbour of Bells | Dzintars Studio',
  ),
  // Nothing of the kind is said.
  stated('Nordvik Pictures is in talks to sign a deal with Dzintars Studio.'),
  stated('Nordvik Pictures refused to sign a contract with Dzintars Studio.'),
  stated('Nordvik Pictures hopes to strike a deal with Dzintars Studio.'),
  stated('No agreement was signed between Nordvik Pictures and Dzintars Studio.'),
  stated('Nordvik Pictures and Dzintars Studio failed to reach an agreement.'),
  stated('Nordvik Pictures terminated its contract with Dzintars Studio.'),
  stated('The deal between Nordvik Pictures and Dzintars Studio fell through.'),
  stated('The deal between Nordvik Pictures and Dzintars Studio is yet to be signed.'),
  stated('The star signed autographs at the Nordvik Pictures stand.'),
  stated('Nordvik Pictures signed a cheque for the flood fund set up by Dzintars Studio.'),
  stated('Employees of Nordvik Pictures signed a petition against Dzintars Studio.'),
  stated('Nordvik Pictures turned down an offer to co-produce "Harbour of Bells" with Dzintars Studio.'),
  stated('Dzintars Studio pulled out as co-producer of "Harbour of Bells."'),
  stated('Nordvik Pictures is looking for a co-producer for "Harbour of Bells."'),
  stated('Nordvik Pictures signed a lease on an office next to Dzintars Studio.'),
];
