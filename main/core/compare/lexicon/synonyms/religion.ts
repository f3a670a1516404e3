/** Synonyms of religion, in the notation of this folder's index. */
export const religion = `
religion faith
religion belief
veil headscarf
imam cleric preacher
bishop archbishop
nun monk
pilgrim pilgrimage
sect cult
religion faith belief creed
religious devout pious
believer worshipper faithful congregation
atheist non-believer
church place_of_worship
cathedral minster
chapel church
monastery abbey convent
parish congregation
pope pontiff holy_father head_of_catholic_church
vatican holy_see
cardinal prelate
conclave papal_election
archbishop bishop prelate
bishop cleric
priest clergyman cleric pastor vicar
clergy priests churchmen
pastor minister vicar
nun sister
monk friar brother
mass service worship
service prayer
sermon homily preach
pray prayer
baptise christen baptism
confirmation communion
easter holy_week
christmas nativity
saint canonise
canonise declare_saint beatify
relic shroud
bible scripture gospel
christian catholic protestant
catholic roman_catholic
protestant lutheran evangelical
orthodox patriarch
mosque islamic_centre prayer_house
muslim islamic
koran quran
ramadan fasting_month
eid festival
hajj pilgrimage_to_mecca
headscarf veil hijab
islamist extremist
synagogue jewish_temple
jew jewish
antisemitic anti-jewish
hindu temple
buddhist monk
temple shrine
heresy blasphemy
blasphemy insulting_religion
abuse_scandal clerical_abuse
`
