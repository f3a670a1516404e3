const english =
  'a an the and or but nor so yet if then than that this these those there here of to in on at by for from with without into onto ' +
  'out up down off over under about after before between among through during until against as is are was were be been being am ' +
  'do does did doing done have has had having will would shall should can could may might must i me my we us our you your he him his she her ' +
  'it its they them their who whom whose which what where when why how not no nor only own same too very just also both each few more most ' +
  'other some such any all again further once because while although though however whether upon within toward towards per via amid ' +
  'itself himself herself themselves ourselves one ones s t d ll re ve m said says say saying mr mrs ms dr else even ever still already ' +
  'much many every either neither around across along behind beyond since till above below near yes'
const light =
  'new year day time people make take go come get give last first next make way thing part two three say tell add use see know want ' +
  'week month today yesterday tomorrow now later earlier recent well good many number including accord call become begin back ' +
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
  'million billion thousand hundred cent percent morning afternoon evening night speak spoke put set let keep seem appear far long ' +
  'report state statement official meanwhile moreover furthermore expect set'

const stopsOf: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(english.split(' ')),
  de: set(
    'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem einen haben war so zum zur über vor durch man aber oder wenn nur sein seine ihr ihre',
  ),
  fr: set(
    'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son cette mais ont été ces elle leur sa ses ou où on nous vous d l qu s n c j y',
  ),
  es: set(
    'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este fue entre cuando muy sin sobre también ya son',
  ),
  it: set(
    'di e il la che in a per un del non è le una si con i da dei al della sono come nel alla più ha ma gli anche delle lo su ai dal questo l d',
  ),
  pt: set(
    'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser',
  ),
  nl: set(
    'de van het een en in is dat op te zijn met voor niet aan er die om ook als maar bij door naar uit dan nog over wordt hij ze werd heeft',
  ),
  ar: set(
    'في من على إلى أن عن هذا هذه ذلك التي الذي الذين مع كان كانت لا لم لن ما بعد قبل قد وقد أو كما بين هو هي كل إن ثم حتى عند منذ خلال',
  ),
  ru: set(
    'и в не на что с он как это по но из у за от о же его для к был все так она было бы только мы или ещё также а',
  ),
}
const none: ReadonlySet<string> = new Set()
const lightWords: ReadonlySet<string> = set(light)

function set(words: string): ReadonlySet<string> {
  return new Set(words.split(' '))
}

/** Whether a word says nothing by itself: articles, pronouns, auxiliaries. */
export const isStopWord = (lower: string, language: string): boolean => (stopsOf[language] ?? none).has(lower)

/** Whether an English word says little by itself: the commonest nouns and verbs, days and months. */
export const isLightWord = (lower: string, language: string): boolean =>
  language === 'en' && lightWords.has(lower)
