/** Synonyms of technology, in the notation of this folder's index. */
export const technology = `
release publish free
computer digital
data information
breach leak
password credential
online internet
website site
broadcast transmit on_air screen
telephone phone ring call
system network computer
cyberattack hacker hack attack intruder
hacker intruder attacker criminal cybercriminal
pen_and_paper by_hand manually
postpone put_off reschedule defer
file record data
weakness gap hole vulnerability loophole
outdated old obsolete
outage failure downtime
update patch
password login
chat message
video clip
platform network site
post publish share
self-driving autonomous driverless
`
