/** English adjectives that judge what they stand beside: in marks behind a verb of saying they are somebody's words, no term. */

import { wordSet } from '../../shared/word-list.ts';

export const judgingAdjectives = wordSet(`
significant substantial considerable serious severe grave dire catastrophic disastrous devastating horrific horrible horrendous terrible appalling awful
dreadful shocking shameful disgraceful outrageous scandalous unacceptable intolerable unbearable unprecedented unthinkable unforgivable inexcusable
unjustified unjust unfair unlawful unfounded baseless groundless absurd ridiculous ludicrous laughable cynical cowardly brutal barbaric heinous
senseless reckless irresponsible negligent dangerous hazardous life-threatening deadly frank candid constructive productive fruitful positive negative
encouraging promising disappointing worrying alarming troubling disturbing frightening terrifying minor limited modest moderate subdued muted sluggish
strong robust solid healthy resilient remarkable extraordinary exceptional outstanding excellent superb brilliant magnificent impressive
historic momentous decisive crucial vital essential painful difficult tough challenging turbulent uncertain unclear far-reaching wide-ranging
sweeping drastic bold courageous heroic reasonable sensible proportionate disproportionate excessive arbitrary misleading deceptive inaccurate
inadequate insufficient unsafe unprovoked unforeseen unavoidable inevitable tragic heartbreaking heart-breaking regrettable unfortunate humiliating insulting
offensive disrespectful inappropriate unhelpful premature provocative tense cordial sincere meaningful tangible satisfactory unsatisfactory
overwhelming massive huge enormous immense irreparable irreversible credible incredible unbelievable plausible implausible reprehensible despicable
deplorable inhumane grim bleak rosy cautious good great bad poor mixed low-single-digit mid-single-digit high-single-digit low-double-digit
mid-double-digit high-double-digit single-digit double-digit
`);
