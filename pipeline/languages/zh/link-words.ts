/** The words by which Chinese news tells who made, showed, signed and held what. */
import { wordsOverPrintedLetters } from '../../lib/printed-letters.ts';
import type { LinkWords } from '../language.ts';
import { makers } from './link-makers.ts';
import { sums, works } from './link-sums.ts';

export const link: LinkWords = wordsOverPrintedLetters({
  conversion:
    /^(?:约合|折合|合|相当于|约等于|等于|即|或|约|折算|换算)?(?:成|为)?(?:人民币|美元)?(?:约|大约|近)?$/u,
  equation:
    /^(?:按|以)(?:照)?(?:现在|当前|目前|当时|现行|今日|昨日|最新)?的?汇率(?:计算|折算|换算|计)?[，,]?(?:约合|折合|合|约|相当于|是)?$|^(?:约合|折合|相当于|也就是|即)(?:约)?$/u,
  converted: /^(?:约合|折合|合(?!计|共)|相当于|约等于|折算)/u,
  anniversary: /周年|週年/u,
  conjunction: /(?<=[，；])(?:而|但|不过|然而|并且|同时|另外|此外)/u,
  works,
  sums,
  makers,
  release:
    /(?:全国|全球|同步|正式|重新|内地|首)*(?:上映|公映|首映|献映|开画)(?!以来|前|后|权|首日|首周|第|式的|期间|\d|三|两)|定档|(?:登陆|登上|亮相).{0,8}(?:院线|影院|银幕|影市)|与(?:\p{Script=Han}{0,4})?观众见面|在(?:\p{Script=Han}{1,8})首映/u,
  denied:
    /(?:未|没有?|不|无法|尚未|取消|推迟|撤档|暂停|延期|若|如果|希望|争取|申请|原定于?)(?:\p{Script=Han}{0,4})$|^(?:\p{Script=Han}{0,3})(?:推迟|延期|取消|撤档)/u,
  sameEvent:
    /(?<![\p{Script=Han}》])(?:本届|本次|此次|今年|该)?(?:影展|电影节|影视节|论坛|展会|博览会|峰会|大赛)(?=于|在|将|自|从|为期|\d|昨|今|[，,])/u,
  held: [
    {
      pattern: /举行|举办|召开|开幕|闭幕|落幕|启幕|拉开帷幕|主办|承办|登场|揭幕|收官|圆满结束/u,
      event: 'either',
    },
  ],
  signed: /签署|签订|签定|签约|签下|签字/u,
  signedWith: /(?:与|和|同|跟|、|及)\p{Script=Han}{0,6}$/u,
  awarded: /荣获|获得|获颁|斩获|摘得|捧得|捧回|夺得|夺下|赢得|拿下|摘下|获(?=[《“第\p{N}])/u,
  awardedTo: /(?:授予|颁给|颁予|颁发给|花落|归属|由|被)(?=[^，。；]{0,30})/u,
  sequel: /续集|续作|续篇|前传|外传|第[二三四五2345]部(?!破|过|国|进入|获|入围|上映|票房)/u,
  sequelOf: /^[》”]?的?(?:首部|官方)?$/u,
  setIn: /故事发生在|故事背景|以.{1,20}为背景|讲述了?|背景设定在/u,
  sameOrganization:
    /(?:该|本|这家)?(?<noun>公司|集团|机构|部门|单位|工作室|影展|电影节|中心|基金会|协会|影业|博物馆|学院|银行|出版社|平台)$/u,
  // Chinese puts the place before its noun without a preposition as often as with one.
  locative: /$/u,
  originOf:
    /^(?:的|籍|裔)?(?:新锐|新生代|著名|知名|独立|青年|资深|国产|当地)?(?:合拍|爱情|科幻|喜剧|悬疑)?(?:动画|电影|影片|故事片|纪录片|剧情片|喜剧片|动作片|科幻片|短片|片(?!方)|导演|演员|制片|监制|编剧|公司|影业|媒体|总统|总理|外长|文化部|大使|观众|企业|作家|艺术家|女星|男星|歌手|影人|、|与|和|及|驻|籍|[\p{Script=Han}]{0,4}(?:片|剧)《)/u,
  ownPredicate:
    /^(?!(?:等地|[两三]地|市场|地区|境内|院线|影院|票房|全境|本土)[，。；、\s]*$)[^，。；]*\p{Script=Han}{2}/u,
  where: /(?!)/u,
  roleJoint: /[的之“《]*$/u,
  notItsDate: /(?:自|从|截至|截止|截止到|早在|直到)$/u,
  dateOfElse: /^(?:起|以来|上映|公映|首映|开机|开画|前|之前|之后|为止|开始)/u,
  reporting: /获悉|了解到|表示|介绍|透露|宣布|公布|发布|告诉|称(?!为)|据|说(?=[，：。])|报道|指出/u,
});
