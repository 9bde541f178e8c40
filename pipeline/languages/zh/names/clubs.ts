/** Clubs in Chinese reports of matches: a place and two characters of their own, 上海申花, 山东泰山. */

/** What in front of the place or behind the name tells of a match. */
const played =
  /^(?:队)?(?:客场|主场)?(?:\d{1,3}(?:比|[:：-])\d|击败|战胜|不敌|负于|逼平|战平|大胜|险胜|惨败|完胜|淘汰|横扫|迎战|对阵|憾负|爆冷)/u;
const opponent = /(?:击败|战胜|不敌|负于|逼平|战平|大胜|险胜|惨败给|完胜|淘汰|横扫|迎战|对阵|憾负|输给)$/u;
/** 从江苏飞鱼队转会, 加盟湖北楚风队: who moves tells of a club. */
const moving = /(?:从|加盟|加入|效力于?|转投|转会至?|转会到|签约|执教|离开|租借至?|租借到)$/u;
const own =
  /^(?!客场|主场|球队|队员|球员|男[足篮排]|女[足篮排]|代表|国家|选手|名将|老将|全队|省队|市队)\p{Script=Han}{2}/u;

/** Where the club that begins with the place at `start` ends; 0 when none does. */
export function clubAt(text: string, start: number, end: number): number {
  const name = own.exec(text.slice(end, end + 2));
  if (name === null) return 0;
  const after = text.slice(end + 2, end + 14);
  const closes = /^(?:队|[^\p{Script=Han}]|$)/u.test(after);
  const before = text.slice(Math.max(0, start - 4), start);
  const isClub =
    played.test(after) ||
    (closes && opponent.test(before)) ||
    (/^队(?![员长伍友])/u.test(after) && moving.test(before));
  return isClub ? end + 2 : 0;
}
