import type { ReportWords } from './report-words.ts'

// Days are written in the digits of ISO 8601, and so is the rest.
const number = (value: number) => value.toLocaleString('ar-u-nu-latn')
const plural = new Intl.PluralRules('ar')
const alone = 'مقاطع لا مقابل لها في التقرير الآخر.'

/** The words of a report in Arabic. */
export const ar: ReportWords = {
  language: 'ar',
  direction: 'rtl',
  title: { two: 'مقارنة تقريرين', within: 'تقرير قورن بنفسه' },
  made: { before: 'أجرى المقارنة Parallax، ', moment: moment => `${moment} بالتوقيت العالمي` },
  names: { report: 'التقرير', a: 'A', b: 'B', first: 'الأول', second: 'الثاني' },
  parts: {
    differs: {
      heading: 'اختلاف: تحقّق',
      hint: 'مقاطع تروي الأمر نفسه بقيم لا تتفق. ولا يُقال هنا أيّها الصحيح.',
    },
    sameWording: {
      heading: 'الألفاظ نفسها',
      hint: 'مقاطع تشترك في ألفاظها: اقتباسات، أو مصدر واحد لكليهما.',
    },
    sameClaim: { heading: 'القول نفسه', hint: 'مقاطع تقول الشيء نفسه بألفاظ أخرى.' },
    lessSure: {
      heading: 'أقل يقينًا',
      hint: 'مقاطع متشابهة، لكن ليس إلى حدّ يؤكد أنها تقول الشيء نفسه: يصحّ ذلك في نحو نصف الأزواج.',
    },
    onlyInA: { heading: 'في A فقط', hint: alone },
    onlyInB: { heading: 'في B فقط', hint: alone },
  },
  contents: 'المحتويات',
  found: 'ما وُجد',
  passages: 'المقاطع',
  none: 'لا شيء.',
  counterpart: 'ما له مقابل: ',
  coverage: ({ percent, percentSurely, covered, words, matched, sentences }) =>
    `${percent} ٪ من الكلمات (${number(covered)} من ${number(words)})${percentSurely < percent ? `، منها بيقين ${percentSurely} ٪` : ''}، والجمل: ${number(matched)} من ${number(sentences)}`,
  dismissedRow: 'مستبعدة لا تُعرض',
  dismissed: count => `استُبعد ولم يُعرض: ${suggestions(count)}.`,
  check: {
    date: 'تحقّق من التاريخ:',
    number: 'تحقّق من العدد:',
    name: 'تحقّق من الاسم:',
    direction: 'تحقّق من الاتجاه:',
    negation: 'تحقّق من النفي:',
    certainty: 'تحقّق من درجة اليقين:',
  },
  or: 'أو',
  linked: 'مربوط:',
  highlighted: 'مظلَّل',
  quotes: ['«', '»'],
  comma: '، ',
  twoLanguages: (one, other, mostly) =>
    `${mostly ? 'معظم لغة' : 'لغة'} «${one.title}» ${one.language} و${mostly ? 'معظم لغة' : 'لغة'} «${other.title}» ${other.language}: لا تُقارن المقاطع المكتوبة بلغتين مختلفتين.`,
  cut: (title, read, length) => `من «${title}» لم يُقارن إلا أول ${number(read)} من ${number(length)} حرفًا.`,
}

function suggestions(count: number): string {
  const nouns: Readonly<Record<string, string>> = { few: 'اقتراحات', many: 'اقتراحًا' }
  const rule = plural.select(count)
  if (rule === 'one') return 'اقتراح واحد'
  if (rule === 'two') return 'اقتراحان'
  return `${number(count)} ${nouns[rule] ?? 'اقتراح'}`
}
