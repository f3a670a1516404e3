/** Synonyms of farming and food, in the notation of this folder's index. */
export const farming = `
bread flour food
harvest crop yield
wheat grain cereal
rice grain
vineyard wine
milk dairy
meat beef
slaughter kill
bakery bread
restaurant eatery
menu meal
chef cook
recipe dish
hotel guest
`
