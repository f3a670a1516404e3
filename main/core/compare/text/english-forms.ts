// A base, then the forms that the English stemmer leaves apart from it although they are one word.
const irregular = `
arise arose arisen; awake awoke awoken; bear bore borne; beat beaten; become became; begin began begun
behold beheld; bend bent; bid bade bidden; bind bound; bite bit bitten; bleed bled; blow blew blown
break broke broken; breed bred; bring brought; broadcast broadcasted; build built; burn burnt; buy bought; catch caught
choose chose chosen; cling clung; come came; creep crept; deal dealt; die died dead death dying; dig dug; draw drew drawn
dream dreamt; drink drank drunk; drive drove driven; dwell dwelt; eat ate eaten; fall fell fallen; feed fed; feel felt
fight fought; find found; flee fled; fling flung; fly flew flown; forbid forbade forbidden; forecast forecasted
foresee foresaw foreseen; forget forgot forgotten; forgive forgave forgiven; forgo forwent forgone; freeze froze frozen
get got gotten; give gave given; go went gone; grow grew grown; hang hung; hear heard; hew hewn
hide hid hidden; hold held; keep kept; kneel knelt; know knew known; lay laid; lead led; lean leant; leap leapt; learn learnt
leave left; lend lent; lie lain; light lit; lose lost; make made; mean meant; meet met; mislead misled; mistake mistook mistaken
misunderstand misunderstood; mow mown; outdo outdid outdone; outgrow outgrew outgrown; outrun outran; outsell outsold
overcome overcame; overdo overdone; overrun overran; oversee oversaw overseen; overtake overtook overtaken
overthrow overthrew overthrown; partake partook partaken; pay paid; plead pled; prove proven; rebuild rebuilt
redo redid redone; redraw redrew redrawn; repay repaid; resell resold; rethink rethought; retake retook retaken; rewrite rewrote rewritten
rerun reran; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold
send sent; sew sewn; shake shook shaken; shear shorn; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung
sink sank sunk sunken; sit sat; slay slew slain; sleep slept; slide slid; sling slung; smell smelt; sow sown; speak spoke spoken
speed sped; spell spelt; spend spent; spill spilt; spin spun; spit spat; spoil spoilt; spring sprang sprung; stand stood
steal stole stolen; stick stuck; sting stung; stink stank stunk; stride strode stridden; strike struck stricken; strive strove striven
swear swore sworn; sweep swept; swell swollen; swim swam swum; swing swung; take took taken; teach taught; tear tore torn
tell told; think thought; throw threw thrown; tread trod trodden; undergo underwent undergone; understand understood
undertake undertook undertaken; undo undid undone; uphold upheld; wake woke woken; wear wore worn; weave wove woven; weep wept
win won; withdraw withdrew withdrawn; withhold withheld; withstand withstood; wring wrung; write wrote written
man men; woman women; child children; person people; foot feet; tooth teeth; goose geese; mouse mice; ox oxen; life lives; wife wives
knife knives; loaf loaves; half halves; calf calves; thief thieves; wolf wolves; shelf shelves; self selves; hoof hooves
scarf scarves; dwarf dwarves; policeman policemen; policewoman policewomen; fireman firemen; fisherman fishermen; gunman gunmen
businessman businessmen; businesswoman businesswomen; spokesman spokesmen; spokeswoman spokeswomen; chairman chairmen
congressman congressmen; congresswoman congresswomen; frogman frogmen; workman workmen; craftsman craftsmen; cameraman cameramen
airman airmen; seaman seamen; sportsman sportsmen; nobleman noblemen; clergyman clergymen; statesman statesmen; salesman salesmen
watchman watchmen; crewman crewmen; serviceman servicemen; servicewoman servicewomen; militiaman militiamen; tribesman tribesmen
grandchild grandchildren; schoolchild schoolchildren; crisis crises; analysis analyses; thesis theses; hypothesis hypotheses
diagnosis diagnoses; emphasis emphases; oasis oases; parenthesis parentheses; bacterium bacteria; criterion criteria
phenomenon phenomena; referendum referenda; memorandum memoranda; stadium stadia; fungus fungi; nucleus nuclei
stimulus stimuli; larva larvae; alga algae; vertebra vertebrae; index indices; appendix appendices; vertex vertices; matrix matrices
curriculum curricula; stratum strata
injure injury injuries injuring injured; speech speeches; loss losses; tie ties tied tying; vie vied vying; training trained
`

// Words whose stem another word has that means something else: “relatives” and “relations”, “authorities” and “authors”. Each is
// kept as it is, with its plural.
const apart = `
relative executive officer authority international internal important apartment department several experiment
initiative objective training mineral university hospitality customs generation policy
`

const entries = (lines: string): readonly string[] => lines.trim().split(/[;\n]\s*/)

const bases = new Map(
  entries(irregular).flatMap(line => {
    const [base = '', ...forms] = line.split(' ')
    return forms.map(form => [form, base] as const)
  }),
)

const whole = new Map(
  apart
    .trim()
    .split(/\s+/)
    .flatMap(word => [word, word.replace(/y$/, 'ie') + 's'].map(form => [form, word] as const)),
)

/** The form of an English word that the stemmer knows: of an irregular verb or plural its base, in lower case. */
export const baseOf = (word: string): string => bases.get(word) ?? word

/** What stands for an English word that must not be stemmed, or `null`. */
export const unstemmed = (word: string): string | null => whole.get(word) ?? null
