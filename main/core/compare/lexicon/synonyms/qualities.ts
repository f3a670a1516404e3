/** General adjectives and what belongs to them, in the notation of this folder's index. */
export const qualities = `
respect esteem honour
special particular specific exceptional
exceptional extraordinary outstanding remarkable
extraordinary remarkable unusual
remarkable striking notable
impressive striking remarkable spectacular
spectacular dramatic stunning
stunning amazing breathtaking
beautiful lovely pretty handsome
ugly unsightly
famous well_known renowned celebrated noted prominent
unknown obscure anonymous
anonymous unnamed unidentified nameless
prominent leading eminent
influential powerful
popular sought_after in_demand
controversial disputed contentious divisive contested
uncontroversial undisputed
successful triumphant
effective efficient
ineffective useless
useful helpful beneficial
useless futile pointless in_vain
harmful damaging detrimental
harmless safe
dangerous hazardous risky perilous unsafe
reliable dependable trustworthy
unreliable undependable
honest sincere truthful
dishonest deceitful
loyal faithful devoted
disloyal treacherous
generous lavish
kind friendly
cruel brutal savage barbaric inhuman
brutal vicious violent savage
bloody violent
peaceful non_violent
calm composed quiet tranquil
nervous anxious tense jittery
angry furious irate enraged incensed outraged livid
annoyed irritated
delighted overjoyed thrilled elated
satisfied content pleased
dissatisfied unhappy
disappointed dismayed let_down
sad unhappy mournful
shocked appalled horrified stunned
ashamed embarrassed
embarrassing humiliating
humiliating degrading
jealous envious
curious inquisitive
energetic lively
lively busy
busy hectic
lazy idle
clever smart intelligent bright
stupid foolish silly
foolish unwise
wise sensible prudent
sensible reasonable
reasonable fair
unreasonable excessive
excessive too_much exaggerated
fair equitable
wrong incorrect mistaken
accurate exact precise
inaccurate imprecise
vague unclear
complex complicated intricate
difficult hard tough challenging arduous
easy simple effortless
possible feasible viable
certain inevitable
inevitable unavoidable
necessary needed required essential
unnecessary needless superfluous
needless unnecessary avoidable
optional voluntary
compulsory mandatory obligatory required
available on_offer
willing ready prepared
reluctant unwilling hesitant
keen eager enthusiastic
cautious careful wary
reckless irresponsible
lenient mild soft
mild light
heavy weighty
light slight
harsh severe tough
gentle soft
loud noisy deafening
quiet silent
bright light
dark gloomy
gloomy bleak grim
hopeful optimistic upbeat
optimistic upbeat positive
pessimistic gloomy downbeat
rich wealthy affluent well_off prosperous
poor impoverished needy deprived
valuable precious priceless
worthless valueless
new brand_new modern
modern contemporary up_to_date
ancient age_old
recent latest
latest newest most_recent
former ex erstwhile
future coming upcoming
upcoming forthcoming next
previous earlier prior
late belated
gradual slow
permanent lasting
lasting enduring
constant continuous steady
continuous uninterrupted
extensive wide
broad wide
narrow slim thin
dense thick
deep profound
tall high
flat level
sharp steep
huge enormous massive vast gigantic immense colossal
tiny minute
countless innumerable
several various a_number_of
various different
unique singular one_off
typical characteristic
usual customary
strange odd weird bizarre peculiar
familiar known
visible apparent
public open
personal private
formal official
unofficial informal
artificial man_made synthetic
domestic home
separate individual
independent autonomous
dependent reliant
united unified
alone solitary
lonely alone
single sole only_one
double dual
decisive crucial
central key
critical crucial
fragile delicate
stable steady
shaky unstable
intense fierce
bitter fierce
full complete
partial incomplete
damaged broken
clean spotless
wet soaked
cold icy
raw uncooked
ripe mature
sweet sugary
sour bitter
delicious tasty
naked nude
guilty culpable
suspicious dubious
dubious doubtful questionable
persuasive convincing
disappointing poor
excellent superb outstanding first_class
superb excellent brilliant
decent good
terrible awful dreadful horrible horrific
horrific gruesome
gruesome grisly
tragic sad
funny amusing comic
absurd ridiculous
love adore
hate detest loathe
like enjoy
enjoy relish savour
admire look_up_to
concentrate focus
range vary
differ vary
resemble look_like
match equal
suit fit
matter count
concern affect
relate concern
`
