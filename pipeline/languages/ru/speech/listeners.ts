/** Those who are told in Russian news, and the media that pass it on: never the speaker of a reporting clause. */

import { wordSet } from '../../shared/word-list.ts';

/** Listeners and media in the dative or after «в беседе с», never the speaker. */
export const listeners = wordSet(`
журналистам журналисту корреспонденту корреспондентам репортерам агентству изданию газете порталу телеканалу каналу радиостанции изданию ТАСС тасс РИА риа Новости новости Интерфаксу интерфаксу
ему ей им нам мне вам собравшимся зрителям присутствующим слушателям читателям подписчикам участникам коллегам Синьхуа синьхуа РБК рбк Sputnik Reuters Ведомостям ведомостям Известиям известиям Коммерсанту коммерсанту
`);

export const media = wordSet(
  'ТАСС РИА Интерфакс Интерфакса Синьхуа РБК Reuters Рейтер Sputnik Bloomberg Xinhua Regnum Lenta агентство издание газета телеканал портал Коммерсант Коммерсантъ Известия Ведомости',
);
