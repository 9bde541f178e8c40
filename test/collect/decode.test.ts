import { describe, expect, it } from 'vitest';
import { decode } from '../../pipeline/collect/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : part)));

/** Encodes through the decoder's own table, since the platform only writes UTF-8. */
function encodeAs(encoding: string, text: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, number[]>();
  for (let lead = 0; lead < 256; lead += 1) {
    const single = decoder.decode(Uint8Array.of(lead));
    if (single.length === 1 && single !== '\ufffd') table.set(single, [lead]);
    if (lead < 0x81 || encoding.startsWith('windows')) continue;
    for (let trail = 0x40; trail < 0xff; trail += 1) {
      const double = decoder.decode(Uint8Array.of(lead, trail));
      if (double.length === 1 && double !== '\ufffd' && !table.has(double)) table.set(double, [lead, trail]);
    }
  }
  return Uint8Array.from([...text].flatMap((char) => table.get(char) ?? [0x3f]));
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = [...(mark ? '\ufeff' : ''), ...text].join('');
  const bytes: number[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const code = units.charCodeAt(index);
    bytes.push(...(little ? [code & 255, code >> 8] : [code >> 8, code & 255]));
  }
  return Uint8Array.from(bytes);
}

const russian =
  'Фильм вышел в прокат в январе. По словам продюсера, сборы превысили ожидания студии.\nПоказы продолжаются.';
const simplified = '影片今日在莫斯科上映，这是两国合作的重要成果。\n他说，我们对市场有信心。';
const traditional = '影片今日在台北上映，這是雙方合作的重要成果。\n他說，我們對市場有信心。';

/** 一 and 开 hold a zero byte where Latin letters have none … */
const opening = '影片今日在莫斯科开画，这是两国合作的一项重要成果。\n导演说，2025年还有三部合拍片上映。';
/** … and without line ends and figures no byte is zero where Latin letters have one. */
const unbroken = '開畫首日，影片收穫一億元票房，這是雙方合作的重要成果。導演說，我們對市場有信心。';

describe('encodings', () => {
  it.each([
    ['utf-8', utf8(russian), russian],
    ['utf-8', bytesOf([0xef, 0xbb, 0xbf], 'Text with a mark'), 'Text with a mark'],
    ['utf-16le', utf16(russian, true, true), russian],
    ['utf-16be', utf16(simplified, false, true), simplified],
    ['utf-16le', utf16(russian, true, false), russian],
    ['utf-16be', utf16('Plain English, nothing else.', false, false), 'Plain English, nothing else.'],
    ['utf-16le', utf16(opening, true, false), opening],
    ['utf-16be', utf16(opening, false, false), opening],
    ['utf-16le', utf16(unbroken, true, false), unbroken],
    ['utf-16be', utf16(unbroken, false, false), unbroken],
    ['windows-1251', encodeAs('windows-1251', russian), russian],
    [
      'windows-1251',
      encodeAs('windows-1251', '“Quotes” and – dashes, it’s English.'),
      '“Quotes” and – dashes, it’s English.',
    ],
    ['gb18030', encodeAs('gb18030', simplified), simplified],
    ['big5', encodeAs('big5', traditional), traditional],
  ] as const)('%s', (encoding, bytes, text) => {
    expect(decode(bytes)).toEqual({ ok: true, text, encoding, exact: true, bad_byte: null });
  });

  it('keeps a text with a few broken bytes and says where the first is', () => {
    const bytes = bytesOf(`${russian}\nСборы`, [0xd0], ' выросли.');
    const decoded = decode(bytes);
    expect(decoded).toMatchObject({ ok: true, encoding: 'utf-8', exact: false });
    expect(decoded.bad_byte).toEqual({ offset: utf8(`${russian}\nСборы`).length, line: 3 });
    expect(decoded.ok && decoded.text).toContain('Сборы\ufffd выросли');
  });

  it('counts the offset with the byte order mark', () => {
    const bytes = bytesOf([0xef, 0xbb, 0xbf], 'abc ', [0xff], ' a long enough English text around it.');
    expect(decode(bytes)).toMatchObject({ ok: true, exact: false, bad_byte: { offset: 7, line: 1 } });
  });
});

describe('what is no text', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['empty', utf8(' \n\t\u00a0\u200b\r\n')],
    ['empty', bytesOf([0xef, 0xbb, 0xbf])],
    // Without a mark of its own no order of bytes is certain.
    ['undecodable', utf16('一部电影在北京上映导演没有到场观众反应热烈开画首日', true, false)],
    ['binary', bytesOf('%PDF-1.7 and so on')],
    ['binary', bytesOf('PK', [3, 4, 20, 0, 0, 0])],
    ['binary', bytesOf('text', [0, 1, 2], 'text')],
    ['binary', utf8('Signs\u0001 amid\u0002 words.'.repeat(40))],
    ['binary', bytesOf('Signs\u0001 amid\u0002 words ', [0xff], ' and a broken byte.')],
    ['binary', Uint8Array.from({ length: 512 }, (_, index) => (index * 7) % 31)],
    [
      'undecodable',
      Uint8Array.from({ length: 600 }, (_, index) => 0x80 + ((index * index * 31 + index * 17) % 127)),
    ],
    ['html', utf8('<!DOCTYPE html>\n<html lang="en"><body><p>News</p></body></html>')],
    ['feed', utf8('<?xml version="1.0"?>\n<rss version="2.0"><channel><title>News</title></channel></rss>')],
    ['feed', utf8('<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title></feed>')],
    ['html', utf8('\n<html><head><title>News</title></head></html>')],
  ] as const)('%s', (reason, bytes) => {
    expect(decode(bytes)).toMatchObject({ ok: false, reason });
  });

  it('takes a text with a stray control character for a text', () => {
    expect(decode(utf8(`A\u0001 line${' of words'.repeat(40)}.`))).toMatchObject({ ok: true });
  });

  it('takes a text with a stray tag for a text', () => {
    expect(decode(utf8('A line with <b>bold</b> words.'))).toMatchObject({ ok: true });
  });
});
