/** Synonyms of crimes and the police, in the notation of this folder's index. */
export const crime = `
guard watchman security sentry
investigate probe inquiry examine look_into
examine inspect check review study scrutinise test analyse evaluate
inspection check audit examination
inspector examiner officer
seize capture take confiscate
thief burglar robber intruder culprit
steal rob theft make_off take
theft robbery burglary heist
gang band group ring
fraud deception swindle scam cheat defraud
defraud cheat swindle deceive
witness bystander observer
blame responsible fault
fault blame mistake
mistake error
knife blade stab
gun pistol firearm revolver weapon rifle
bullet shot round gunfire gunshot
shot gunfire shell
search go_through raid comb
ransom payment pay_out
gunman attacker shooter armed_man assailant
ransom demand extort blackmail
abuse molest mistreat
racism discrimination racist
secret confidential undisclosed
sanction penalty embargo
irregularity fraud manipulation
burgle burglary break_in break_into burglar raid
rob robbery hold_up heist raid stick_up mug
theft stealing thief larceny snatch swipe pinch
shoplift steal
pickpocket thief
snatch grab seize steal
loot plunder ransack pillage
robber raider thief bandit burglar
haul loot booty stolen_goods proceeds spoils
crook criminal villain offender wrongdoer felon culprit perpetrator lawbreaker
perpetrator attacker culprit offender assailant
accomplice accessory helper co_conspirator
fugitive on_the_run escaped_prisoner runaway wanted_man escapee at_large
manhunt hunt search police_search hunt_for
escape flee break_out get_away abscond make_getaway run_away bolt slip_away give_slip
jailbreak prison_break escape
getaway_car escape_vehicle
arrest detain apprehend take_into_custody nab pick_up catch seize hold collar capture round_up
handcuff manacle cuff
interrogate question grill quiz interview
tip_off hint clue lead
clue lead trace evidence
search_warrant warrant
raid swoop storm search bust
stake_out surveillance observe
crackdown clampdown get_tough sweep
crack_down clamp_down get_tough act_against
patrol guard police
constable officer policeman policewoman patrolman cop
detective investigator inspector sleuth
police officers force law_enforcement constabulary
riot_police security_forces
cordon seal_off tape_off barrier close_off
identify name
identity_parade line_up
mugshot photofit composite_sketch
fingerprint dna trace
murder kill slay homicide killer
assassinate murder kill gun_down
manslaughter killing unlawful_killing
stab knife slash knife_attack
knife blade dagger machete
beat batter assault attack beat_up
assault attack beating set_upon mauling
maim injure mutilate
strangle throttle choke suffocate
shoot gun_down open_fire fire shoot_dead
open_fire shoot start_shooting fire_shots spray_bullets
gunman shooter attacker armed_man sniper
mass_shooting rampage massacre shooting_spree
rampage spree
firearm gun weapon handgun pistol rifle
ammunition bullets rounds cartridges munitions
hold_hostage take_hostage seize siege
kidnap abduct snatch
kidnapper abductor captor
ransom payoff
blackmail extort shake_down
arson set_fire set_alight set_ablaze torch deliberately_lit fire_raising arsonist
vandalise deface damage smash_up
graffiti scrawl daub
fraud scam swindle con deception cheat
fraudster swindler con_man conman trickster
con swindle trick dupe deceive
dupe deceive fool trick mislead hoodwink
fake counterfeit forged bogus sham phoney
counterfeit forge fake forgery
forger counterfeiter
money_laundering launder dirty_money
embezzle misappropriate siphon divert steal
bribe backhander kickback bung pay_off bribery
corrupt crooked bent
insider_trading insider_dealing
tax_evasion tax_fraud evade_tax dodge_taxes tax_dodging
smuggle traffic bring_illegally contraband trafficking
smuggler trafficker courier mule
drug narcotic illegal_substance cocaine heroin cannabis
cannabis marijuana pot hashish
drug_dealer pusher dealer trafficker
cartel drug_gang gang mob mafia crime_syndicate organised_crime
mafia mob organised_crime underworld crime_family camorra
gangster mobster mafioso
gang gangsters band mob ring
hooligan thug lout troublemaker yob
hacker cyber_criminal
pimp procurer
prostitute sex_worker
prostitution sex_trade
rape sexual_assault violate sexual_attack
sexual_abuse molestation abuse
paedophile child_abuser sex_offender
harass pester stalk
stalk follow harass stalker
domestic_violence domestic_abuse
abuse mistreat maltreat ill_treatment
threat intimidation menace threatening
intimidate threaten bully scare
terrorist extremist militant jihadist attacker
terror terrorist_attack
attack assault strike ambush onslaught
ambush attack trap
bomb explosive device
detonate explode set_off go_off blow_up
defuse disarm make_safe
plot conspiracy scheme plan conspire
foil thwart prevent stop frustrate
ringleader mastermind leader
mastermind plan orchestrate organise
suspect alleged_attacker alleged_gunman alleged_killer
victim injured_party
eyewitness witness onlooker passer_by bystander
crime_scene scene
crime_rate offences crime
offence crime misdemeanour felony wrongdoing
wrongdoing misconduct malpractice irregularity
juvenile minor under_age
repeat_offender reoffend
surveillance monitoring observation wiretap eavesdrop bug
security_guard guard bouncer watchman doorman
burglar_alarm alarm
valuables jewellery jewels
jewel gem jewellery diamond
safe vault strongbox
banknote note cash bill
cash money banknotes coins
masked hooded balaclava disguised
armed carrying_weapons with_a_gun at_gunpoint
at_gunpoint held_up armed
at_knifepoint knife
tear_gas pepper_spray irritant
taser stun_gun
baton truncheon club
shield protective_gear
riot disorder unrest disturbance
clash scuffle skirmish confrontation brawl run_in
brawl fight punch_up scuffle fisticuffs
missing_person missing vanish disappear
bounty reward
unsolved cold_case unexplained
`
