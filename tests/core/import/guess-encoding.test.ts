import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../main/core/import/decode-text.ts'
import { encodeAs } from '../../support/encode-as.ts'

const russian =
  'Два министра встретились во вторник в здании таможни. Переговоры о рыболовстве продолжались три часа.'
const japanese = '二人の大臣は火曜日に税関の建物で会談した。漁業に関する交渉は三時間続いた。'
const polish =
  'Dwaj ministrowie spotkali się we wtorek w budynku urzędu celnego. Rozmowy o rybołówstwie trwały trzy godziny, a źródła są znane.'
const texts: readonly (readonly [encoding: string, text: string])[] = [
  ['Windows-1251', russian],
  ['KOI8-R', russian],
  ['IBM866', russian],
  ['ISO-8859-5', russian],
  ['Windows-1251', 'Встреча министров'],
  [
    'KOI8-U',
    'Два міністри зустрілися у вівторок у будівлі митниці. Переговори про рибальство тривали три години, і їхні результати добрі.',
  ],
  ['Shift_JIS', japanese],
  ['EUC-JP', japanese],
  ['Shift_JIS', '漁業交渉が再開された。'],
  ['GB18030', '两位部长星期二在海关大楼会面。关于渔业的谈判持续了三个小时。'],
  ['GB18030', '两国部长会谈'],
  ['Big5', '兩位部長星期二在海關大樓會面。關於漁業的談判持續了三個小時。'],
  ['EUC-KR', '두 장관은 화요일 세관 건물에서 만났다. 어업에 관한 협상은 세 시간 동안 계속되었다.'],
  ['Windows-1253', 'Οι δύο υπουργοί συναντήθηκαν την Τρίτη στο κτίριο του τελωνείου.'],
  ['Windows-1255', 'שני השרים נפגשו ביום שלישי בבניין המכס. השיחות על הדיג נמשכו שלוש שעות.'],
  ['Windows-1256', 'التقى الوزيران يوم الثلاثاء في مبنى الجمارك. استمرت المحادثات حول الصيد ثلاث ساعات.'],
  [
    'Windows-1254',
    'İki bakan salı günü gümrük binasında görüştü. Balıkçılık görüşmeleri üç saat sürdü ve iki taraf da memnun olduğunu söyledi.',
  ],
  ['windows-874', 'รัฐมนตรีทั้งสองพบกันเมื่อวันอังคารที่อาคารศุลกากร การเจรจาเรื่องการประมงใช้เวลาสามชั่วโมง'],
  ['Windows-1250', polish],
  ['ISO-8859-2', polish],
  [
    'Windows-1252',
    'Les deux ministres se sont rencontrés mardi à la douane – « enfin », disent-ils. L’été, déjà, on négociait.',
  ],
  ['Windows-1252', 'The café’s fee is £5.'],
  ['Windows-1252', 'Müller sagte nichts.'],
]

describe('a text whose encoding nothing says', () => {
  test.each(texts)('%s: %s', async (encoding, text) => {
    const bytes = encodeAs(text, encoding)
    expect(bytes.includes(0) || Buffer.from(text).equals(bytes)).toBe(false)
    expect(await decodeText(bytes, 'a.txt')).toEqual({ text, guessed: encoding })
    const long = `${'An English preface, page after page.\n'.repeat(3000)}${text}`
    expect((await decodeText(encodeAs(long, encoding), 'a.txt')).text).toBe(long)
  })

  test('is not guessed where the bytes say it', async () => {
    expect(await decodeText(Buffer.from(russian), 'a.txt')).toEqual({ text: russian, guessed: null })
    expect(await decodeText(Buffer.from('plain'), 'a.txt')).toEqual({ text: 'plain', guessed: null })
  })

  test('pictures and programs are no text in any of them', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
    const packed = Buffer.from(Array.from({ length: 5000 }, (_, at) => 1 + ((at * at * 31 + at * 7) % 255)))
    for (const bytes of [png, packed]) {
      await expect(decodeText(bytes, 'a.txt')).rejects.toMatchObject({ code: 'not_text' })
    }
  })
})
