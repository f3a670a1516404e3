/** Words of one family that neither stems nor roots join, in the notation of this folder's index. */
export const families = `
crime criminal
science scientific scientist
parliament parliamentary parliamentarian
minister ministry ministerial
high height
long length
strong strength
deep depth
wide width breadth
poor poverty
free freedom
safe safety
bear birth born
choose choice
prove proof
believe belief
relieve relief
speak speech
seat sit
fly flight
advise advice advisory
defend defence
offend offence
extend extension
divide division
include inclusion
exclude exclusion
conclude conclusion
admit admission admittance
submit submission
transmit transmission
omit omission
receive receipt reception
deceive deception deceit
describe description
subscribe subscription
resolve resolution
destroy destruction
produce production
introduce introduction
compete competition competitor
repeat repetition
deny denial
marry marriage
carry carriage
expel expulsion
suspend suspension
provoke provocation
revoke revocation
erode erosion
persuade persuasion
emit emission
vary variation variety
sign signature signatory
please pleasure
expose exposure
close closure
seize seizure
mix mixture
break breach breakage
maintain maintenance
detain detention detainee
retain retention
intervene intervention
intend intention
descend descent
fraud fraudulent
violent violence
absent absence
silent silence
urgent urgency
frequent frequency
distant distance
guide guidance
enter entrance entry
toxic toxin
hunger hungry
anger angry
fame famous
suspicion suspect suspicious
music musician
politics politician
diplomat diplomacy
pirate piracy
private privacy
secret secrecy
accurate accuracy
candidate candidacy
vacant vacancy
king kingdom
tragedy tragic
energy energetic
chaos chaotic
drama dramatic
surgery surgeon surgical
benefit beneficial beneficiary
influence influential
budget budgetary
revolution revolutionary
volunteer voluntary
comedy comedian comic
cure curable
donate donor
analyse analysis analyst
rob robber robbery
kidnap kidnapper
judge judicial judiciary
law lawyer legal
win winner
supply supplier
pay payment
invest investor
owned owner ownership
neighbour neighbourhood
proceed procedure
exceed excess
oppose opposition opponent
abolish abolition
publish publication
true truth
warm warmth
disaster disastrous
europe european continent
asia asian
africa african
arab arabia
child childhood
mother motherhood
congress congressional
electricity electrician
technology technical technician
physics physicist
chemistry chemist chemical
sun solar
sea marine maritime
ocean maritime
city urban
heart cardiac
blood bleed
tooth dental dentist
day daily
food feed
sing song singer
live life alive
advertise advertisement
vote voter
migrate migrant
rebel rebellion
besiege siege
conquer conquest conqueror
centre central
important importance
training trainee coach
initiative initiate
mineral mine
crisis critical
corrode corrosion
need necessity necessary
able ability
real reality
cruel cruelty
loyal loyalty
noble nobility
globe global
person personnel
hero heroic heroism
terror terrorist
extreme extremist
symptom symptomatic
expert expertise
friend friendship
sympathy sympathise sympathetic
emphasis emphasise
stable stability
thirst thirsty
sleep asleep
refuge refugee
employ employee unemployed
lend loan lender
gold golden
wood wooden
wool woollen
east eastern easterly eastward
west western westerly westward
north northern northerly northward
south southern southerly southward
`
