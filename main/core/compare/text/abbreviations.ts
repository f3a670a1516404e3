// What is written with a full stop and is followed by a name or a figure: never the end of a sentence.
const beforeNames =
  'mr mrs ms mx dr prof rev hon st mt ft gen maj col lt cmdr capt sgt cpl adm brig gov sen rep pres amb supt insp det fr sr jr msgr ' +
  'hr fr frau herr dipl ing mag m mme mlle sra srta dott avv vs v no nos nr art fig figs vol ch pp p sec cf ca approx est ' +
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun al op bzw ggf sog vgl z d u'
// What can also stand at the end: only what follows tells.
const anywhere = 'inc ltd co corp bros plc llc etc e.g i.e u.s u.k u.n e.u d.c a.m p.m ph.d m.d b.a m.a usw'

const known = new Set([...beforeNames.split(' '), ...anywhere.split(' ')])
const ambiguous = new Set(anywhere.split(' '))

/**
 * Whether a sentence goes on after `before`, although a sentence break was found there: it ends with an abbreviation
 * or an initial, or what follows cannot begin a sentence.
 */
export function continues(before: string, after: string): boolean {
  const rest = after.trimStart()
  if (rest === '') return true
  if (/^[\p{Ll}]/u.test(rest) && !/[.!?]\s*$/u.test(before.replace(/["'”’»)\]]+\s*$/u, ''))) return true
  // “Is it?” asked the judge.
  if (/^\p{Ll}/u.test(rest) && /[!?…][”"'’»]?\s*$|[.,][”"'’»]\s*$|\.\.\.\s*$/u.test(before)) return true
  if (/^[\p{Ll},;)\]]/u.test(rest) && /\.\s*$/u.test(before)) return true
  // A list's own number or letter: “1.”, “a)”.
  if (/^\s*(?:\d{1,3}|\p{L})[.)]\s*$/u.test(before) && !/^\s*I\.\s*$/.test(before)) return true
  const last = /(?:^|[\s(“"‘'[—–-])((?:\p{L}+\.)*\p{L}+)\.\s*$/u.exec(before)?.[1]
  if (last === undefined) return false
  if (/^\p{Lu}$/u.test(last)) return /^[\p{Lu}“"‘]/u.test(rest) && last !== 'I'
  const word = last.toLowerCase()
  if (!known.has(word)) return /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last) && !startsSentence(rest)
  if (word === 'no' || word === 'nos') return /^\d/.test(rest)
  return ambiguous.has(word) ? !startsSentence(rest) : true
}

const openers =
  /^[“"‘'«]|^(?:The|A|An|He|She|It|They|We|I|You|His|Her|Its|Their|This|That|These|Those|There|In|On|At|But|And|However|Meanwhile|After|Before|When|While|As|If|For|From|With|Some|Many|No|Not|One|Two)\b/u

function startsSentence(rest: string): boolean {
  return openers.test(rest)
}
