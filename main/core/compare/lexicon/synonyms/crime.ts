/** Synonyms of crimes and the police, in the notation of this folder's index. */
export const crime = `
police officer
guard watchman security sentry
investigate probe inquiry examine look_into
investigator detective inspector
examine inspect check review study scrutinise test analyse evaluate
inspection check audit examination
inspector examiner officer
seize capture take confiscate
thief burglar robber intruder culprit
steal rob theft make_off take
theft robbery burglary heist
haul loot booty
gang band group ring
fraud deception swindle scam cheat defraud
defraud cheat swindle deceive
crime offence
evidence proof
witness bystander observer
blame responsible fault
fault blame mistake
mistake error
knife blade stab
gun pistol firearm revolver weapon rifle
bullet shot round gunfire gunshot
shot gunfire shell
search go_through raid comb
raid search swoop
ransom payment pay_out
gunman attacker shooter armed_man assailant
ransom demand extort blackmail
forgery fake
smuggle contraband traffic
drug narcotic cocaine
dealer trafficker
addict dependent
gang mafia cartel
strangle throttle
rape sexual_assault
abuse molest mistreat
harass bully
racism discrimination racist
bomb explosive device
secret confidential undisclosed
sanction penalty embargo
irregularity fraud manipulation
`
