import { unstemmed } from '../text/english-forms.ts'
import { stem } from '../text/stemmer.ts'

// Longest first where one ends another.
const endings =
  /(?:ational|isation|ization|ation|ition|ement|ment|ness|ance|ence|ancy|ency|tion|sion|ship|able|ible|ical|ant|ent|ist|ism|ity|ive|ous|ate|ise|ize|ify|ion|ial|al|er|or|ly|ic|y|e|i)$/

// Words that only look as if they came of another: a corner of corn, a factor of a fact, a story of a store.
const rootless = `
accessory allegory angler auditory badger ballistic bandit banker barber barker battalion battery belly billion border bunker butter
campion cantor career carnivore carrier cast castor cent center charity charter classic coaster coffer colony committee
communion communism communist companion company complement compliment conductor cone convent convention convenience corner
cordial counter county court courteous cursor custom customer department designer destiny deterior director directory distant dollar
easter element expedition factor factory fairy ferry filming flower former fortune founder frontier gallery gallant generic generous
general gravity hardy hardship header hearty hockey honey hideous hunger implement implicate import indoor inferior investor
italy jockey journey liberal liner litter lever liver lobby lottery luster major mansion marine marshal martial master mastery
material matter method methodist milky miller million miner minor monkey mother moment number object orient over overall
parent party partial particle passer pastor pepper physic pier place plane planet platter plaster polite policy ponder porter portal
poster potter presence present prevail prevent previous primer prison prodigy profess proper proportion proprietor propos provident
province prune quarter ranger rather receptor rector register remain river ruby rubber rustic sandal scare sector senior serious
service session several shelter shower signal silver sister slavic soldier special species specimen spice spirit sport squash stage
station statist static statement statute sticker stingy stocking store storey story stream street stride stripe student studio study
stuffy suffer suffice summer supper supple supplement supply surface surge surgery surgeon surrender survey sweater tactic tailor
taller temper temperature template temporary tender tenor terrace terrier testify tiger timber toaster touchy tower trace traction
tractor trader traitor transition treaty trillion trustee tumor turner twine union unity universe university various vary vessel
virtue virtual volume wafer warrior warrant weary whisker willing winter witness wonder
`

let apart: ReadonlySet<string> | null = null
const roots = new Map<string, string>()

/**
 * What is left of an English stem without the endings that make one part of speech of another: `agreement` and `agre`
 * meet. A word that only looks like another's kin keeps its stem.
 */
export function rootOf(stemmed: string): string {
  const known = roots.get(stemmed)
  if (known !== undefined) return known
  const root = findRoot(stemmed)
  if (roots.size > 100_000) roots.clear()
  roots.set(stemmed, root)
  return root
}

function findRoot(stemmed: string): string {
  apart ??= new Set(
    rootless
      .trim()
      .split(/\s+/)
      .map(word => stem(word, 'en')),
  )
  if (apart.has(stemmed) || unstemmed(stemmed) !== null) return stemmed
  let root = stemmed
  for (let step = 0; step < 2; step += 1) {
    const shorter: string = root.replace(endings, '')
    if (shorter.length < 4) break
    root = shorter
  }
  return root
}
