/** Russian adjectives of offices and bodies whose nominative ends in a stressed -ой: «в областном суде» is «областной суд». */

import { wordSet } from '../../shared/word-list.ts';

const stressed = wordSet(`
областной краевой городской окружной мировой деловой правовой головной цифровой полевой земской морской речной бытовой страховой долговой рядовой передовой
ключевой основной выездной боевой донской мужской войсковой тыловой штабной заводской цеховой второй шестой седьмой восьмой сороковой
большой молодой другой иной родной биржевой звуковой игровой видовой волостной паевой лесной нефтяной угловой силовой волевой
`);

/** «областного», «краевом» in the masculine nominative; null when the stress is not known to lie on the ending. */
export function stressedNominative(form: string): string | null {
  const stem = /^(\p{L}{2,})(?:ого|ому|ом|ым|им)$/u.exec(form)?.[1];
  return stem !== undefined && stressed.has(`${stem.toLowerCase()}ой`) ? `${stem}ой` : null;
}
