/** Chinese sentences: a quotation and the words that say who spoke are one. */

/** A said-clause right after the closing mark: up to a dozen characters and a verb of speech, before any other mark. */
const speech =
  /[^，。！？；：、“”「」『』\s]{0,14}?(?:说|說|表示|称|稱|指出|问道|問道|问|問|答道|回答|强调|強調|介绍|介紹|认为|認為|透露|坦言|感叹|感嘆|告诉|告訴|解释|解釋|补充|補充|写道|寫道|喊道|笑道|道)[^，。！？；：、“”「」『』\s]{0,8}[，。！？；：]/y;

/** Whether what follows a quotation's end at `index` only says who spoke: “真的吗？”他问道。 */
export function closesBeforeSpeech(text: string, index: number): boolean {
  speech.lastIndex = index;
  return speech.test(text);
}

/** What sentences must split into: "|" stands where one ends. */
export const sentenceExamples: readonly string[] = [
  '影片今日上映。|票房超过三亿元。',
  '“这是合作的成果。”他说。|现场响起掌声。',
  '“真的吗？”记者问道。|“当然！”|观众都笑了。',
  '她认为：“市场很大。|前景很好。”|会议随后结束。',
  '《你好！李焕英》再次上映。|《谁是警察？》没有。',
  '第一，扩大开放；|第二，深化合作。',
  '增长3.5%。|其中，出口增长2.1%！',
];
