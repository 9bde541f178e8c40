/** Offices that say by their own words what kind of body they are held in: 馆长, 副院长, 校长. */
import type { LinkWords } from '../../language.ts';

export const headOfBody: LinkWords['headOfBody'] = {
  office:
    /^(?:[该本][馆院校社台厂行局所会团园])?(?:新任|现任|时任)?(?:常务|执行|名誉)?副?(?<noun>[馆院校社台厂行局所会团园])长$/u,
  bodies: new Map([
    ['馆', /(?<![使领])馆$/u],
    ['院', /院$/u],
    ['校', /(?:校|大学|学院|中学|小学)$/u],
    ['社', /社$/u],
    ['台', /台$/u],
    ['厂', /厂$/u],
    ['行', /银行$/u],
    ['局', /局$/u],
    ['所', /所$/u],
    ['会', /(?:协会|商会|学会|总会|联合会)$/u],
    ['团', /团$/u],
    ['园', /园$/u],
  ]),
};
