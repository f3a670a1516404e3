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
`
