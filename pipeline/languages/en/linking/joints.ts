/** The short words by which English news joins names, sums and verbs. */
import type { JointWords } from '../../joint-words.ts';

export const joints: JointWords = {
  whichTook: / which /u,
  toldOf: /(?!)/u,
  throughout: /(?!)/u,
  aside: /^\s*[,，]\s*$|^\s*[—–]\s*$/u,
  took: /^["”’]?(?:,["”’]? which)?\s\p{Ll}+\s(?:\p{L}+\s){0,3}$/u,
  ownSum: /(?!)/u,
  against: /^\sagainst\san?\s$/u,
  onMaking:
    /^\s(?:on\s(?:(?:making|producing|shooting|filming)\s)?|(?:in|into)\s(?:making|producing|shooting|filming)\s|to\s(?:make|produce|shoot|film|mount)\s)(?:the\s(?:[\p{L}-]+\s){0,2}(?:film|movie|drama|comedy|epic|thriller|documentary|series)\s)?["“‘]$/u,
  madeOtherwise: /(?!)/u,
  whose: /^,?\s*whose\s/iu,
  hosts: { verb: /^host/iu, between: /^(?:\s(?:will|would|has|is\sto))?\s$/u },
  titled: /^(?:,\s|,?\s(?:titled|called|entitled)\s)["“«‘]?$/u,
  winner: /^(?:[：:]\s?|(?:\sfor\s[^:"“«]{3,30})?:\s["“‘«]?)$/u,
  listedTitles: /(?!)/gu,
  nextWinner: /(?!)/u,
  winnerOfWork: /(?!)/u,
  opensAside:
    /^(?:["”’]?,|,["”’])\s(?:(?:jointly\s|co-)?\p{Ll}+(?:ed|ten|own|ade|hot)\s(?:and\s\p{Ll}+\s)?(?:[^,;.]{0,40}\s)?(?:by|from|in|on)\s|starring\s|featuring\s|who\s|which\s|whose\s|(?:\p{Lu}[\p{L}’'-]+\s){1,3}\p{Lu}[\p{L}-]+['’]s?\s|an?\s|the\s|his\s|her\s|its\s|from\s|about\s|set\s|(?:co-)?(?:director|writer|star|producer)\sof\s)/u,
  closesAside: /,["”’]?\s(?:(?:has|had|have|also|then|later)\s){0,2}$/u,
  madeBy:
    /(?<!\p{L})by\s(?:(?:the\s|an?\s)?(?:(?:\p{Ll}[\p{L}-]*|\p{Lu}\p{L}+(?:n|i|se|sh|ch|k))\s){1,3})?$/u,
  determiner: /^(?:['’]s?|the|The|a|an|its|their)\s+/u,
  attribution:
    /^,?\s*,\s*[—–-]|^\s*,\s+\p{Ll}+\s+said|^\s(?:(?:he|she|they)\s)?(?:says?|said|adds|added|tells|told|recalls|recalled|jokes|joked|laughs|laughed|explains|explained|notes|noted|asks|asked)(?!\p{L})/u,
  inPlace: /^\s(?:in\s)?$/u,
  placeThen: /^\s$/u,
  nextPlace:
    /^(?:\)?|\s(?:in|from|at|across|out\sof)(?:\sthe)?\s)(?:,?\s(?:and|plus|with|while|as\swell\sas)\s?(?:from\s|in\s)?|,\s(?:(?:led|headed|topped)\sby\s|including\s)?)(?:from\s|in\s)?(?:the\s|another\s|a\sfurther\s)?\s?\(?$/u,
  straight: {
    before: /(?<!\b(?:of|behind|for|in|to|from|on|with|by|about|after|at|and|than)\s)["“‘]?$/u,
    between:
      /^["”’]?,?["”’]?\s(?:(?:has|have|had|then|also|only|just|finally|\p{Ll}+ly)\s){0,2}\p{Ll}{2,}(?:ed|[^s]s|ought|ung)\s(?:up|in|to|off\s(?:to|with)|away\swith)\s(?:an?\s)?(?:[\p{L}-]+\s){0,3}$/u,
  },
  duo: /(?!)/u,
};
