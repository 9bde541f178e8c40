/** Where a figure is money though no currency stands anywhere near it: "the prize of 2 million", "taking 214 million in four days". */
import type { UnderstoodWords } from '../../shared/money/understood.ts';

const hedge =
  '(?: (?:about|around|some|roughly|nearly|almost|over|more than|at least|up to|only|just|an estimated|a total of|a record|as much as))?';
const what =
  'budget|grant|prize|fee|fine|subsidy|loan|donation|takings|receipts|box office|salary|turnover|revenues?|profits?|bail|bonus|stipend|scholarship|endowment|rent|debts?|price tag|price|costs?|bill';
const told = 'of|was|is|at|worth|stood at|came to|totall?ed|totall?ing|reached|amounted to|amounting to';

export const understood: UnderstoodWords = {
  cue: new RegExp(
    `\\b(?:(?:${what}) (?:${told})|(?:grants?|prizes?|awards?|contracts?|deals?|rights|building|stake|collection|estate)[^.;:]{0,20},? (?:worth|valued at)|costs?|costing|budgeted at|priced at|invest(?:ed|s|ing)|fined [^.;,]{1,30}|sold (?:[^.;,]{1,30} )?for|bought (?:[^.;,]{1,30} )?for|paid|spent|donated|fetched|(?:takes?|took|taking) home|owe[sd]?(?: [^.;,\\d]{1,30})?|(?:takings|receipts|box office)(?: ha(?:ve|s|d))? (?:reached|passed|topped|exceeded|surpassed|hit|crossed|climbed to|risen to))${hedge} $`,
    'iu',
  ),
  takings: new RegExp(
    `\\b(?:gross(?:ed|es|ing)?|[Mm]ade for|earn(?:ed|s|ing)?|took|takes?|taking|taken|made|making|collect(?:ed|s|ing)?|pulled|brought|raked|hauled|amassed)(?: in)?${hedge} $`,
    'iu',
  ),
  thousands: new RegExp(
    `\\b(?:(?:prizes?|fees?|fines?|grants?|salary|cheque|check|bonus|stipend|scholarship|bail|bursary) (?:of|for|is|was|worth)${hedge}|(?:prize|fee|grant),) $`,
    'iu',
  ),
  admission:
    /\b(?:tickets?|admission|entry|entrance|passes)(?: to the [^.;,\d]{1,25}| for (?:adults|students|children|pensioners))? (?:cost|costs|is|are priced at|is priced at|start at|starts at) $/iu,
  screen:
    /\b(?:box office|cinemas?|theat(?:er|re)s|films?|movie|picture|comedy|thriller|drama|sequel|musical|blockbuster|opening weekend|animated)\b/iu,
  watched:
    /\b(?:online|clips?|videos?|trailers?|views|channel|petition|apps?|stream\w*|followers|platform|YouTube|TikTok|votes)\b/iu,
  abroad:
    /\b(?:worldwide|globally|global|overseas|abroad|international\w*|foreign|North America\w*|Europe\w*)\b/iu,
  place: /\b(?:in|across) (?:the )?(?<place>\p{Lu}[\p{L}.]*(?: \p{Lu}\p{L}+)*)/gu,
};
