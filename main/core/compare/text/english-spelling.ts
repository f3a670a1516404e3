// Words written otherwise in Britain than in America that no rule below joins: a spelling, then the one that is compared.
const spellings = `
defence defense; offence offense; licence license; pretence pretense; practise practice; programme program; tyre tire
grey gray; plough plow; aeroplane airplane; judgement judgment; ageing aging; sceptic skeptic; sceptical skeptical
scepticism skepticism; mould mold; draught draft; sulphur sulfur; jewellery jewelry; enrol enroll; enrolment enrollment
fulfil fulfill; skilful skillful; instalment installment; wilful willful; catalogue catalog; dialogue dialog; analogue analog
moustache mustache; whisky whiskey; gaol jail; axe ax; disc disk; artefact artifact; aluminium aluminum; mum mom
kilogramme kilogram; pyjamas pajamas; doughnut donut; yoghurt yogurt; sombre somber; meagre meager; cosy cozy
centre center; theatre theater; fibre fiber; metre meter; litre liter; kilometre kilometer; centimetre centimeter
millimetre millimeter; calibre caliber; spectre specter; lustre luster; sabre saber; manoeuvre maneuver; foetus fetus
encyclopaedia encyclopedia; diarrhoea diarrhea; caesarean cesarean; oesophagus esophagus
`

const words = new Map(
  spellings
    .trim()
    .split(/[;\n]\s*/)
    .flatMap(line => {
      const [british = '', american = ''] = line.split(' ')
      return [
        [british, american],
        [`${british}s`, `${american}s`],
        [`${british.replace(/e$/, '')}ed`, `${american.replace(/e$/, '')}ed`],
        [`${british.replace(/e$/, '')}ing`, `${american.replace(/e$/, '')}ing`],
      ] as [string, string][]
    }),
)

// “-our”, the Greek “ae” and “oe”, “-yse” and “-ise”.
const oured =
  /^(dis|un|mis|be)?(col|lab|hon|fav|neighb|harb|behavi|rum|arm|vap|tum|hum|flav|endeav|savi|od|parl|rig|vig|ferv|splend|clam|cand|sav|val|demean)our/
const greek = /^(anae(?=[ms])|hae(?=m)|pae(?=d)|orthopae|gynae|leukae|mediae|palaeo|archae(?=o)|oe(?=st|d))/
const ysed = /^(anal|paral|catal|dial|electrol)ys(?=e|ing)/
const ised = /^([a-z]{3,})is(?=(?:e|ed|es|ing|er|ers|ation|ations|able)$)/

// What is written with “-ise” everywhere, without that ending.
const always = new Set(
  (
    'adv adver appra bra bru chast circumc clockw compr comprom conc counterclockw cru dem desp dev disenfranch disgu enfranch enterpr ' +
    'exc exerc expert franch fundra imprec improv inc lia likew mala marqu merchand otherw parad pra prec prem prom repr rev sunr ' +
    'superv surm surpr telev tort treat turqu uncomprom unprom upr'
  ).split(' '),
)

// Without their “-ise” the stemmer takes these for other words.
const kept = /^(dis|re|un)?(organ|author|general|capital)iz(?=e|ed|es|ing|er|ers|ation|ations|able)/

// What a word holds that any rule is about: most hold none.
const concerned = /our|[ao]e|[iy][sz]/

/** An English word as it is written in America, in lower case: the two spellings are compared as one. */
export function americanSpelling(word: string): string {
  const known = words.get(word)
  if (known !== undefined || !concerned.test(word)) return known ?? word
  return word
    .replace(oured, '$1$2or')
    .replace(greek, start => start.replace(/[ao]e/, 'e'))
    .replace(ysed, '$1yz')
    .replace(ised, (found, before: string) => (always.has(before) ? found : `${before}iz`))
    .replace(kept, '$1$2is')
}
