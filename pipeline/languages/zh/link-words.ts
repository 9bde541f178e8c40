/** The words by which Chinese news tells who made, showed, signed and held what. */
import type { LinkWords } from '../language.ts';

export const link: LinkWords = {
  conversion: /^[，,]?\s*(?:约合|折合|合|相当于|约等于|等于|即|或|约|折算)?(?:人民币)?$/u,
  anniversary: /周年|週年/u,
  release: /上映|公映|首映|定档|登陆.{0,8}(?:院线|影院|银幕)|与观众见面|献映/u,
  held: [{ pattern: /举行|举办|召开|开幕|闭幕|落幕|启幕|拉开帷幕|主办|承办/u, event: 'either' }],
  signed: /签署|签订|签定|签约|签下/u,
  coProduced: /联合(?:出品|制作|摄制)|合作(?:拍摄|摄制)|合拍|联合制片/u,
  distributed: /(?:负责|联合)?发行(?!量|价|债|股)/u,
  awarded: /荣获|获得|获颁|斩获|摘得|捧得|夺得|获(?=[《“第\p{N}])/u,
  sequel: /续集|续作|续篇|前传|第[二三四五2345]部/u,
  setIn: /故事发生在|故事背景|以.{1,20}为背景|讲述了?.{0,20}(?:故事|往事)?|背景设定在/u,
  filmDirector: /(?:^|[\p{Script=Han}、，])(?:总|联合|中方|俄方)?导演$|执导$/u,
  filmProducer: /(?:制片人|监制|出品人)$/u,
  sameOrganization: /(?:该|本)?(?:公司|集团|机构|部门|单位|工作室)$/u,
  // Chinese puts the place before its noun without a preposition as often as with one.
  locative: /$/u,
  roleJoint: /[的之]?$/u,
  notItsDate: /(?:自|从|截至|截止)$/u,
};
